/**
 * GET /console/live: tells an open page that something is new; on a ticket (`ticket=T-000001`) who else is at it, looking or
 * writing, and where it is spoken about in live chat, what the visitor is doing: typing, and how far they have read; on the
 * list (`there=1`) who is at which ticket.
 */
import type { Context } from 'hono'
import { type AgentAt, agentsAnywhere, agentsAt } from '../../store/at-tickets.ts'
import { chatSigns } from '../../store/chat.ts'
import type { Sql } from '../../store/connect.ts'
import { deskPulse } from '../../store/console.ts'
import { eventStream } from '../page/event-stream.ts'
import { type Pulse, pulse } from '../page/pulse.ts'
import type { Colleague } from './company.ts'

const desk = 'desk'
const everywhere = 'there'

interface Signs {
  typing: number
  read: number
  agents: Colleague[]
}

export const consolePulse = (sql: Sql, clock: () => number): Pulse =>
  pulse(async names => {
    const tickets = names.filter(name => name !== desk && name !== everywhere)
    const [stands, signs, there] = await Promise.all([
      deskPulse(sql),
      tickets.length > 0 ? chatSigns(sql, tickets) : [],
      names.includes(everywhere)
        ? agentsAnywhere(sql, clock())
        : tickets.length > 0
          ? agentsAt(sql, tickets, clock())
          : [],
    ])
    const ofTicket = (ticket: string): [string, string] => {
      const { typing = 0, read = 0 } = signs.find(one => one.ticket === ticket) ?? {}
      const agents = there.filter(one => one.ticket === ticket).map(({ agent, writing }) => ({ agent, writing }))
      return [ticket, JSON.stringify({ typing, read, agents } satisfies Signs)]
    }
    return new Map([[desk, stands], [everywhere, JSON.stringify(there)], ...tickets.map(ofTicket)])
  })

/** `me`: who is told; of whoever else is there. */
export function consoleLive(c: Context, beats: Pulse, clock: () => number, me: string): Response {
  const { ticket, there, since } = c.req.query()
  const known = new Map([[desk, c.req.header('last-event-id') ?? since ?? '']])
  if (there) known.set(everywhere, '')
  else if (ticket && /^T-\d{6,12}$/.test(ticket)) known.set(ticket, '')
  return eventStream(c, async signal => {
    const news = await either(
      signal,
      [...known].map(
        ([of, stood]) =>
          (ended: AbortSignal) =>
            beats.next(of, stood, ended).then(next => ({ of, next })),
      ),
    )
    if (news.next === null) return null
    known.set(news.of, news.next)
    if (news.of === desk) return [{ event: 'change', id: news.next, data: '{}' }]
    if (news.of === everywhere) return [{ event: 'there', data: JSON.stringify(othersIn(JSON.parse(news.next), me)) }]
    return [{ event: 'signs', data: JSON.stringify(signsFor(JSON.parse(news.next), clock(), me)) }]
  })
}

const othersIn = (there: AgentAt[], me: string): AgentAt[] => there.filter(({ agent }) => agent !== me)

/** `typingFor`: milliseconds that the visitor still counts as typing. */
const signsFor = ({ typing, read, agents }: Signs, now: number, me: string) => ({
  typingFor: Math.max(0, typing - now),
  read,
  agents: agents.filter(({ agent }) => agent !== me),
})

/** The first to answer; the others are told to stop waiting. */
async function either<One>(signal: AbortSignal, waits: ((ended: AbortSignal) => Promise<One>)[]): Promise<One> {
  const over = new AbortController()
  const stop = () => over.abort()
  signal.addEventListener('abort', stop)
  if (signal.aborted) stop()
  try {
    return await Promise.race(waits.map(wait => wait(over.signal)))
  } finally {
    signal.removeEventListener('abort', stop)
    stop()
  }
}
