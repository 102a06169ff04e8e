/** Every path of the API, once: routes are made from it, and the OpenAPI document too. */
import type { Context } from 'hono'
import type { z } from 'zod'
import { sendAgain } from '../../desk/send-again.ts'
import { cursorAfter, listTickets } from '../../store/console.ts'
import { actsOfTicket, messagesOfTicket, noticesOfTicket, ticketByNumber } from '../../store/console-ticket.ts'
import { ledger } from '../../store/ledger.ts'
import { deadNotices, decisionOf, deliveriesBy, deliveryById, incidents } from '../../store/situation-view.ts'
import { closuresInForce, standingOf } from '../../store/standing-view.ts'
import type { Guarded } from '../access/door.ts'
import { actOn } from '../console/act.ts'
import { cursorOf } from '../console/routes.ts'
import type { WebOptions } from '../web-options.ts'
import { noSuch, problem } from './problem.ts'
import { actBody, deliveriesQuery, noticesQuery, standingQuery, ticketsQuery } from './queries.ts'
import type { SchemaName } from './schemas.ts'

export interface Endpoint {
  method: 'get' | 'post'
  /** Parameters in braces, as OpenAPI writes them. */
  path: string
  summary: string
  query?: z.ZodObject
  body?: z.ZodObject
  answers: SchemaName
  run(c: Context<Guarded>, options: WebOptions, given: Record<string, unknown>): Promise<Response>
}

const endpoint = <Given extends z.ZodObject>(
  one: Omit<Endpoint, 'query' | 'body' | 'run'> & {
    query?: Given
    body?: Given
    run(c: Context<Guarded>, options: WebOptions, given: z.infer<Given>): Promise<Response>
  },
): Endpoint => one as unknown as Endpoint // `given` was parsed by the schema that stands beside `run`

export const endpoints: Endpoint[] = [
  endpoint({
    method: 'get', path: '/api/tickets', summary: 'Tickets, newest or most urgent first', query: ticketsQuery, answers: 'TicketPage',
    async run(c, { sql, clock }, { q, after, limit, order, ...filter }) {
      const cursor = cursorOf(after)
      const page = { limit: limit + 1, now: clock(), order, ...(cursor && { after: cursor }) }
      const found = await listTickets(sql, { ...present(filter), ...(q && { search: q }) }, page)
      const tickets = found.slice(0, limit)
      const last = found.length > limit ? tickets.at(-1) : undefined
      return c.json({ tickets, next: last ? cursorAfter(last, order) : null })
    },
  }),
  endpoint({
    method: 'get', path: '/api/tickets/{number}', answers: 'TicketDetail',
    summary: 'One ticket: messages with their decisions, notices, acts, standing of who opened it',
    async run(c, { sql }) {
      const number = c.req.param('number') ?? ''
      const ticket = await ticketByNumber(sql, number)
      if (!ticket) return noSuch(c, 'ticket')
      const [messages, notices, acts, standing] = await Promise.all([
        messagesOfTicket(sql, number),
        noticesOfTicket(sql, number),
        actsOfTicket(sql, number),
        standingOf(sql, { customer: ticket.customer, sender: ticket.opener }),
      ])
      return c.json({ ticket, messages, notices, acts, standing })
    },
  }),
  endpoint({
    method: 'post', path: '/api/tickets/{number}/acts', body: actBody, answers: 'Done',
    summary: 'Reply, resolve, call the customer, acknowledge a page, lift a restriction, release an operation whose asker was verified another way (text: how), decide to suspend',
    async run(c, options, { act, text }) {
      const { name } = c.get('agent')
      const result = await actOn(options, { number: c.req.param('number') ?? '', act, text, agent: name })
      if (result === 'no-ticket') return noSuch(c, 'ticket')
      return result.done ? c.json({ done: true }) : problem(c, { status: 409, title: 'Not done', detail: result.because })
    },
  }),
  endpoint({
    method: 'get', path: '/api/deliveries', summary: 'What providers handed over, newest first', query: deliveriesQuery, answers: 'DeliveryPage',
    async run(c, { sql }, { outcome, before, limit }) {
      const deliveries = await deliveriesBy(sql, present({ outcome, before, limit }))
      return c.json({ deliveries, next: deliveries.length === limit ? deliveries.at(-1)?.id : null })
    },
  }),
  endpoint({
    method: 'get', path: '/api/deliveries/{id}', summary: 'One delivery', answers: 'Delivery',
    async run(c, { sql }) {
      const delivery = await deliveryById(sql, idOf(c))
      return delivery ? c.json(delivery) : noSuch(c, 'delivery')
    },
  }),
  endpoint({
    method: 'get', path: '/api/decisions/{id}', summary: 'What was decided about a delivery, and why', answers: 'Decision',
    async run(c, { sql }) {
      const decision = await decisionOf(sql, idOf(c))
      return decision ? c.json(decision) : noSuch(c, 'decision')
    },
  }),
  endpoint({
    method: 'get', path: '/api/standing', query: standingQuery, answers: 'Standing',
    summary: 'How a customer or stranger stands (A7); without either, what is closed to anybody now',
    async run(c, { sql, clock }, { customer, sender }) {
      if (!customer && !sender) return c.json({ entries: [], closures: await closuresInForce(sql, clock()) })
      return c.json(await standingOf(sql, { customer: customer ?? null, sender: sender ?? '' }))
    },
  }),
  endpoint({
    method: 'get', path: '/api/incidents', summary: 'Incidents, open ones first', answers: 'Incidents',
    run: async (c, { sql }) => c.json({ incidents: await incidents(sql) }),
  }),
  endpoint({
    method: 'get', path: '/api/notices/dead', summary: 'Notices that could not be sent', query: noticesQuery, answers: 'Notices',
    run: async (c, { sql }, { limit }) => c.json({ notices: await deadNotices(sql, limit) }),
  }),
  endpoint({
    method: 'post', path: '/api/notices/{id}/again', summary: 'Send a dead notice again: its patience begins anew', answers: 'Done',
    async run(c, { sql, clock, nudge }) {
      const result = await sendAgain(sql, { notice: idOf(c), agent: c.get('agent').name }, clock())
      if (!result) return noSuch(c, 'notice')
      if (result.desk === 'refused') return problem(c, { status: 409, title: 'Not done', detail: result.because })
      nudge?.()
      return c.json({ done: true })
    },
  }),
  endpoint({
    method: 'get', path: '/api/ledger', summary: 'Deliveries by outcome; each is in exactly one', answers: 'Ledger',
    run: async (c, { sql }) => c.json(await ledger(sql)),
  }),
] // biome-ignore format: a list, short lines first

/** 0 names nothing. */
const idOf = (c: Context): number => (/^\d{1,15}$/.test(c.req.param('id') ?? '') ? Number(c.req.param('id')) : 0)

type Present<Given> = { [Key in keyof Given]?: Exclude<Given[Key], undefined> }
const present = <Given extends object>(given: Given): Present<Given> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Present<Given>
