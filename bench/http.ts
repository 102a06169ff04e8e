/** Webhooks a second over HTTP, durable before each answer, beside a server that reads the body and answers nothing. */
import { Agent, createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { adapters } from '../adapters/index.ts'
import { accept } from '../src/accept/accept.ts'
import { inRoutes } from '../src/accept/http.ts'
import { connect } from '../src/store/connect.ts'
import { type Figure, figure, perSecond } from './figure.ts'
import { form } from './messages.ts'

const lanes = 64

export async function httpFigures(url: string, ms: number): Promise<Figure[]> {
  const sql = connect(url, { max: 8, name: 'bench' })
  await sql`truncate deliveries, decisions, redeliveries cascade`
  const app = inRoutes({
    adapters: adapters({ form: {} }),
    keep: accept(sql).keep,
    now: Date.now,
    nudge() {},
    events() {},
    count() {},
  })
  const ours = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server
  const bare = createServer((incoming, outgoing) => incoming.resume().on('end', () => outgoing.end()))
  await Promise.all(
    [ours, bare.listen(0, '127.0.0.1')].map(
      server => server.listening || new Promise(resolve => server.once('listening', resolve)),
    ),
  )
  const agent = new Agent({ keepAlive: true, maxSockets: lanes })
  try {
    const limit = await perSecond(ms, lanes, n => post(bare, agent, n))
    const taken = await perSecond(ms, lanes, n => post(ours, agent, n))
    const times: number[] = []
    for (let n = 0; n < 300; n++) {
      const began = performance.now()
      await post(ours, agent, 1_000_000_000 + n)
      times.push(performance.now() - began)
    }
    const disk: number[] = []
    for (let n = 0; n < 300; n++) {
      const began = performance.now()
      await sql`insert into ticks (at, clock) values (${n}, 'bench')`
      disk.push(performance.now() - began)
    }
    return [
      figure({
        name: 'webhooks, 64 connections',
        value: taken,
        unit: 'messages/s',
        limit,
        against: 'a server that only reads the body',
        reach: 0.15,
      }),
      figure({
        name: 'webhook alone, median',
        value: median(times),
        unit: 'ms',
        limit: median(disk),
        against: 'one committed insert',
        reach: 0.1,
      }),
    ]
  } finally {
    agent.destroy()
    ours.close()
    bare.close()
    await sql.end({ timeout: 1 })
  }
}

const median = (times: number[]) => times.sort((a, b) => a - b)[times.length >> 1] ?? 0

function post(server: Server, agent: Agent, n: number): Promise<number> {
  const body = JSON.stringify(form(n))
  const { port } = server.address() as AddressInfo
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
  return new Promise((resolve, reject) => {
    const sent = request({ agent, port, host: '127.0.0.1', method: 'POST', path: '/in/form', headers }, response => {
      response
        .resume()
        .once('end', () =>
          response.statusCode === 200 ? resolve(1) : reject(new Error(`answered ${response.statusCode}`)),
        )
    })
    sent.once('error', reject)
    sent.end(body)
  })
}
