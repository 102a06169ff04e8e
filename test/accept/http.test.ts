import { expect, test } from 'vitest'
import { adapters } from '../../adapters/index.ts'
import { type Accept, accept, StoreAway } from '../../src/accept/accept.ts'
import { inRoutes } from '../../src/accept/http.ts'
import { testDatabase } from '../store/database.ts'
import { signedSms } from './signed-sms.ts'

const { sql } = await testDatabase()
const token = 'twilio-token'
const channels = adapters({
  sms: { accountSid: 'AC1', authToken: token, number: '+908500000001', publicUrl: 'https://desk.test' },
  telegram: { token: '1:a', secretToken: 'telegram-secret', bot: '@santral_test_bot' },
  form: {},
})
let nudges = 0
const counted: string[] = []

const appWith = (keep: Accept['keep']) =>
  inRoutes({
    adapters: channels,
    keep,
    now: () => 1_773_000_000_000,
    nudge: () => nudges++,
    events: (channel, events) => counted.push(...events.map(event => `${channel} ${event.kind}`)),
    count: (channel, result, many = 1) => many > 0 && counted.push(`${channel} ${result}`),
  })
const app = appWith(accept(sql).keep)

const rows = async () => (await sql<{ n: number }[]>`select count(*) as n from deliveries`)[0]?.n

const sms = (fields: Record<string, string>, sign = token) => signedSms(fields, sign)
const text = { From: '+905321112233', To: '+908500000001', Body: 'Sitem açılmıyor' }

test('a signed SMS is durable before the answer, which is the one that Twilio expects', async () => {
  const response = await app.request('/in/sms', sms({ ...text, MessageSid: 'SM1' }))
  expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('<Response/>')])
  expect(await sql`select key, lane, proof, received_at from deliveries where key = 'SM1'`).toEqual([
    { key: 'SM1', lane: '+905321112233', proof: 'X-Twilio-Signature', received_at: 1_773_000_000_000 },
  ])
  expect(nudges).toBe(1)
})

test('the same SMS again is taken and changes nothing', async () => {
  const before = await rows()
  expect((await app.request('/in/sms', sms({ ...text, MessageSid: 'SM1' }))).status).toBe(200)
  expect(await rows()).toBe(before)
  expect(counted.at(-1)).toBe('sms redelivered')
})

test('a wrong signature is 401 and no row', async () => {
  const before = await rows()
  const response = await app.request('/in/sms', sms({ ...text, MessageSid: 'SM2' }, 'another-token'))
  expect([response.status, await response.text()]).toEqual([
    401,
    expect.stringContaining('X-Twilio-Signature does not hold'),
  ])
  expect(await rows()).toBe(before)
})

test('a webhook without its secret is 401', async () => {
  expect((await app.request('/in/telegram', { method: 'POST', body: '{}' })).status).toBe(401)
})

test('what cannot be read is 400', async () => {
  const response = await app.request('/in/form', { method: 'POST', body: '{"id":' })
  expect(response.status).toBe(400)
  expect(counted.at(-1)).toBe('form unreadable')
})

test('a body over the limit is 413, whether its length was announced or not', async () => {
  const before = await rows()
  const big = new Uint8Array((1 << 20) + 1).fill(32)
  const stream = new ReadableStream({
    start(controller) {
      for (let i = 0; i < 20; i++) controller.enqueue(new Uint8Array(100_000).fill(32))
      controller.close()
    },
  })
  const announced = await app.request('/in/form', {
    method: 'POST',
    body: big,
    headers: { 'content-length': String(big.length) },
  })
  const streamed = await app.request('/in/form', { method: 'POST', body: stream, duplex: 'half' } as RequestInit)
  expect([announced.status, streamed.status]).toEqual([413, 413])
  expect(await streamed.text()).toBe(
    'The body is over the limit of 1 MiB; nothing was kept. Files up to 20 MB go with the page /form or the panel; larger ones as a link.\n',
  )
  expect(await rows()).toBe(before)
})

test.each(['/in/whatsapp', '/in/fax', '/in/constructor', '/in/__proto__'])(
  '%s, which is not set up, is 404',
  async path => {
    expect((await app.request(path, { method: 'POST', body: '{}' })).status).toBe(404)
  },
)

test('without the store: 503 and when to come back', async () => {
  const away = appWith(() => Promise.reject(new StoreAway(new Error('down'))))
  const response = await away.request('/in/sms', sms({ ...text, MessageSid: 'SM3' }))
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5'])
})
