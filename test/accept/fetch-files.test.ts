/** Files that lie at a provider, from the delivery that names them to the ticket that shows them. Providers on 127.0.0.1. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import type { Adapter } from '../../adapters/adapter.ts'
import { adapterFor } from '../../adapters/index.ts'
import { smsAdapter } from '../../adapters/sms/index.ts'
import { telegramAdapter } from '../../adapters/telegram/index.ts'
import { whatsappAdapter } from '../../adapters/whatsapp/index.ts'
import { accept } from '../../src/accept/accept.ts'
import { type FetchOptions, fetchFiles } from '../../src/accept/fetch-files.ts'
import { simulateConfig } from '../../src/config.ts'
import { drainer } from '../../src/drain.ts'
import type { Attachment, Channel, Delivery } from '../../src/message.ts'
import { readRules } from '../../src/policy/load.ts'
import { compilePolicy } from '../../src/policy/policy.ts'
import { fileToServe } from '../../src/store/attachments.ts'
import { claimFiles } from '../../src/store/awaited-files.ts'
import type { Sql } from '../../src/store/connect.ts'
import { erasePerson } from '../../src/store/person-erase.ts'
import { provider } from '../adapters/provider.ts'
import { testDatabase } from '../store/database.ts'

const config = simulateConfig()
const policy = compilePolicy(readRules(config.rules))
const [telegramApi, twilioApi, metaApi] = [await provider(), await provider(), await provider()]
const timeoutMs = 60_000
const adapters: Partial<Record<Channel, Adapter>> = {
  telegram: telegramAdapter({ token: '1:b', secretToken: 's', bot: '@b', apiUrl: telegramApi.url, timeoutMs }),
  sms: smsAdapter({ accountSid: 'AC1', authToken: 't', number: '+908500000001', apiUrl: twilioApi.url, timeoutMs }),
  whatsapp: whatsappAdapter({
    appSecret: 's', verifyToken: 'v', accessToken: 'a', graphUrl: metaApi.url, timeoutMs, numbers: { '+908500000003': '1' },
  }), // biome-ignore format: a list
}
const png = 'PNG of a screen'
const found = { status: 200, body: { ok: true, result: { file_path: 'photos/1.png' } } }
const picture = { status: 200, body: png, headers: { 'content-type': 'image/png' } }
const away = { status: 503 }
const hash = createHash('sha256').update(png).digest('hex')
const now = Date.now

const began: { stop(): Promise<void> }[] = []
afterEach(async () => {
  for (const one of began.splice(0)) await one.stop()
})
const fetching = (sql: Sql, given: Partial<FetchOptions> = {}) => {
  const failed = (error: unknown) => expect.unreachable(String(error))
  const quick = { everyMs: 20, atOnce: 1, jitter: () => 0, clock: now, rules: () => policy.attachments, failed }
  began.push(fetchFiles({ sql, adapters, ...quick, ...given }))
}

/** Through the same intake as everything; `receivedAt` now. */
async function take(sql: Sql, channel: Channel, raw: Uint8Array, receivedAt = now()) {
  const { parcels } = adapterFor(channel).split({ method: 'POST', url: '/', headers: {}, body: raw })
  await accept(sql).keep(parcels.map(one => ({ ...one, channel, proof: 'test', receivedAt })))
  const parse = (delivery: Delivery) => adapterFor(delivery.channel).parse(delivery)
  const drained = await drainer(sql).drain({ policy, desk: config.desk, secret: 's', parse, buckets: 64 })
  return drained.map(one => (one.line as { ticket: string }).ticket)[0] ?? ''
}
const fixture = (path: string) => readFileSync(new URL(`../../fixtures/${path}`, import.meta.url))
const photo = (caption = 'Hata ekranı', size = 120_000) => {
  const update = JSON.parse(fixture('telegram/caption-and-photo.json').toString())
  Object.assign(update.message, { caption, photo: [{ file_id: 'p', file_unique_id: 'l', file_size: size }] })
  return Buffer.from(JSON.stringify(update))
}
const document = (sha256: string) =>
  Buffer.from(fixture('whatsapp/document.json').toString().replace('"abc"', `"${sha256}"`))
const mms = (host: string) =>
  Buffer.from(
    fixture('sms/mms.form').toString().replaceAll('https%3A%2F%2Fapi.twilio.example', encodeURIComponent(host)),
  )

async function filesOf(sql: Sql, ticket: string) {
  const rows = await sql<
    { attachments: Attachment[] }[]
  >`select attachments from messages where ticket = ${ticket} order by id`
  return rows.flatMap(row => row.attachments)
}
const awaited = async (sql: Sql) => (await sql<{ n: number }[]>`select count(*) as n from awaited_files`)[0]?.n
async function until(sql: Sql, condition: () => Promise<boolean>) {
  for (const end = now() + 5_000; now() < end; await sleep(20)) if (await condition()) return
  throw new Error(`still awaited: ${JSON.stringify(await sql`select * from awaited_files`)}`)
}
const allHere = (sql: Sql) => until(sql, async () => (await awaited(sql)) === 0)

