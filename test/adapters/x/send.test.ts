import { expect, it } from 'vitest'
import { xAdapter } from '../../../adapters/x/index.ts'
import { notice, provider } from '../provider.ts'

const api = await provider()
const options = { consumerSecret: 's', apiUrl: api.url, timeoutMs: 300 }
const adapter = xAdapter({ ...options, accessToken: async () => 'fresh' })

it('sends a direct message with a fresh token', async () => {
  api.answers.push({ status: 201, body: { data: { dm_conversation_id: '1-2', dm_event_id: '555' } } })
  expect(await adapter.send?.(notice({ channel: 'x', address: '900' }))).toEqual({ sent: true, id: '555' })
  expect(api.asked[0]).toMatchObject({ path: '/2/dm_conversations/with/900/messages', authorization: 'Bearer fresh' })
})

it.each([
  ['they take no messages from us', 403, { detail: 'You cannot send messages to this user' }, false],
  ['too many', 429, { title: 'Too Many Requests', detail: 'Too Many Requests' }, true],
])('%s', async (_, status, body, retry) => {
  api.answers.push({ status, body })
  expect(await adapter.send?.(notice({ channel: 'x', address: '900' }))).toMatchObject({ sent: false, retry })
})

it('waits until the second that X names', async () => {
  const reset = String(Math.ceil(Date.now() / 1000) + 60)
  api.answers.push({ status: 429, body: { detail: 'Too Many Requests' }, headers: { 'x-rate-limit-reset': reset } })
  const sent = await adapter.send?.(notice({ channel: 'x', address: '900' }))
  expect(sent).toMatchObject({ sent: false, retry: true })
  if (sent && !sent.sent && sent.retry) expect(sent.afterMs).toBeGreaterThan(50_000)
})

it('waits for a token that cannot be had now', async () => {
  const failing = xAdapter({ ...options, accessToken: () => Promise.reject(new Error('secret detail')) })
  expect(await failing.send?.(notice())).toEqual({ sent: false, retry: true, because: 'X gave no fresh access token' })
})

it('only takes messages in without a token', () => {
  expect(xAdapter(options).send).toBeUndefined()
})
