import { expect, test } from 'vitest'
import { simulateConfig } from '../../src/config.ts'
import type { Channel } from '../../src/message.ts'
import { deliveryStatus } from '../../src/notify/delivery-status.ts'
import { pageFallback } from '../../src/notify/page-fallback.ts'
import { readRules } from '../../src/policy/load.ts'
import { compilePolicy } from '../../src/policy/policy.ts'
import { markBounced } from '../../src/store/notice-statuses.ts'
import { claimNotices, markDead, markSent, reviveNotice } from '../../src/store/notices.ts'
import { deadNotices } from '../../src/store/situation-view.ts'
import { fates, owe } from '../notify/owed.ts'
import { testDatabase } from './database.ts'

const at = Date.parse('2026-03-02T10:00:00+03:00')
const claim = (room: Partial<Record<Channel, number>>, from = at) => ({
  at: from,
  leasedUntil: from + 60_000,
  room,
  urgent: [],
})

async function said(sql: Awaited<ReturnType<typeof testDatabase>>['sql'], key: string, channel: Channel, sender: string, when: number, account = 'a', ticket: string | null = 'T-000001') {
  const [row] = await sql<{ id: number }[]>`
    insert into deliveries (channel, account, key, lane, bucket, raw, proof, received_at, outcome)
    values (${channel}, ${account}, ${key}, ${sender}, 0, '', 'test', ${when}, 'opened') returning id`
  await sql`
    insert into messages (delivery, key, channel, at, sender, assurance, ticket, outcome, text, words)
    values (${row?.id ?? 0}, ${key}, ${channel}, ${when}, ${sender}, 'proven', ${ticket}, 'opened', '', '')`
  return row?.id ?? 0
} // biome-ignore format: a row a message reads better

test('a notice knows what it answers: the mails of its ticket, oldest first, ours among them', async () => {
  const { sql } = await testDatabase()
  await said(sql, 'first@demir.example', 'email', 'email:ayse@demir.example', at - 5000)
  await said(sql, 'sha256:00ff', 'email', 'email:ayse@demir.example', at - 4500)
  await said(sql, 'wamid.1', 'whatsapp', 'whatsapp:+905321112233', at - 4000)
  await said(sql, 'colleague@demir.example', 'email', 'email:can@demir.example', at - 2000)
  const [ours] = await owe(sql, [
    { channel: 'email', address: 'ayse@demir.example', ticket: 'T-000001', at: at - 4000 },
  ])
  await markSent(sql, ours ?? 0, at - 3000, 'T-000001.1.abc@santral.test')
  await owe(sql, [{ channel: 'email', address: 'ayse@demir.example', ticket: 'T-000001', at }])
  const [due] = await claimNotices(sql, claim({ email: 5 }))
  expect(due?.references).toEqual(['first@demir.example', 'T-000001.1.abc@santral.test', 'colleague@demir.example'])
})

test('on other channels: the keys of that conversation alone, and when they last wrote', async () => {
  const { sql } = await testDatabase()
  await said(sql, 'wamid.1', 'whatsapp', 'whatsapp:+905321112233', at - 4000)
  await said(sql, 'wamid.2', 'whatsapp', 'whatsapp:+905329998877', at - 3000)
  await said(sql, 'first@demir.example', 'email', 'email:ayse@demir.example', at - 2000)
  await owe(sql, [{ channel: 'whatsapp', address: '+905321112233', ticket: 'T-000001', at }])
  const [due] = await claimNotices(sql, claim({ whatsapp: 5 }))
  expect(due).toMatchObject({ references: ['wamid.1'], lastInboundAt: at - 4000 })
})

test('it leaves from the account that the message came to, if that is one of its channel', async () => {
  const { sql } = await testDatabase()
  const sms = await said(sql, 'SM1', 'sms', 'phone:+905321112233', at, '+908500000112')
  const chat = await said(sql, 'c:1', 'chat', 'visitor:c', at, 'chat')
  for (const delivery of [sms, chat]) {
    await sql`
      insert into notices (delivery, recipient, channel, account, address, kind, language, text, at, due_at)
      values (${delivery}, 'customer', 'sms', ${delivery === sms ? '+908500000112' : 'chat'}, ${`+9053200000${delivery + 10}`}, 'received', 'tr', 'Aldık.', ${at}, ${at})`
  }
  const due = await claimNotices(sql, claim({ sms: 5 }))
  expect(due.map(one => one.account)).toEqual(['+908500000112', null])
  expect(due.map(one => one.references)).toEqual([['SM1'], []])
})