test('the photo of a message is stored by its hash, typed by what came, and shown on the ticket', async () => {
  const { sql } = await testDatabase()
  telegramApi.answers.push(found, picture)
  const ticket = await take(sql, 'telegram', photo())
  expect(await filesOf(sql, ticket)).toMatchObject([{ hash: null, reference: 'p' }])
  fetching(sql)
  await allHere(sql)
  expect(await filesOf(sql, ticket)).toEqual([{ name: null, type: 'image/png', size: 15, hash, reference: 'p' }])
  expect(await fileToServe(sql, hash, false)).toMatchObject({ type: 'image/png', bytes: new TextEncoder().encode(png) })
  expect(await sql`select hash, scanned from attachments`).toMatchObject([{ hash, scanned: null }])
})

test('a hash that the provider states is believed once the content is here', async () => {
  const { sql } = await testDatabase()
  metaApi.answers.push({ status: 200, body: { url: `${metaApi.url}/media` } }, picture)
  const ticket = await take(sql, 'whatsapp', document(Buffer.from('f'.repeat(64), 'hex').toString('base64')))
  expect(await filesOf(sql, ticket)).toMatchObject([{ name: 'dekont.pdf', hash: null }])
  fetching(sql)
  await allHere(sql)
  expect(await filesOf(sql, ticket)).toMatchObject([{ name: 'dekont.pdf', hash }])
})

test('a provider that hangs delays no other', async () => {
  const { sql } = await testDatabase()
  twilioApi.answers.push({ status: 0, hangs: true })
  telegramApi.answers.push(found, picture)
  await take(sql, 'sms', mms(twilioApi.url))
  const ticket = await take(sql, 'telegram', photo())
  fetching(sql, { timeoutMs: 60_000 })
  await until(sql, async () => (await filesOf(sql, ticket))[0]?.hash === hash)
  expect(twilioApi.asked).toHaveLength(1)
  const stopping = now()
  await began.pop()?.stop()
  expect(now() - stopping).toBeLessThan(3_000)
  expect(await awaited(sql)).toBe(2)
}, 10_000)

test('a provider that is away is asked again, later each time', async () => {
  const { sql } = await testDatabase()
  let clock = now()
  telegramApi.answers.push(found, away, found, away, found, picture)
  const ticket = await take(sql, 'telegram', photo(), clock)
  fetching(sql, { clock: () => clock })
  const tried = (times: number) =>
    until(
      sql,
      async () => (await sql`select from awaited_files where attempts = ${times} and leased_until is null`).length > 0,
    )
  await tried(1)
  const [first] = await sql`select due_at, because from awaited_files`
  expect(first).toEqual({ due_at: clock + 2_500, because: 'the provider says 503' })
  clock += 2_500
  await tried(2)
  expect(await sql`select due_at from awaited_files`).toMatchObject([{ due_at: clock + 5_000 }])
  clock += 5_000
  await allHere(sql)
  expect(await filesOf(sql, ticket)).toMatchObject([{ hash }])
})

test.each<[string, receivedAgo: number, (typeof telegramApi.answers)[number], string]>([
  ['after a day', 86_400_000, away, 'given up after 1 tries: the provider says 503'],
  ['at once where it is gone', 0, { status: 404 }, 'the provider says 404'],
  ['at once where it is larger than it said', 0, { status: 200, body: 'x'.repeat((16 << 20) + 1) }, 'the file is larger than 16777216 bytes'],
])('it is given up %s, and the ticket says why', async (_, ago, answer, missing) => {
  const { sql } = await testDatabase()
  telegramApi.answers.push(found, answer)
  const ticket = await take(sql, 'telegram', photo(), now() - ago)
  fetching(sql)
  await allHere(sql)
  expect(await filesOf(sql, ticket)).toMatchObject([{ hash: null, reference: 'p', missing }])
}) // biome-ignore format: a table

test('what a channel that is not set up any more has left is given up after a day', async () => {
  const { sql } = await testDatabase()
  const ticket = await take(sql, 'telegram', photo(), now() - 86_400_001)
  fetching(sql, { adapters: {} })
  await allHere(sql)
  expect(await filesOf(sql, ticket)).toMatchObject([{ missing: 'telegram is not set up to fetch files' }])
})

test('what is over the limit by its own account is never asked for', async () => {
  const { sql } = await testDatabase()
  const ticket = await take(sql, 'telegram', photo('Video', (16 << 20) + 1))
  expect(await awaited(sql)).toBe(0)
  expect(await filesOf(sql, ticket)).toMatchObject([{ withheld: 'too-large', hash: null }])
})

test('what a process that died had claimed is taken up by the next, and not before its time', async () => {
  const { sql } = await testDatabase()
  telegramApi.answers.push(found, picture)
  const ticket = await take(sql, 'telegram', photo())
  const room = { telegram: 5 }
  const claimed = await Promise.all([1, 2].map(() => claimFiles(sql, { at: now(), leasedUntil: now() + 400, room })))
  expect(claimed.flat()).toHaveLength(1)
  fetching(sql)
  fetching(sql)
  await sleep(150)
  expect(telegramApi.asked).toEqual([])
  await allHere(sql)
  expect(await filesOf(sql, ticket)).toMatchObject([{ hash }])
  expect(telegramApi.asked).toHaveLength(2)
})

test('the file of somebody who was erased meanwhile is not stored', async () => {
  const { sql } = await testDatabase()
  await take(sql, 'telegram', photo())
  await erasePerson(sql, 'telegram:410001', now())
  expect([await awaited(sql), (await sql`select from attachments`).length]).toEqual([0, 0])
})
