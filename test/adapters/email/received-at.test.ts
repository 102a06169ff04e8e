import { expect, it } from 'vitest'
import { type ReceivedAt, receivedAt } from '../../../adapters/email/received-at.ts'

const now = Date.parse('2026-11-22T12:00:00Z')
const file = Date.parse('2026-05-05T05:05:05Z')
const mail = (...fields: string[]) => new TextEncoder().encode(`${fields.join('\r\n')}\r\n\r\nMerhaba\r\n`)
const ours =
  'Received: from out.example.test (out.example.test [192.0.2.1])\r\n\tby mx.santral.test (Postfix) with ESMTPS id 4D1;\r\n\tMon, 2 Mar 2026 10:00:00 +0300 (TRT)'
const theirs = 'Received: by out.example.test; Sun, 1 Mar 2026 09:00:00 +0000'
const date = 'Date: Sat, 28 Feb 2026 23:59:00 +0300'

it.each<[what: string, raw: Uint8Array, at: string, by: ReceivedAt['by']]>([
  ['the topmost Received', mail(ours, theirs, date), '2026-03-02T07:00:00.000Z', 'received'],
  ['never one below it', mail('Received: by mx.santral.test; no date', theirs, date), '2026-02-28T20:59:00.000Z', 'date'],
  ['Date where there is none', mail('From: a@b.test', date), '2026-02-28T20:59:00.000Z', 'date'],
  ['a date that is none', mail('Date: yesterday'), '2026-05-05T05:05:05.000Z', 'file'],
  ['the time of the file', mail('From: a@b.test'), '2026-05-05T05:05:05.000Z', 'file'],
  ['before anybody counted', mail('Date: Thu, 1 Jan 1969 00:00:00 +0000'), '2026-05-05T05:05:05.000Z', 'file'],
  ['never in the future', mail('Received: by mx.santral.test; Tue, 1 Jan 2097 00:00:00 +0000', date), '2026-11-22T12:00:00.000Z', 'now'],
  ['nor by Date', mail('Date: Tue, 1 Jan 2097 00:00:00 +0000'), '2026-11-22T12:00:00.000Z', 'now'],
])('%s', (_, raw, at, by) => {
  const received = receivedAt(raw, file, now)
  expect([new Date(received.at).toISOString(), received.by]).toEqual([at, by])
}) // biome-ignore format: a table
