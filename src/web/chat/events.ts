/** GET /chat/events: everything said in a window, as it is said. A window that comes back names the place it had reached. */
import type { Context } from 'hono'
import { type ChatMarks, chatMarks } from '../../store/chat.ts'
import type { Sql } from '../../store/connect.ts'
import { eventStream, type StreamedEvent } from '../page/event-stream.ts'
import { type Pulse, pulse } from '../page/pulse.ts'
import { linesSince, placeOf } from './lines.ts'

/** How windows stand, asked for all of them at once. */
export const chatPulse = (sql: Sql): Pulse =>
  pulse(async chats => new Map((await chatMarks(sql, chats)).map(marks => [marks.chat, JSON.stringify(marks)])), 700)

export function chatEvents(c: Context, sql: Sql, beats: Pulse, chat: string, clock: () => number): Response {
  let place = placeOf(c.req.header('last-event-id') ?? c.req.query('after'))
  let known = ''
  const told = new Set<string>()
  return eventStream(c, async signal => {
    const waiting = beats.next(chat, known, signal)
    if (known === '') beats.beat()
    const stands = await waiting
    if (stands === null) return null
    known = stands
    const marks = JSON.parse(stands) as ChatMarks
    const found = await linesSince(sql, chat, place, clock())
    place = found.place
    const fresh = found.lines.filter(line => !told.has(line.id))
    for (const line of fresh) told.add(line.id)
    const id = `${place.said}.${place.answered}`
    const events: StreamedEvent[] = fresh.map(line => ({ event: 'line', data: JSON.stringify(line) }))
    return [...events, { event: 'marks', id, data: JSON.stringify(marksFor(marks, clock())) }]
  })
}

/** `typingFor`: milliseconds that the desk still counts as typing. */
const marksFor = ({ visitorRead, deskRead, deskTyping }: ChatMarks, now: number) => ({
  visitorRead,
  deskRead,
  typingFor: Math.max(0, deskTyping - now),
})
