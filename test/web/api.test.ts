import { beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from '../store/database.ts'
import { agent, bearer, pages } from './pages.ts'
import { noon, seedCustomer, seedNotice, seedTicket } from './seed.ts'

const { sql } = await testDatabase()
const { app } = await pages(sql)

beforeAll(async () => {
  await seedCustomer(sql)
  for (const i of [1, 2, 3]) await seedTicket(sql, { number: `T-00000${i}`, customer: 'c-1', openedAt: noon - i })
  await seedNotice(sql, { delivery: 1, ticket: 'T-000001', deadAt: noon, because: 'blocked' })
  await sql`insert into closures (id, customer, sender, channels, from_at, because, article, told)
    values ('k', 'c-1', 'email:a', '["chat"]', ${noon}, 'insults', 'A7', true)`
  await sql`insert into incidents values ('I-000001', 'website-down', 'server:web3', 'T-000001', ${noon})`
})

type Body = Record<string, unknown>
const ask = async (path: string, init: RequestInit = {}, token: string | null = bearer) => {
  const headers = { ...(token && { authorization: `Bearer ${token}` }), ...init.headers }
  const response = await app.request(path, { ...init, headers: headers as Record<string, string> })
  return { status: response.status, type: response.headers.get('content-type'), body: (await response.json()) as Body }
}
const post = (path: string, body: unknown) => ask(path, { method: 'POST', body: JSON.stringify(body) })

test('tickets come by pages', async () => {
  const first = await ask('/api/tickets?limit=2')
  expect((first.body.tickets as Body[]).map(one => one.number)).toEqual(['T-000001', 'T-000002'])
  const second = await ask(`/api/tickets?limit=2&after=${first.body.next}`)
  expect((second.body.tickets as Body[]).map(one => one.number)).toEqual(['T-000003'])
  expect(second.body.next).toBeNull()
})

describe('errors are problem details that say what to do', () => {
  test.each<[string, () => ReturnType<typeof ask>, number, string]>([
    ['no token', () => ask('/api/tickets', {}, null), 401, 'Authorization: Bearer'],
    ['a wrong token', () => ask('/api/tickets', {}, 'wrong'), 401, 'console.tokens'],
    ['no such ticket', () => ask('/api/tickets/T-999999'), 404, 'openapi.json'],
    ['no such path', () => ask('/api/nothing'), 404, 'openapi.json'],
    ['a filter of another value', () => ask('/api/tickets?status=lost'), 400, 'status'],
    ['a filter of another name', () => ask('/api/tickets?stauts=open'), 400, 'stauts'],
    ['an act of another name', () => post('/api/tickets/T-000001/acts', { act: 'dance' }), 400, 'act'],
    ['no JSON', () => ask('/api/tickets/T-000001/acts', { method: 'POST', body: '{' }), 400, 'JSON'],
    ['an act that cannot be', () => post('/api/tickets/T-000001/acts', { act: 'reply', text: '' }), 409, 'words'],
    ['a decision that is none', () => ask('/api/decisions/x'), 404, 'openapi.json'],
  ])('%s', async (_, asked, status, words) => {
    const answer = await asked()
    expect([answer.status, answer.type]).toEqual([status, 'application/problem+json'])
    expect(answer.body.status).toBe(status)
    expect(answer.body.detail).toContain(words)
  })

  test('a session needs its own token to change anything', async () => {
    const one = await agent(app)
    const acted = (headers: Record<string, string>) =>
      app.request('/api/tickets/T-000003/acts', {
        method: 'POST',
        body: JSON.stringify({ act: 'resolve' }),
        headers: { cookie: `santral_agent=${one.cookies.get('santral_agent')}`, ...headers },
      })
    expect((await acted({})).status).toBe(403)
    expect((await acted({ 'x-csrf': one.csrf })).status).toBe(200)
  })
})

test('an act is recorded under the token’s name', async () => {
  expect(await post('/api/tickets/T-000002/acts', { act: 'resolve' })).toMatchObject({
    status: 200,
    body: { done: true },
  })
  expect(await sql`select act, agent from acts where ticket = 'T-000002'`).toEqual([
    { act: 'resolve', agent: 'monitor' },
  ])
})

describe('every path answers as /api/openapi.json says', async () => {
  type Schema = {
    $ref?: string
    type?: string | string[]
    properties?: Record<string, Schema>
    required?: string[]
    items?: Schema
    allOf?: Schema[]
    anyOf?: Schema[]
    enum?: unknown[]
  }
  const document = (await (await app.request('/api/openapi.json')).json()) as {
    openapi: string
    paths: Record<
      string,
      Record<string, { responses: { 200: { content: { 'application/json': { schema: Schema } } } } }>
    >
    components: { schemas: Record<string, Schema> }
  }

  test.each([
    ['/api/tickets'], ['/api/tickets/{number}'], ['/api/deliveries'], ['/api/deliveries/{id}'], ['/api/decisions/{id}'],
    ['/api/standing'], ['/api/incidents'], ['/api/notices/dead'], ['/api/ledger'],
  ])('%s', async path => {
    const { body, status } = await ask(path.replace('{number}', 'T-000001').replace('{id}', '1'))
    expect(status).toBe(200)
    const schema = document.paths[path]?.get?.responses[200].content['application/json'].schema
    expect(faults(body, schema!, path)).toEqual([])
  }) // biome-ignore format: a list

  test('and names no other', () => {
    expect(document.openapi).toBe('3.1.0')
    expect(Object.keys(document.paths)).toHaveLength(11)
  })

  /** Where a value is not as its schema says; enough of JSON Schema for ours. */
  function faults(value: unknown, schema: Schema, at: string): string[] {
    if (schema.$ref) return faults(value, document.components.schemas[schema.$ref.split('/').at(-1)!]!, at)
    if (schema.allOf) return schema.allOf.flatMap(one => faults(value, one, at))
    if (schema.anyOf) return schema.anyOf.some(one => faults(value, one, at).length === 0) ? [] : [`${at}: none fits`]
    const kind =
      value === null ? 'null' : Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value
    if (schema.type && ![schema.type].flat().includes(kind)) return [`${at}: is ${kind}`]
    if (schema.enum && !schema.enum.includes(value)) return [`${at}: ${value}`]
    if (Array.isArray(value)) return value.flatMap((one, i) => faults(one, schema.items ?? {}, `${at}[${i}]`))
    if (kind !== 'object') return []
    const given = value as Body
    const missing = (schema.required ?? []).filter(name => !(name in given)).map(name => `${at}.${name}: missing`)
    const inside = Object.entries(schema.properties ?? {}).flatMap(([name, one]) =>
      name in given ? faults(given[name], one, `${at}.${name}`) : [],
    )
    return [...missing, ...inside]
  }
})
