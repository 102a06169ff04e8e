/** A provider of the test's own on 127.0.0.1: takes messages by HTTP, remembers ids, and can hang, refuse or ask to wait. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from 'vitest'
import type { Adapter, OutgoingNotice } from '../../adapters/adapter.ts'
import { call } from '../../adapters/wire/call.ts'
import { textOrNull } from '../../adapters/wire/plain.ts'
import type { Channel } from '../../src/message.ts'

export type Answer = { status: number; retryAfter?: number } | 'hang'

export interface FakeProvider {
  url: string
  /** Every request, as it came. */
  requests: { id: number; address: string; text: string; at: number }[]
  /** Ids of messages delivered: one for all requests with the same idempotency key. */
  delivered: number[]
  /** What to answer to the nth request for a notice (from 1). Default: take it. */
  answer: (id: number, nth: number) => Answer
}

export async function fakeProvider(): Promise<FakeProvider> {
  const provider: FakeProvider = { url: '', requests: [], delivered: [], answer: () => ({ status: 201 }) }
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const { id, address, text } = JSON.parse(body)
    provider.requests.push({ id, address, text, at: Date.now() })
    const nth = provider.requests.filter(one => one.id === id).length
    const answer = provider.answer(id, nth)
    if (answer === 'hang') return
    if (answer.status < 300 && !provider.delivered.includes(id)) provider.delivered.push(id)
    response.writeHead(answer.status, answer.retryAfter ? { 'retry-after': String(answer.retryAfter) } : {})
    response.end(JSON.stringify({ sid: `SM${id}`, message: 'as told' }))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  provider.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  return provider
}

/** An adapter that speaks with it. Only what the outbox uses. */
export function adapterOf(channel: Channel, url: string, timeoutMs = 2000): Adapter {
  const send = ({ id, address, text }: OutgoingNotice) =>
    call(
      { url, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ id, address, text }), timeoutMs },
      { id: answer => textOrNull(answer.sid), reason: answer => textOrNull(answer.message) },
    )
  const unused = () => {
    throw new Error('the outbox does not read')
  }
  return { channel, verify: unused, split: unused, parse: unused, send }
}
