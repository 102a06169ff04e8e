/** A voicemail in parts, through the webhook into the store: one delivery, however they come. */
import { createHmac } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { adapters } from '../../adapters/index.ts'
import { accept } from '../../src/accept/accept.ts'
import { gather } from '../../src/accept/gather.ts'
import { inRoutes } from '../../src/accept/http.ts'
import { testDatabase } from '../store/database.ts'

const { sql } = await testDatabase()
const channels = adapters({
  voice: {
    accountSid: 'AC1',
    authToken: 'token',
    number: '+908500000002',
    publicUrl: 'https://desk.test',
    company: 'Örnek',
    onCallLine: '+908500000112',
    transcription: { engine: 'google' },
  },
})
let now = 1_773_000_000_000
let nudges = 0
const parts = gather(sql, channel => channels[channel]!)
const app = inRoutes({
  adapters: channels,
  keep: accept(sql).keep,
  gather: parts,
  now: () => now,
  nudge: () => nudges++,
  events: () => {},
  count: () => {},
})

async function posted(query: string, fields: Record<string, string>) {
  const url = `https://desk.test/in/voice${query}`
  const signed = url + Object.keys(fields).sort().map(name => name + fields[name]).join('') // biome-ignore format: one line
  const response = await app.request(`/in/voice${query}`, {
    method: 'POST',
    body: new URLSearchParams(fields).toString(),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': createHmac('sha1', 'token').update(signed).digest('base64'),
    },
  })
  expect(response.status).toBe(200)
}

const ends = '?step=words&lang=tr&from=%2B905321112233&to=%2B908500000002'
const phrase = (call: string, sequence: number, transcript: string) =>
  posted(ends, {
    CallSid: call, TranscriptionSid: `GT${call}`, TranscriptionEvent: 'transcription-content', SequenceId: String(sequence),
    TranscriptionData: JSON.stringify({ transcript }), Final: 'true',
  }) // biome-ignore format: a form
const stopped = (call: string, sequence: number) =>
  posted(ends, {
    CallSid: call, TranscriptionSid: `GT${call}`, TranscriptionEvent: 'transcription-stopped', SequenceId: String(sequence),
  }) // biome-ignore format: a form
const recorded = (call: string) =>
  posted('?step=recorded&lang=tr&words=live', {
    CallSid: call, From: '+905321112233', To: '+908500000002', RecordingSid: `RE${call}`, RecordingDuration: '9',
    RecordingUrl: `https://api.twilio.com/RE${call}`,
  }) // biome-ignore format: a form

async function deliveries(call: string) {
  const rows = await sql<{ key: string; raw: Uint8Array; received_at: number }[]>`
    select key, raw, received_at from deliveries where key like ${`${call}:%`} order by id`
  return rows.map(({ key, raw, received_at }) => {
    const form = JSON.parse(Buffer.from(raw).toString()) as Record<string, string>
    return [key, form.santral_said, received_at - 1_773_000_000_000]
  })
}

beforeEach(() => {
  now = 1_773_000_000_000
  nudges = 0
})

test('all parts make one delivery, at once, and what is sent again changes nothing', async () => {
  await phrase('CA1', 2, 'Sitemiz')
  await recorded('CA1')
  await phrase('CA1', 3, 'açılmıyor')
  expect([await deliveries('CA1'), nudges]).toEqual([[], 0])
  await stopped('CA1', 4)
  expect([await deliveries('CA1'), nudges]).toEqual([[['CA1:voicemail:RECA1', 'Sitemiz açılmıyor', 0]], 1])
  await phrase('CA1', 3, 'açılmıyor')
  await recorded('CA1')
  await stopped('CA1', 4)
  expect(await parts.sweep(now + 3_600_000)).toEqual([])
  expect(await deliveries('CA1')).toHaveLength(1)
})

test('all parts at the same time', async () => {
  const all = [
    phrase('CA2', 2, 'Mail'),
    phrase('CA2', 3, 'gitmiyor'),
    recorded('CA2'),
    stopped('CA2', 4),
    recorded('CA2'),
  ]
  await Promise.all(all)
  expect(await deliveries('CA2')).toEqual([['CA2:voicemail:RECA2', 'Mail gitmiyor', 0]])
})

test('a recording whose words do not come is a message without text after half a minute', async () => {
  await recorded('CA3')
  expect(await parts.sweep(now + 29_999)).toEqual([])
  expect(await parts.sweep(now + 60_000)).toMatchObject([{ fresh: true }])
  expect(await deliveries('CA3')).toEqual([['CA3:voicemail:RECA3', '', 30_000]])
})

test('each part is waited for anew; words that come too late are kept beside', async () => {
  await recorded('CA4')
  now += 20_000
  await phrase('CA4', 2, 'Alan adım')
  expect(await parts.sweep(now + 30_000)).toEqual([])
  await parts.sweep(now + 150_000)
  now += 200_000
  await phrase('CA4', 3, 'taşınmadı')
  await stopped('CA4', 4)
  await parts.sweep(now + 15_000)
  expect(await deliveries('CA4')).toEqual([
    ['CA4:voicemail:RECA4', 'Alan adım', 170_000],
    ['CA4:words:GTCA4:3', 'taşınmadı', 235_000],
  ])
})

test('a call in which nothing was said leaves nothing but what is known again', async () => {
  await stopped('CA5', 2)
  await parts.sweep(now + 15_000)
  expect(await deliveries('CA5')).toEqual([])
  expect(await sql`select joined, raw from pieces where whole = 'CA5'`).toEqual([
    { joined: true, raw: Buffer.alloc(0) },
  ])
  await parts.sweep(now + 3 * 86_400_000)
  expect(await sql`select 1 from pieces where whole = 'CA5'`).toEqual([])
})

test('parts that nobody can join are kept each by itself, and hold up no others', async () => {
  const broken = gather(sql, channel => ({
    ...channels[channel]!,
    join: () => {
      throw new Error('a defect')
    },
  }))
  await stopped('CA6', 2)
  await recorded('CA7')
  expect(await broken.sweep(now + 3_600_000)).toHaveLength(2)
  expect((await deliveries('CA6')).map(([key]) => key)).toEqual(['CA6:GTCA6:2'])
  expect((await deliveries('CA7')).map(([key]) => key)).toEqual(['CA7:recording:RECA7'])
})
