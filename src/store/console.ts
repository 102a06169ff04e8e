/** The console's list of tickets: newest first or most urgent first, a page at a time, by its filters. */

import type { Department, Priority } from '../decision.ts'
import type { Ticket } from '../dossier.ts'
import type { Instant } from '../message.ts'
import { isProposed } from './awaited.ts'
import type { Sql } from './connect.ts'

export interface TicketFilter {
  status?: 'open' | 'resolved' | 'held' | 'overdue'
  department?: Department
  priority?: Priority
  /** Words of the subject, a customer's name, a ticket number, or a sender's address. */
  search?: string
  assignee?: string
}

/** `due`: open tickets alone, whose deadline comes first (or passed first) before the others. */
export const ticketOrders = ['newest', 'due'] as const
export type TicketOrder = (typeof ticketOrders)[number]

/** Where the page before ended: when its last ticket was opened, or is due. */
export interface Cursor {
  at: Instant
  number: string
}

export const cursorAfter = (last: ListedTicket, order: TicketOrder): string =>
  `${order === 'due' ? nextDue(last) : last.openedAt}.${last.number}`

/** The first answer until there is one, then the resolution. */
export const nextDue = ({ respondedAt, responseDue, resolutionDue }: ListedTicket): Instant =>
  respondedAt === null ? responseDue : resolutionDue

/** What the list shows of a ticket itself. */
type Shown =
  | 'number' | 'subject' | 'status' | 'priority' | 'department' | 'topic' | 'scope' | 'channel' | 'customer' | 'opener' | 'held'
  | 'incident' | 'forged' | 'openedAt' | 'updatedAt' | 'responseDue' | 'resolutionDue' | 'respondedAt'
  | 'resolvedAt' // biome-ignore format: a list

export interface ListedTicket extends Pick<Ticket, Shown> {
  customerName: string | null
  /** A suspension was proposed, and nobody has decided yet. */
  proposed: boolean
  assignee: string | null
}

/** At most `limit` tickets after the cursor. `now`: what counts as overdue. */
export async function listTickets(
  sql: Sql,
  filter: TicketFilter,
  { after, limit, now, order = 'newest' }: { after?: Cursor; limit: number; now: Instant; order?: TicketOrder },
): Promise<ListedTicket[]> {
  const { status, department, priority, assignee } = filter
  const words = filter.search?.trim() ?? ''
  const customers = await customersNamed(sql, words)
  const due = sql`case when t.responded_at is null then t.response_due else t.resolution_due end`
  return sql<ListedTicket[]>`
    select t.number, t.subject, t.status, t.priority, t.department, t.topic, t.scope, t.channel, t.customer,
      c.name as "customerName", t.opener, t.held, t.incident, t.forged, ${isProposed(sql)} as proposed, t.assignee, t.opened_at as "openedAt",
      t.updated_at as "updatedAt", t.response_due as "responseDue", t.resolution_due as "resolutionDue",
      t.responded_at as "respondedAt", t.resolved_at as "resolvedAt"
    from tickets t left join customers c on c.id = t.customer
    where true
      ${status === 'open' || status === 'resolved' ? sql`and t.status = ${status}` : sql``}
      ${status === 'held' ? sql`and t.held is not null` : sql``}
      ${
        status === 'overdue'
          ? sql`and t.status = 'open' and (t.resolution_due < ${now} or (t.responded_at is null and t.response_due < ${now}))`
          : sql``
      }
      ${department ? sql`and t.department = ${department}` : sql``}
      ${priority ? sql`and t.priority = ${priority}` : sql``}
      ${assignee ? sql`and t.assignee = ${assignee}` : sql``}
      ${searched(sql, words, customers)}
      ${order === 'due' ? sql`and t.status = 'open'` : sql``}
      ${after && order === 'newest' ? sql`and (t.opened_at, t.number) < (${after.at}, ${after.number})` : sql``}
      ${after && order === 'due' ? sql`and (${due}, t.number) > (${after.at}, ${after.number})` : sql``}
    order by ${order === 'due' ? sql`${due}, t.number` : sql`t.opened_at desc, t.number desc`}
    limit ${limit}`
}

const number = /^#?(?:t-?)?0*(\d{1,9})$/i
const incident = /^i-\d{6,}$/i
const address = /^\S+@\S+$|^\+?\d[\d ()-]{6,}$/
const like = (words: string) => `%${words.replace(/[\\%_]/g, '\\$&')}%`

/** A number or an address is looked up as such; other words are looked for in subjects and customers' names. */
function searched(sql: Sql, words: string, customers: string[]) {
  if (words === '') return sql``
  const digits = number.exec(words)?.[1]
  if (digits) return sql`and t.number = ${`T-${digits.padStart(6, '0')}`}`
  if (incident.test(words)) return sql`and t.incident = ${words.toUpperCase()}`
  if (address.test(words)) {
    const value = words.includes('@') ? words.toLowerCase() : words.replace(/[^\d+]/g, '')
    const senders = ['email', 'phone', 'whatsapp'].map(kind => `${kind}:${value}`)
    return sql`and t.number in (select ticket from messages where sender in ${sql(senders)})`
  }
  return sql`and (folded(t.subject) like folded(${like(words)}) or t.customer = any(${customers}))`
}

async function customersNamed(sql: Sql, words: string): Promise<string[]> {
  if (words === '' || number.test(words) || incident.test(words) || address.test(words)) return []
  const rows = await sql<{ id: string }[]>`
    select id from customers where id = ${words} or folded(name) like folded(${like(words)}) order by id limit 200`
  return rows.map(row => row.id)
}

export interface DeskCounts {
  open: number
  overdue: number
  held: number
  mine: number
}

/** The figures over the list. Counts open tickets only, which stay few. */
export async function deskCounts(sql: Sql, agent: string, now: Instant): Promise<DeskCounts> {
  const [counts] = await sql<DeskCounts[]>`
    select count(*) as open,
      count(*) filter (where resolution_due < ${now} or (responded_at is null and response_due < ${now})) as overdue,
      count(*) filter (where held is not null) as held,
      count(*) filter (where assignee = ${agent}) as mine
    from tickets where status = 'open'`
  return counts!
}

/** Changes whenever there is something new to show. */
export async function deskPulse(sql: Sql): Promise<string> {
  const [row] = await sql<{ pulse: string }[]>`
    select concat_ws('.', (select max(delivery) from decisions), (select max(id) from acts),
      (select max(id) from notices)) as pulse`
  return row?.pulse ?? ''
}

export async function assignTicket(sql: Sql, number: string, agent: string | null): Promise<boolean> {
  const rows = await sql`update tickets set assignee = ${agent} where number = ${number}`
  return rows.count === 1
}
