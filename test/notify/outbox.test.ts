import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { describe, expect, test } from 'vitest'
import { emailAdapter } from '../../adapters/email/index.ts'
import { smtpSender } from '../../adapters/email/send.ts'
import { type OutboxOptions, outbox } from '../../src/notify/outbox.ts'
import type { Sql } from '../../src/store/connect.ts'
import { testDatabase } from '../store/database.ts'
import { fates, owe, settled } from './owed.ts'
import { adapterOf, fakeProvider } from './provider.ts'

const quick = { everyMs: 20, jitter: () => 0 }
const now = Date.now
const afterwards = (given: OutboxOptions) => {
  const box = outbox(given)
  box.run()
  return box
}

test('each is sent once, with two outboxes on the same database', async () => {
  const { sql } = await testDatabase()
  const provider = await fakeProvider()
  const ids = await owe(
    sql,
    Array.from({ length: 40 }, (_, n) => ({ channel: 'sms' as const, address: `+9053200000${10 + n}`, at: now() })),
  )
  const limits = { sms: { perSecond: 1000, atOnce: 5 } }
  const both = [1, 2].map(() =>
    afterwards({ sql, adapters: { sms: adapterOf('sms', provider.url) }, clock: now, limits, ...quick }),
  )
  await settled(sql)
  await Promise.all(both.map(one => one.stop()))
  expect(provider.requests.map(one => one.id).sort((a, b) => a - b)).toEqual(ids)
  expect((await fates(sql))[0]).toEqual({
    id: ids[0],
    sent: true,
    dead: false,
    attempts: 1,
    because: null,
    status: 'sent',
    provider_id: `SM${ids[0]}`,
  })
})

test('a process killed between send and record: sent again under the same id, delivered once', async () => {
  const { sql, url } = await testDatabase()
  const provider = await fakeProvider()
  const [id] = await owe(sql, [{ channel: 'sms', address: '+905320000010', at: now() }])
  const script = new URL('./crashing-outbox.ts', import.meta.url).pathname
  const child = spawn(process.execPath, [script, url, provider.url], { stdio: 'inherit' })
  expect(await once(child, 'exit')).toEqual([null, 'SIGKILL'])
  expect(await fates(sql)).toMatchObject([{ id, sent: false, dead: false, attempts: 1 }])

  const box = afterwards({ sql, adapters: { sms: adapterOf('sms', provider.url) }, clock: now, ...quick })
  await settled(sql)
  await box.stop()
  expect(provider.requests.map(one => one.id)).toEqual([id, id])
  expect(provider.delivered).toEqual([id])
  expect(await fates(sql)).toMatchObject([{ id, sent: true, attempts: 2 }])
})

test('a channel that hangs delays no other', async () => {
  const { sql } = await testDatabase()
  const [hanging, well] = [await fakeProvider(), await fakeProvider()]
  hanging.answer = () => 'hang'
  const people = Array.from({ length: 30 }, (_, n) => n)
  await owe(sql, people.map(n => ({ channel: 'telegram', address: `${n}`, at: now() - 1000 }))) // biome-ignore format: short
  const ids = await owe(sql, people.map(n => ({ channel: 'sms', address: `+9053200000${10 + n}`, at: now() }))) // biome-ignore format: short
  const adapters = { telegram: adapterOf('telegram', hanging.url, 60_000), sms: adapterOf('sms', well.url) }
  const limits = { sms: { perSecond: 1000, atOnce: 5 } }
  const began = now()
  const box = afterwards({ sql, adapters, clock: now, limits, ...quick })
  await settled(sql, `channel = 'sms'`)
  expect(now() - began).toBeLessThan(3000)
  expect(well.delivered.length).toBe(ids.length)
  expect(hanging.requests.length).toBe(10)
  await box.stop()
  expect(now() - began).toBeLessThan(8000)
})

