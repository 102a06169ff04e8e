import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it, test } from 'vitest'
import { mailsAsReceived, mailsNow } from '../../src/run/timed-mails.ts'
import { type Dated, wordsOnTime } from '../../src/run/words-on-time.ts'

const folder = mkdtempSync(join(tmpdir(), 'santral-timed-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const mail = (day: number) =>
  `Received: by mx.santral.test; ${day} Mar 2026 10:00:00 +0300\nFrom: a@b.test\nMessage-ID: <${day}@b.test>\n\nGün ${day}\n`
const file = (name: string, text: string) => writeFileSync(join(folder, name), text)
file('1-newest.eml', mail(20))
file('2-oldest.eml', mail(1))
file('3-box.mbox', [5, 9, 7].map(day => `From a@b.test Mon Mar  2 10:00:00 2026\n${mail(day)}\n`).join(''))
file('4-bare.eml', 'From: a@b.test\n\nTarihsiz\n')
utimesSync(join(folder, '4-bare.eml'), new Date('2026-03-15T12:00:00Z'), new Date('2026-03-15T12:00:00Z'))

it('takes an archive in the order in which it came, and no mail at an earlier time than the one before', async () => {
  const taken: string[] = []
  for await (const { source, at, received } of mailsAsReceived([folder]))
    taken.push(`${source.slice(folder.length + 1)} ${new Date(at).toISOString().slice(5, 16)} ${received.by}`)
  expect(taken).toEqual([
    '2-oldest.eml 03-01T07:00 received',
    '3-box.mbox#1 03-05T07:00 received',
    '3-box.mbox#2 03-09T07:00 received',
    '3-box.mbox#3 03-09T07:00 received',
    '4-bare.eml 03-15T12:00 file',
    '1-newest.eml 03-20T07:00 received',
  ])
})

it('takes what arrives now in the order of names, now', async () => {
  const began = Date.now()
  const taken: string[] = []
  for await (const { source, at } of mailsNow([folder])) {
    taken.push(source.slice(folder.length + 1))
    expect(at).toBeGreaterThanOrEqual(began)
  }
  expect(taken).toEqual(['1-newest.eml', '2-oldest.eml', '3-box.mbox#1', '3-box.mbox#2', '3-box.mbox#3', '4-bare.eml'])
})

const [first, last] = [Date.parse('2026-03-01T10:00:00+03:00'), Date.parse('2026-03-20T10:00:00+03:00')]
const dated: Dated = {
  outcomes: { opened: 10, refused: 4, coalesced: 1 },
  dated: { received: 12, date: 2, file: 0, now: 1 },
  oldest: first,
  newest: last,
}

test.each<[what: string, given: Dated, received: boolean, words: string[]]>([
  ['an archive taken as now that looks like a flood', dated, false, [
    'Taken as arriving now, though they came from 2026-03-01T10:00:00+03:00 to 2026-03-20T10:00:00+03:00: 5 of them look like a flood that way.',
    'For an archive, on a desk that has none of it yet: santral ingest --received',
  ]],
  ['an archive in which nobody wrote much', { ...dated, outcomes: { opened: 15 } }, false, []],
  ['mails of one hour that were refused', { ...dated, oldest: last - 60_000 }, false, []],
  ['no mails', { ...dated, oldest: null, newest: null }, true, []],
  ['as received', dated, true, [
    'Taken as received, from 2026-03-01T10:00:00+03:00 to 2026-03-20T10:00:00+03:00.',
    '  2 by Date, for they have no Received field',
    '  1 as of now, for what they say lies in the future',
  ]],
  ['one, as received', { ...dated, newest: first, dated: { received: 0, date: 0, file: 1, now: 0 } }, true, [
    'Taken as received, at 2026-03-01T10:00:00+03:00.',
    '  1 by the time of the file, for they have neither',
  ]],
])('%s', (_, given, received, words) => {
  expect(wordsOnTime(given, received)).toEqual(words)
}) // biome-ignore format: a table
