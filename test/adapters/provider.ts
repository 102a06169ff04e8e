/** A provider's API on 127.0.0.1: answers as told, remembers what it was asked. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeEach } from 'vitest'
import type { OutgoingNotice } from '../../adapters/adapter.ts'

export interface Asked {
  path: string
  authorization: string
  type: string
  body: string
}
export interface Answer {
  status: number
  body?: unknown
  headers?: Record<string, string>
  /** Never answers. */
  hangs?: true
}

/** Answers are taken in order; the last one stays. */
export async function provider(): Promise<{ url: string; asked: Asked[]; answers: Answer[] }> {
  const asked: Asked[] = []
  const answers: Answer[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += (chunk as Buffer).toString('utf8')
    const { authorization = '', 'content-type': type = '' } = request.headers
    asked.push({ path: request.url ?? '', authorization, type, body })
    const answer = answers.length > 1 ? answers.shift() : answers[0]
    if (!answer || answer.hangs) return
    response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers })
    response.end(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body ?? {}))
  })
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  beforeEach(() => {
    asked.length = 0
    answers.length = 0
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, answers }
}

export const notice = (more: Partial<OutgoingNotice> = {}): OutgoingNotice => ({
  id: 7,
  channel: 'sms',
  account: null,
  address: '+905321112233',
  kind: 'ticket-opened',
  language: 'tr',
  subject: null,
  text: 'Talebinizi aldık: T-000042',
  ticket: 'T-000042',
  references: [],
  lastInboundAt: null,
  ...more,
})
