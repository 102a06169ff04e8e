/** A notice that could not be sent is sent again by a person, from the console or through the API; recorded, once, and not where it is of no use. */
import { beforeEach, describe, expect, test } from 'vitest'
import { testDatabase } from '../store/database.ts'
import { agent, bearer, pages } from './pages.ts'
import { noon, seedTicket } from './seed.ts'

const { sql } = await testDatabase()
let nudges = 0
const { app } = await pages(sql, { nudge: () => void nudges++ })
await seedTicket(sql, { number: 'T-000001' })

beforeEach(async () => {
  nudges = 0
  await sql`truncate notices restart identity`
  await sql`truncate acts`
})

async function dead({
  kind = 'ticket-opened',
  channel = 'email',
  address = 'ayse@yilmaz.test',
  deadAt = noon as number | null,
} = {}) {
  await sql`insert into notices (recipient, channel, address, kind, language, text, ticket, at, due_at, attempts, dead_at, because)
    values ('customer', ${channel}, ${address}, ${kind}, 'tr', 'Merhaba', 'T-000001', ${noon - 9000}, ${noon - 9000}, 7, ${deadAt}, '550 no such user')`
}
const post = (id: number, token = bearer) =>
  app.request(`/api/notices/${id}/again`, { method: 'POST', headers: { authorization: `Bearer ${token}` } })
const rows = () => sql`select dead_at, because, attempts, due_at from notices`

test('from the page of the situation, and back to it', async () => {
  await dead()
  const one = await agent(app)
  const page = await (await one.get('/console/situation')).text()
  expect(page).toContain('action="/console/notices/1/again"')
  const response = await one.post('/console/notices/1/again', { csrf: one.csrf, back: '/console/situation' })
  expect(response.headers.get('location')).toBe('/console/situation?done=1')
  expect(await rows()).toEqual([{ dead_at: null, because: null, attempts: 0, due_at: noon }])
  expect(await sql`select act, ticket, agent, text, done from acts`).toEqual([
    { act: 'send-again', ticket: 'T-000001', agent: 'deniz', text: 'ticket-opened', done: true },
  ])
  expect(nudges).toBe(1)
  expect(await (await one.get('/console/situation')).text()).not.toContain('/console/notices/')
})

test.each([
  ['/console/tickets/T-000001', '/console/tickets/T-000001'],
  ['https://evil.test', '/console/situation'],
  ['//evil.test', '/console/situation'],
])('with %s it leads back to %s', async (back, path) => {
  await dead()
  const one = await agent(app)
  const response = await one.post('/console/notices/1/again', { csrf: one.csrf, back })
  expect(response.headers.get('location')).toBe(`${path}?done=1`)
})

test('without the session’s own token nothing happens', async () => {
  await dead()
  expect((await (await agent(app)).post('/console/notices/1/again', {})).status).toBe(403)
  expect(await rows()).toMatchObject([{ dead_at: noon }])
})

test('through the API', async () => {
  await dead()
  const response = await post(1)
  expect([response.status, await response.json()]).toEqual([200, { done: true }])
  expect(await rows()).toMatchObject([{ dead_at: null }])
  expect(await sql`select agent from acts`).toEqual([{ agent: 'monitor' }])
})

describe('what would be of no use is refused with the reason', () => {
  test.each<[string, Parameters<typeof dead>[0], number, RegExp]>([
    ['it is on its way', { deadAt: null }, 409, /on its way/],
    ['a code that has run out', { kind: 'verification-code' }, 409, /code has run out/],
    ['a code for the panel', { kind: 'panel-code' }, 409, /code has run out/],
    ['a number that sent STOP', { channel: 'sms', address: '+905320000009' }, 409, /STOP/],
  ])('%s', async (_, given, status, because) => {
    await sql`insert into mutes (sender, at) values ('phone:+905320000009', ${noon}) on conflict do nothing`
    await dead(given)
    const response = await post(1)
    expect(response.status).toBe(status)
    expect(((await response.json()) as { detail: string }).detail).toMatch(because)
    expect(await sql`select from acts`).toHaveLength(0)
    expect(nudges).toBe(0)
  })

  test('there is none', async () => {
    expect((await post(99)).status).toBe(404)
  })
})

test('two who press at once send it once', async () => {
  await dead()
  const statuses = (await Promise.all([post(1), post(1), post(1)])).map(response => response.status)
  expect(statuses.sort()).toEqual([200, 409, 409])
})