test('an answer that comes after we stopped waiting still counts', async () => {
  const { sql } = await testDatabase()
  await owe(sql, [{ channel: 'sms', address: '+905320000010', at: now() }])
  let sends = 0
  const adapter = adapterOf('sms', 'http://127.0.0.1:1/')
  adapter.send = async () => {
    sends++
    await new Promise(resolve => setTimeout(resolve, 300))
    return { sent: true, id: '<late@example.test>' }
  }
  const box = afterwards({ sql, adapters: { sms: adapter }, clock: now, ...quick, timeoutMs: 100 })
  await settled(sql)
  await box.stop()
  expect(sends).toBe(1)
  expect(await fates(sql)).toMatchObject([{ sent: true, provider_id: 'late@example.test' }])
})

test('the provider says when to come back, and the next to that address waits behind', async () => {
  const { sql } = await testDatabase()
  const provider = await fakeProvider()
  const at = now()
  const [first, second, other] = await owe(sql, [
    { channel: 'sms', address: '+905320000010', at },
    { channel: 'sms', address: '+905320000010', at },
    { channel: 'sms', address: '+905320000011', at },
  ])
  provider.answer = (id, nth) => (id === first && nth === 1 ? { status: 429, retryAfter: 90 } : { status: 201 })
  let clock = at
  const box = afterwards({ sql, adapters: { sms: adapterOf('sms', provider.url) }, clock: () => clock, ...quick })
  await settled(sql, `address = '+905320000011'`)
  await new Promise(resolve => setTimeout(resolve, 150))
  expect(provider.requests.map(one => one.id).sort()).toEqual([first, other].sort())
  expect(await sql`select due_at, because from notices where id = ${first ?? 0}`).toEqual([
    { due_at: at + 90_000, because: '429 as told' },
  ])
  clock = at + 91_000
  await settled(sql)
  await box.stop()
  expect(provider.delivered).toEqual([other, first, second])
})

test('words to one address leave in the order in which they were owed', async () => {
  const { sql } = await testDatabase()
  const provider = await fakeProvider()
  const ids = await owe(
    sql,
    Array.from({ length: 12 }, () => ({ channel: 'telegram' as const, address: '410001', at: now() })),
  )
  const limits = { telegram: { perSecond: 1000, atOnce: 10 } }
  const both = [1, 2].map(() =>
    afterwards({ sql, adapters: { telegram: adapterOf('telegram', provider.url) }, clock: now, limits, ...quick }),
  )
  await settled(sql)
  await Promise.all(both.map(one => one.stop()))
  expect(provider.requests.map(one => one.id)).toEqual(ids)
})

const endings = [
  { why: 'refused for good: at once', kind: 'ticket-opened', status: 400, after: 0, tries: 1, because: '400 as told' },
  { why: 'away for a day', kind: 'ticket-opened', status: 503, after: 86_400_001, tries: 1, because: 'it could not be sent in time' },
  { why: 'a code that has run out', kind: 'verification-code', status: 503, after: 600_001, tries: 1, because: 'it could not be sent in time' },
  { why: 'a page that nobody got', kind: 'page', status: 503, after: 900_001, tries: 1, because: 'it could not be sent in time' },
] // biome-ignore format: a table

test.each(endings)('dead: $why', async ({ kind, status, after, tries, because }) => {
  const { sql } = await testDatabase()
  const provider = await fakeProvider()
  provider.answer = () => ({ status })
  const at = now()
  await owe(sql, [{ channel: 'sms', address: '+905320000010', kind, ticket: 'T-000001', at }])
  let clock = at
  const insteadOf = (dead: { kind: string; ticket: string | null }) =>
    dead.kind === 'page'
      ? ({ to: 'supervisor', address: 'sv@santral.test', channel: 'email', kind: 'supervisor-page-unanswered', language: 'tr', subject: 'S', text: 'T', ticket: dead.ticket } as const)
      : null // biome-ignore format: a row
  const box = afterwards({
    sql,
    adapters: { sms: adapterOf('sms', provider.url) },
    clock: () => clock,
    insteadOf,
    ...quick,
  })
  while (provider.requests.length === 0) await new Promise(resolve => setTimeout(resolve, 10))
  await new Promise(resolve => setTimeout(resolve, 100))
  clock = at + after
  await settled(sql, `channel = 'sms'`)
  await box.stop()
  expect(provider.requests.length).toBe(tries)
  const [dead, instead] = await fates(sql)
  expect(dead).toMatchObject({ dead: true, sent: false, because })
  if (kind !== 'page') expect(instead).toBeUndefined()
  else
    expect(await sql`select recipient, kind, ticket, due_at from notices where channel = 'email'`).toEqual([
      { recipient: 'supervisor', kind: 'supervisor-page-unanswered', ticket: 'T-000001', due_at: clock },
    ])
})

