import { describe, expect, test } from 'vitest'
import { accept, type KeptParcel, StoreAway } from '../../src/accept/accept.ts'
import { connect } from '../../src/store/connect.ts'
import { testDatabase } from '../store/database.ts'

const { sql } = await testDatabase()
const { keep } = accept(sql)

const parcel = (key: string, change: Partial<KeptParcel> = {}): KeptParcel => ({
  channel: 'sms',
  account: '+908500000001',
  key,
  lane: '+905321112233',
  raw: new TextEncoder().encode(key),
  sentAt: null,
  receivedAt: 1_773_000_000_000,
  proof: 'test',
  ...change,
})

test('keeps the bytes as they came, whatever they are', async () => {
  const raw = Uint8Array.from({ length: 256 }, (_, i) => i)
  const [kept] = await keep([parcel('bytes', { raw, session: { customer: 'c-1' }, sentAt: 5 })])
  const [row] =
    await sql`select channel, account, key, lane, raw, session, proof, sent_at, received_at, outcome from deliveries where id = ${kept?.id ?? 0}`
  expect(row).toEqual({
    channel: 'sms', account: '+908500000001', key: 'bytes', lane: '+905321112233', raw: Buffer.from(raw),
    session: { customer: 'c-1' }, proof: 'test', sent_at: 5, received_at: 1_773_000_000_000, outcome: null,
  }) // biome-ignore format: a row
})

test('the same key again is a no-op that is noted', async () => {
  const [first] = await keep([parcel('again')])
  const [second] = await keep([parcel('again', { raw: new Uint8Array([1]), receivedAt: 1_773_000_060_000 })])
  expect([first?.fresh, second]).toEqual([true, { id: first?.id, fresh: false }])
  expect(await sql`select at from redeliveries where delivery = ${first?.id ?? 0}`).toEqual([{ at: 1_773_000_060_000 }])
})

test('the same key twice in one request is kept once', async () => {
  const kept = await keep([parcel('twin'), parcel('other'), parcel('twin')])
  expect(kept.map(one => one.fresh)).toEqual([true, true, false])
  expect(kept[2]?.id).toBe(kept[0]?.id)
})

test('the same key on another account or channel is another delivery', async () => {
  const kept = await keep([parcel('k'), parcel('k', { account: 'b' }), parcel('k', { channel: 'voice' })])
  expect(new Set(kept.map(one => one.id)).size).toBe(3)
})

test('a hundred at once are all kept, once, in order of arrival', async () => {
  const keys = Array.from({ length: 100 }, (_, i) => `many-${i}`)
  const kept = (await Promise.all([...keys, ...keys].map(key => keep([parcel(key)])))).flat()
  const ids = kept.slice(0, 100).map(one => one.id)
  expect(kept.filter(one => one.fresh)).toHaveLength(100)
  expect(ids).toEqual([...ids].sort((a, b) => a - b))
  expect(kept.slice(100).map(one => one.id)).toEqual(ids)
})

test.each([
  ['U+0000', 'a\0b', 'a\uFFFDb'],
  ['half a surrogate pair', 'a\uD800b', 'a\uFFFDb'],
  ['quotes and backslashes', `'"\\`, `'"\\`],
  ['longer than an index takes', 'x'.repeat(10_000), expect.stringMatching(/^long:sha256:[0-9a-f]{64}$/)],
])('a key with %s', async (_, key, stored) => {
  const [first] = await keep([parcel(key, { lane: key, account: 'odd' })])
  const [second] = await keep([parcel(key, { account: 'odd' })])
  expect(second).toEqual({ id: first?.id, fresh: false })
  expect(await sql`select key from deliveries where id = ${first?.id ?? 0}`).toEqual([{ key: stored }])
})

test('one that cannot be stored fails alone', async () => {
  const wrong = parcel('no-such-time', { sentAt: 0.5 })
  const [good, bad, fine] = await Promise.allSettled([keep([parcel('good')]), keep([wrong]), keep([parcel('fine')])])
  expect([good.status, bad.status, fine.status]).toEqual(['fulfilled', 'rejected', 'fulfilled'])
})

describe('without a store', () => {
  test('says so', async () => {
    const nobody = connect('postgres://santral@127.0.0.1:9/postgres', { max: 1 })
    await expect(accept(nobody).keep([parcel('lost')])).rejects.toThrow(StoreAway)
    await nobody.end({ timeout: 0 })
  })

  test('a store that does not answer is away after a while', async () => {
    await sql.begin(async tx => {
      await tx`lock table deliveries in access exclusive mode`
      await expect(accept(sql, { patienceMs: 50 }).keep([parcel('slow')])).rejects.toThrow('no answer within 0.05 s')
    })
  })
})
