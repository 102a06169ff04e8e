/** Linking on a real database: what the stranger left behind follows, a code is good once whoever is quicker, and all of it can be taken out. */
import { beforeAll, describe, expect, test } from 'vitest'
import { simulateConfig } from '../../src/config.ts'
import { takeLinkCode, unlinkAccount } from '../../src/desk/link-account.ts'
import { readDirectory } from '../../src/directory.ts'
import { intakeOn } from '../../src/run/intake-on.ts'
import { saveDirectory } from '../../src/store/directory.ts'
import { copyDirectory, unlinksBetween } from '../../src/store/history.ts'
import { erasePerson } from '../../src/store/person-erase.ts'
import { exportPerson } from '../../src/store/person-export.ts'
import { testDatabase } from './database.ts'

const secret = 'a-secret-of-16-letters'
const at = Date.parse('2026-11-24T10:00:00+03:00')
const { sql } = await testDatabase({ max: 6 })
const intake = await intakeOn(sql, simulateConfig(), { secret })
const session = { customer: 'c-1' }

async function dm(user: number, ...texts: string[]) {
  await intake.keep(
    texts.map((text, i) => {
      const chat = { id: user, type: 'private', first_name: `U${user}` }
      const message = { message_id: ++count, from: { ...chat, is_bot: false }, chat, date: at / 1000 + i, text }
      const raw = new TextEncoder().encode(JSON.stringify({ update_id: count, message }))
      const key = `${user}:${count}`
      const receivedAt = at + count * 1000
      return { channel: 'telegram' as const, account: '@santral_test_bot', key, raw, sentAt: null, lane: String(user), proof: 'test', receivedAt }
    }),
  )
} // biome-ignore format: a line a message
let count = 0

async function drainedByTwo() {
  for (let closed = 1; closed > 0; ) {
    const both = await Promise.all([intake.drain(), intake.drain()])
    closed = both.flat().length
  }
}

async function shownCode(channel: 'telegram' | 'x' = 'telegram'): Promise<string> {
  const given = { at: at + count * 1000, policy: intake.policy(), secret }
  const taken = await sql.begin(tx => takeLinkCode(tx, session, channel, given))
  if (!('code' in taken)) throw new Error(taken.refused)
  return taken.code
}

beforeAll(async () => {
  const customer = { id: 'c-1', name: 'Mert Aslan', emails: ['mert@aslan.example.test'], telegram: ['710001'] }
  await sql.begin(tx => saveDirectory(tx, readDirectory([customer])))
})

describe('a stranger with a ticket and a closed channel', () => {
  test('who brings the code takes both along, and what follows in the same batch is the customer’s', async () => {
    await dm(720011, 'mertaslan.net için SSL sertifikası nasıl yenilenir?', 'Aptal mısınız siz, geri zekâlılar')
    await drainedByTwo()
    const code = await shownCode()
    await dm(720011, code, 'SSL için ara sertifika dosyasını da istiyor')
    await drainedByTwo()
    const [ticket] = await sql`select customer, contact, participants from tickets where number = 'T-000001'`
    expect(ticket).toEqual({ customer: 'c-1', contact: 'c-1/0', participants: ['c-1/0'] })
    expect(await sql`select distinct customer, contact from messages where sender = 'telegram:720011'`).toEqual([
      { customer: 'c-1', contact: 'c-1/0' },
    ])
    expect(await sql`select distinct customer, contact from closures`).toEqual([{ customer: 'c-1', contact: 'c-1/0' }])
    expect(await sql`select customer from decisions order by delivery`).toMatchObject([
      { customer: null }, { customer: null }, { customer: 'c-1' }, { customer: 'c-1' },
    ]) // biome-ignore format: a list
    const [sender] = await sql`select linked_by, linked_at from senders where value = '720011'`
    expect(sender).toEqual({ linked_by: 'code', linked_at: at + 3000 })
  })
})

test('two accounts that bring one code at the same time: one is linked', async () => {
  const code = await shownCode()
  await dm(720021, code)
  await dm(720022, code)
  await dm(720023, code)
  await drainedByTwo()
  expect(await sql`select value from senders where value in ('720021', '720022', '720023')`).toHaveLength(1)
  expect(await sql`select from notices where kind = 'link-expired'`).toHaveLength(2)
})

test('a replay shows the same codes again, and unlinks what was unlinked', async () => {
  const [linked] = await sql<
    { value: string }[]
  >`select value from senders where value in ('720021', '720022', '720023')`
  const account = { channel: 'telegram' as const, address: linked!.value }
  expect(await sql.begin(tx => unlinkAccount(tx, session, account, at + 90_000))).toBe(true)
  expect(await sql.begin(tx => unlinkAccount(tx, session, { ...account, address: '710001' }, at))).toBe(false)
  expect(await unlinksBetween(sql, at, at + 90_000)).toEqual([{ customer: 'c-1', sender: `telegram:${linked!.value}` }])
  const again = await testDatabase()
  await copyDirectory(sql, again.sql)
  expect(await again.sql`select distinct status from link_offers`).toEqual([{ status: 'open' }])
  expect(await again.sql`select value from senders where kind = 'telegram'`).toEqual([{ value: '710001' }])
})

describe('a person', () => {
  test('gets out their linked addresses, with the proof, and the codes’ times', async () => {
    const exported = await exportPerson(sql, 'c-1')
    expect(exported?.contacts[0]?.addresses).toContainEqual({
      kind: 'telegram', value: '720011', linked_by: 'code', linked_at: at + 3000,
    }) // biome-ignore format: one address
    expect(exported?.linkOffers).toHaveLength(2)
    expect(exported?.tickets.map(row => row.number)).toContain('T-000001')
  })
  test('is erased with them', async () => {
    expect(await erasePerson(sql, 'telegram:720011', at)).toHaveProperty('erased')
    for (const table of ['senders', 'link_offers', 'closures', 'standing'])
      expect(await sql`select from ${sql(table)}`, table).toHaveLength(0)
    const left = await sql<{ row: string }[]>`
      select to_jsonb(t)::text as row from tickets t union all select to_jsonb(m)::text from messages m
      union all select to_jsonb(a)::text from acts a union all select to_jsonb(n)::text from notices n`
    expect(left.map(one => one.row).filter(row => /72001[01]|mert@aslan/.test(row))).toEqual([])
  })
})