test('a code does not wait behind a notice that failed before', async () => {
  const { sql } = await testDatabase()
  const provider = await fakeProvider()
  const at = now()
  const [stuck, code] = await owe(sql, [
    { channel: 'sms', address: '+905320000010', at },
    { channel: 'sms', address: '+905320000010', kind: 'verification-code', at },
  ])
  provider.answer = id => ({ status: id === stuck ? 503 : 201 })
  const box = afterwards({ sql, adapters: { sms: adapterOf('sms', provider.url) }, clock: () => at, ...quick })
  await settled(sql, `kind = 'verification-code'`)
  await box.stop()
  expect(provider.requests.map(one => one.id)).toEqual([stuck, code])
})

test('what no channel here can send does not wait unseen', async () => {
  const { sql } = await testDatabase()
  const at = now()
  await owe(sql, [
    { channel: 'sms', address: '+905320000001', kind: 'page', ticket: 'T-000001', at: at - 900_001 },
    { channel: 'sms', address: '+905320000010', at: at - 86_400_001 },
    { channel: 'sms', address: '+905320000011', at: at - 900_001 },
  ])
  const box = afterwards({ sql, adapters: {}, clock: () => at, ...quick })
  await settled(sql, `address <> '+905320000011'`)
  await box.stop()
  const because = 'sms is not set up to send'
  expect(await fates(sql)).toMatchObject([{ dead: true, because }, { dead: true, because }, { dead: false }])
})

test('mail: refused for now, then taken, under one Message-ID', async () => {
  const { sql } = await testDatabase()
  const mails: string[] = []
  let refusals = 1
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      let raw = ''
      stream.on('data', chunk => {
        raw += chunk
      })
      stream.on('end', () => {
        mails.push(raw)
        done(refusals-- > 0 ? Object.assign(new Error('try later'), { responseCode: 451 }) : null)
      })
    },
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  const ours = { ownMailDomain: 'santral.test', secret: 'a-secret-of-16-letters' }
  const smtp = smtpSender({
    ...ours,
    host: '127.0.0.1',
    port,
    secure: false,
    plaintext: true,
    company: 'Santral',
    mailbox: 'destek@santral.test',
  })
  const mailboxes = [{ address: 'destek@santral.test' }]
  const email = emailAdapter({ ...ours, mailboxes, authservId: null, send: smtp.send })
  const at = now()
  await owe(sql, [{ channel: 'email', address: 'ayse@demir.example', ticket: 'T-000001', at }])
  let clock = at
  const box = afterwards({ sql, adapters: { email }, clock: () => clock, ...quick })
  while (!(await fates(sql))[0]?.because) await new Promise(resolve => setTimeout(resolve, 10))
  clock = at + 3_600_000
  await settled(sql)
  await box.stop()
  smtp.close()
  await new Promise<void>(resolve => server.close(resolve))
  const ids = mails.map(raw => /^Message-ID: <(.+)>/im.exec(raw)?.[1])
  expect(ids).toHaveLength(2)
  expect(new Set(ids).size).toBe(1)
  expect(await fates(sql)).toMatchObject([{ sent: true, attempts: 2, provider_id: ids[0] }])
})