test('no more than there is room for, and nobody gets what is leased', async () => {
  const { sql } = await testDatabase()
  await owe(sql, ['a', 'b', 'c'].map(address => ({ channel: 'telegram' as const, address, at }))) // biome-ignore format: short
  expect((await claimNotices(sql, claim({ telegram: 2, sms: 9 }))).map(one => one.address)).toEqual(['a', 'b'])
  expect((await claimNotices(sql, claim({ telegram: 9 }))).map(one => one.address)).toEqual(['c'])
  expect(await claimNotices(sql, claim({ telegram: 9 }, at + 59_999))).toEqual([])
  expect((await claimNotices(sql, claim({ telegram: 9 }, at + 60_000))).length).toBe(3)
})

test('statuses go forward only, also when they come before the id is on record', async () => {
  const { sql } = await testDatabase()
  const [early, late] = await owe(sql, [
    { channel: 'sms', address: '+905320000010', at },
    { channel: 'sms', address: '+905320000011', at },
  ])
  const told = deliveryStatus({ sql, clock: () => at })
  await markSent(sql, late ?? 0, at, 'SM2')
  await told('sms', [{ kind: 'status', name: 'delivered', about: 'SM1', status: 'delivered' }])
  await told('sms', [{ kind: 'read', name: 'read', about: 'SM2', status: 'read' }])
  await told('sms', [{ kind: 'status', name: 'delivered', about: 'SM2', status: 'delivered' }])
  await told('sms', [{ kind: 'typing', name: 'typing' }])
  await markSent(sql, early ?? 0, at, 'SM1')
  await told('sms', [{ kind: 'status', name: 'sent', about: 'SM1', status: 'sent' }])
  expect((await fates(sql)).map(one => one.status)).toEqual(['delivered', 'read'])
})

test('a page that its provider could not deliver is told to the supervisor, once', async () => {
  const { sql } = await testDatabase()
  const policy = compilePolicy(readRules(new URL('../../rules', import.meta.url).pathname))
  const insteadOf = pageFallback({ desk: simulateConfig().desk }, () => policy)
  const [page] = await owe(sql, [{ channel: 'sms', address: '+905320000001', kind: 'page', ticket: 'T-000007', at }])
  await markSent(sql, page ?? 0, at, 'SM7')
  const told = deliveryStatus({ sql, clock: () => at + 1000, insteadOf })
  const failed = { kind: 'status', name: 'undelivered', about: 'SM7', status: 'failed', because: '30003' } as const
  await told('sms', [failed])
  await told('sms', [failed])
  expect(await sql`select recipient, channel, address, kind, ticket from notices where id <> ${page ?? 0}`).toEqual([
    { recipient: 'supervisor', channel: 'email', address: 'supervisor@santral.test', kind: 'supervisor-page-unanswered', ticket: 'T-000007' },
  ]) // biome-ignore format: a row
  expect(await deadNotices(sql)).toMatchObject([{ id: page, kind: 'page', because: '30003', deadAt: at + 1000 }])
})

const bounces = [
  { names: 'our id', about: 'T-000001.2.abc@santral.test', recipient: 'other@example.test', marks: 2 },
  { names: 'the address alone', about: null, recipient: 'ayse@demir.example', marks: 2 },
  { names: 'an id that is not ours', about: 'x@elsewhere.example', recipient: 'ayse@demir.example', marks: null },
  { names: 'nothing that we know', about: null, recipient: 'nobody@example.test', marks: null },
]
test.each(bounces)('a bounce that names $names', async ({ about, recipient, marks }) => {
  const { sql } = await testDatabase()
  for (const [nth, sentAt] of [at - 86_400_000, at - 1000].entries()) {
    const [id] = await owe(sql, [{ channel: 'email', address: 'ayse@demir.example', at: sentAt }])
    await markSent(sql, id ?? 0, sentAt, `T-000001.${nth + 1}.abc@santral.test`)
  }
  const because = 'user unknown'
  expect(await markBounced(sql, { about, recipient, because, at })).toBe(marks)
  expect(await markBounced(sql, { about, recipient, because, at })).toBe(null)
  const dead = marks ? [{ id: marks, because, deadAt: at }] : []
  expect(await deadNotices(sql)).toMatchObject(dead)
})

test('a person may have a dead one tried again', async () => {
  const { sql } = await testDatabase()
  const [id = 0] = await owe(sql, [{ channel: 'email', address: 'ayse@demir.example', at }])
  expect(await reviveNotice(sql, id, at)).toBe(false)
  await markDead(sql, { id, delivery: null, customer: null }, at, 'mailbox full', null)
  expect(await reviveNotice(sql, id, at + 5000)).toBe(true)
  expect(await claimNotices(sql, claim({ email: 5 }, at + 5000))).toMatchObject([{ id, at: at + 5000, attempts: 1 }])
})
