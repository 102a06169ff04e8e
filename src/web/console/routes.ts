/** The console's pages and what its forms post. Behind the guard. */
import { type Context, Hono } from 'hono'
import { departments, priorities } from '../../decision.ts'
import { sendAgain } from '../../desk/send-again.ts'
import { agentsAt } from '../../store/at-tickets.ts'
import { awaitedDecisions, refusedSince } from '../../store/awaited.ts'
import { type Cursor, cursorAfter, deskCounts, listTickets, type TicketFilter } from '../../store/console.ts'
import { ledger } from '../../store/ledger.ts'
import { deadNotices, deliveriesBy, incidents, rawDelivery } from '../../store/situation-view.ts'
import { closuresInForce } from '../../store/standing-view.ts'
import { type Guarded, guard } from '../access/door.ts'
import { fileResponse } from '../page/file-response.ts'
import type { WebOptions } from '../web-options.ts'
import { deskOf } from './frame.ts'
import { consoleLive, consolePulse } from './live.ts'
import { notFoundPage } from './not-found.ts'
import { saidIn } from './said.ts'
import { situation } from './situation.ts'
import { queryOf, ticketList } from './ticket-list.ts'
import { ticketRoutes } from './ticket-routes.ts'

const pageSize = 50
const weekMs = 7 * 86_400_000

export function consoleRoutes(options: WebOptions): Hono<Guarded> {
  const app = new Hono<Guarded>()
  const beats = consolePulse(options.sql, options.clock)
  app.use('/console', guard(options))
  app.use('/console/*', guard(options))
  app.get('/console', c => tickets(c, options))
  app.route('/', ticketRoutes(options))
  app.post('/console/notices/:id{[0-9]+}/again', c => again(c, options, Number(c.req.param('id'))))
  app.get('/console/deliveries/:id{[0-9]+}/raw', c => raw(c, options, Number(c.req.param('id'))))
  app.get('/console/situation', c => situationNow(c, options))
  app.get('/console/live', c => consoleLive(c, beats, options.clock, c.get('agent').name))
  return app
}

async function tickets(c: Context<Guarded>, options: WebOptions) {
  const { sql } = options
  const desk = await deskOf(c, options, c.get('agent'))
  const { now, agent } = desk
  const { filter, mine } = filterOf(c.req.query(), agent.name)
  const order = c.req.query('order') === 'due' ? 'due' : 'newest'
  const after = cursorOf(c.req.query('after'))
  const [found, counts] = await Promise.all([
    listTickets(sql, filter, { ...(after && { after }), limit: pageSize + 1, now, order }),
    deskCounts(sql, agent.name, now),
  ])
  const shown = found.slice(0, pageSize)
  const numbers = shown.map(one => one.number)
  const there = await agentsAt(sql, numbers, now)
  const last = found.length > pageSize ? shown.at(-1) : undefined
  const older = last ? queryOf({ filter, mine, order }, cursorAfter(last, order)) : null
  return c.html(ticketList(desk, { filter, mine, order, tickets: shown, there, counts, older, first: !after }))
}

/** A notice that could not be sent is tried anew. */
async function again(c: Context<Guarded>, options: WebOptions, notice: number) {
  const { back = '' } = (await c.req.parseBody()) as Record<string, string>
  const result = await sendAgain(options.sql, { notice, agent: c.get('agent').name }, options.clock())
  if (!result) return missing(c, options)
  if (result.desk === 'done') options.nudge?.()
  const query = result.desk === 'done' ? 'done=1' : `refused=${encodeURIComponent(result.because)}`
  return c.redirect(`${/^\/console\/tickets\/T-\d{6,12}$/.test(back) ? back : '/console/situation'}?${query}`, 303)
}

/** A delivery as it came. */
async function raw(c: Context<Guarded>, options: WebOptions, id: number) {
  const delivery = await rawDelivery(options.sql, id)
  if (!delivery) return missing(c, options)
  const bytes = delivery.raw
  const file = { type: 'application/octet-stream', size: bytes.length, bytes }
  return fileResponse(file, `delivery-${id}.${delivery.channel === 'email' ? 'eml' : 'txt'}`)
}

async function situationNow(c: Context<Guarded>, options: WebOptions) {
  const { sql } = options
  const desk = await deskOf(c, options, c.get('agent'))
  const [decisions, found, dead, refused, quarantined, closures, counted] = await Promise.all([
    awaitedDecisions(sql),
    incidents(sql),
    deadNotices(sql),
    refusedSince(sql, desk.now - weekMs),
    deliveriesBy(sql, { outcome: 'quarantined' }),
    closuresInForce(sql, desk.now),
    ledger(sql),
  ])
  const said = saidIn(c.req.query())
  const view = { decisions, incidents: found, dead, refused, quarantined, closures, ledger: counted, said }
  return c.html(situation(desk, view))
}

const missing = async (c: Context<Guarded>, options: WebOptions) =>
  c.html(notFoundPage(await deskOf(c, options, c.get('agent'))), 404)

/** What a query asks for; values that mean nothing are left out. */
function filterOf(query: Record<string, string>, agent: string): { filter: TicketFilter; mine: boolean } {
  const { status, department, priority, q } = query
  const mine = query.mine === '1'
  const one = <Value extends string>(list: readonly Value[], value: string | undefined) =>
    list.find(known => known === value)
  const wanted = {
    status: one(['open', 'resolved', 'held', 'overdue'] as const, status),
    department: one(departments, department),
    priority: one(priorities, priority),
    search: q?.trim().slice(0, 200) || undefined,
    assignee: mine ? agent : undefined,
  }
  const filter = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined)) as TicketFilter
  return { filter, mine }
}

/** `at.number`, as the link to the next page carries it. */
export function cursorOf(after: string | undefined): Cursor | undefined {
  const read = /^(\d{1,15})\.(T-\d{6,12})$/.exec(after ?? '')
  return read ? { at: Number(read[1]), number: read[2]! } : undefined
}