test('no more leave in a second than the provider takes', async () => {
  const { sql } = await testDatabase()
  const provider = await fakeProvider()
  await owe(
    sql,
    Array.from({ length: 7 }, (_, n) => ({ channel: 'telegram' as const, address: `${n}`, at: now() })),
  )
  const limits = { telegram: { perSecond: 3, atOnce: 10 } }
  const box = afterwards({
    sql,
    adapters: { telegram: adapterOf('telegram', provider.url) },
    clock: now,
    limits,
    ...quick,
  })
  await settled(sql)
  await box.stop()
  const times = provider.requests.map(one => one.at)
  for (let n = 3; n < times.length; n++) expect((times[n] ?? 0) - (times[n - 3] ?? 0)).toBeGreaterThan(900)
})

test('stop: what is not begun is free for others at once', async () => {
  const { sql } = await testDatabase()
  const provider = await fakeProvider()
  await owe(
    sql,
    Array.from({ length: 5 }, (_, n) => ({ channel: 'x' as const, address: `${n}`, at: now() })),
  )
  const limits = { x: { perSecond: 0.1, atOnce: 5 } }
  const box = afterwards({ sql, adapters: { x: adapterOf('x', provider.url) }, clock: now, limits, ...quick })
  while (provider.delivered.length === 0) await new Promise(resolve => setTimeout(resolve, 10))
  const began = now()
  await box.stop()
  expect(now() - began).toBeLessThan(5000)
  expect(await sql`select attempts, leased_until from notices where sent_at is null`).toEqual(
    Array.from({ length: 4 }, () => ({ attempts: 0, leased_until: null })),
  )
})

describe('a provider that takes so many in a while', () => {
  const windows = [
    { many: 3, withinMs: 86_400_000 },
    { many: 2, withinMs: 900_000 },
  ]
  const limits = { x: { perSecond: 1000, atOnce: 5, windows } }
  const quiet = () => new Promise(resolve => setTimeout(resolve, 200))
  const held = (sql: Sql) =>
    sql`select due_at, because from notices where sent_at is null and dead_at is null order by id`

  test('what is over waits with the reason, leaves in order when there is room, and is never given up for it', async () => {
    const { sql } = await testDatabase()
    const provider = await fakeProvider()
    const at = now()
    const people = Array.from({ length: 5 }, (_, n) => ({ channel: 'x' as const, address: `${n}`, at }))
    const ids = await owe(sql, people)
    let clock = at
    const both = [1, 2].map(() =>
      afterwards({ sql, adapters: { x: adapterOf('x', provider.url) }, clock: () => clock, limits, ...quick }),
    )
    await settled(sql, `id <= ${ids[1]}`)
    await quiet()
    const quarter = { due_at: at + 900_001, because: 'held back: the provider takes 2 in 15 min' }
    expect(await held(sql)).toEqual([quarter, quarter, quarter])

    clock = at + 900_001
    await settled(sql, `id <= ${ids[2]}`)
    await quiet()
    const day = { due_at: at + 86_400_001, because: 'held back: the provider takes 3 in 24 h' }
    expect(await held(sql)).toEqual([day, day])

    // Longer than any notice is worth trying otherwise.
    clock = at + 86_400_001
    await settled(sql)
    await Promise.all(both.map(one => one.stop()))
    expect(provider.delivered).toEqual(ids)
    expect(await fates(sql)).toMatchObject(ids.map(id => ({ id, sent: true, dead: false, because: null })))
  })

  test('a code still tries, before those that wait', async () => {
    const { sql } = await testDatabase()
    const provider = await fakeProvider()
    const at = now()
    const [first, second] = await owe(sql, [1, 2, 3].map(() => ({ channel: 'x', address: '880001', at }))) // biome-ignore format: short
    const box = afterwards({ sql, adapters: { x: adapterOf('x', provider.url) }, clock: () => at, limits, ...quick })
    await settled(sql, `id <= ${second}`)
    await quiet()
    const [code] = await owe(sql, [{ channel: 'x', address: '880001', kind: 'verification-code', at }])
    await settled(sql, `kind = 'verification-code'`)
    await box.stop()
    expect(provider.requests.map(one => one.id)).toEqual([first, second, code])
    expect(await fates(sql)).toMatchObject([
      { sent: true },
      { sent: true },
      { sent: false, attempts: 0 },
      { sent: true },
    ])
  })
})
