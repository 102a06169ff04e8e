/** Deciding against a real PostgreSQL: each delivery one outcome, in order, whatever the number of workers. */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { adapterFor } from '../adapters/index.ts'
import { accept } from '../src/accept/accept.ts'
import { simulateConfig } from '../src/config.ts'
import { readDirectory } from '../src/directory.ts'
import { type DrainOptions, drainer } from '../src/drain.ts'
import type { Delivery } from '../src/message.ts'
import { readRules } from '../src/policy/load.ts'
import { compilePolicy } from '../src/policy/policy.ts'
import { saveDirectory } from '../src/store/directory.ts'
import { testDatabase } from './store/database.ts'

const config = simulateConfig()
const policy = compilePolicy(readRules(config.rules))
const cast = readDirectory(JSON.parse(readFileSync(new URL('../fixtures/cast.json', import.meta.url), 'utf8')))
const parse = (delivery: Delivery) => adapterFor(delivery.channel).parse(delivery)
const options: DrainOptions = { policy, desk: config.desk, secret: 'a secret', parse, limit: 7, buckets: 4 }

const { sql } = await testDatabase({ max: 12 })
const { keep } = accept(sql)
let id = 0
const telegram = (from: number, text: string, at = 1_764_000_000_000) => {
  id++
  const update = {
    update_id: id,
    message: {
      message_id: id,
      from: { id: from, is_bot: false, first_name: 'A' },
      chat: { id: from, type: 'private' },
      date: 1,
      text,
    },
  }
  const raw = Buffer.from(JSON.stringify(update))
  return {
    channel: 'telegram' as const,
    account: '@bot',
    key: `${from}:${id}`,
    lane: `telegram:${from}`,
    raw,
    sentAt: null,
    proof: 'test',
    receivedAt: at + id,
  }
}

beforeAll(() => sql.begin(tx => saveDirectory(tx, cast)))

describe('several workers', () => {
  it('give each delivery one outcome, one sender’s in order, and never a number twice', async () => {
    const parcels = Array.from({ length: 300 }, (_, i) =>
      telegram(i % 3 === 0 ? 710001 : 5000 + (i % 40), `konu ${i}: paket${i}.com fiyatı nedir`),
    )
    await keep(parcels)
    const decided: string[] = []
    await Promise.all(
      Array.from({ length: 4 }, async () => {
        const worker = drainer(sql)
        for (let quiet = 0; quiet < 3; ) {
          const done = await worker.drain(options)
          if (done.length === 0) quiet++
          decided.push(...done.map(one => one.delivery.key))
        }
      }),
    )
    expect([decided.length, new Set(decided).size]).toEqual([300, 300])
    const [left] = await sql`select count(*) as n from deliveries where outcome is null`
    expect(left!.n).toBe(0)
    const rows = await sql<
      { sender: string; delivery: number; id: number }[]
    >`select sender, delivery, id from messages order by id`
    const last = new Map<string, number>()
    for (const { sender, delivery } of rows) {
      expect(delivery).toBeGreaterThan(last.get(sender) ?? 0)
      last.set(sender, delivery)
    }
  })

  it('count a customer’s messages although they come on several channels at once', async () => {
    const [before] = await sql`select count(*) as n from standing where customer = 'c-ada' and kind = 'flooding'`
    expect(before!.n).toBe(1)
  })
})

it('a batch whose transaction fails is pending as before, and decided whole afterwards', async () => {
  await keep([telegram(31, 'fiyat listesi var mı'), telegram(32, 'adresiniz nedir')])
  await sql`create function refuse() returns trigger language plpgsql as $$ begin raise exception 'the disk is full'; end $$`
  await sql`create trigger refuse before insert on notices for each row execute function refuse()`
  await expect(drainer(sql).drain({ ...options, buckets: 64 })).rejects.toThrow('the disk is full')
  const [half] = await sql`
    select (select count(*) from deliveries where outcome is null) as pending,
      (select count(*) from decisions d join deliveries x on x.id = d.delivery where x.outcome is null) as half`
  expect(half).toEqual({ pending: 2, half: 0 })
  await sql`drop trigger refuse on notices`
  expect((await drainer(sql).drain({ ...options, buckets: 64 })).map(one => one.outcome)).toEqual(['opened', 'opened'])
})

it('what cannot be parsed is quarantined whole, and the others go on', async () => {
  await keep([{ ...telegram(33, ''), raw: Buffer.from('{"update_id": 1}') }, telegram(34, 'kampanya var mı')])
  const done = await drainer(sql).drain({ ...options, buckets: 64 })
  expect(done.map(one => one.outcome)).toEqual(['quarantined', 'opened'])
})

it('the same key twice is one delivery', async () => {
  const once = telegram(35, 'merhaba, fiyat soracaktım')
  const [first] = await keep([once])
  const [second] = await keep([once])
  expect([first!.fresh, second!.fresh, second!.id === first!.id]).toEqual([true, false, true])
})

it('two mails under one Message-ID are two deliveries, and each comes again as itself', async () => {
  const mail = (text: string) => {
    const raw = Buffer.from(
      `From: a@b.example.test\r\nMessage-ID: <same@b.example.test>\r\nSubject: x\r\n\r\n${text}\r\n`,
    )
    const parcel = adapterFor('email').split({ method: 'POST', url: '', headers: {}, body: raw }).parcels[0]!
    return { ...parcel, channel: 'email' as const, proof: 'test', receivedAt: 1_764_000_000_000 }
  }
  const [first, second, again] = [
    await keep([mail('one')]),
    await keep([mail('two')]),
    await keep([mail('two')]),
  ].flat()
  expect([first!.fresh, second!.fresh, again!.fresh]).toEqual([true, true, false])
  expect([second!.id === first!.id, again!.id === second!.id]).toEqual([false, true])
})
