/** What a customer may see of their own: tickets, what was said on them, and how they stand. Every query names the customer. */
import type { Priority } from '../decision.ts'
import type { Channel, Instant, Language, Session } from '../message.ts'
import type { Sql } from './connect.ts'

export interface PanelTicket {
  number: string
  subject: string
  status: 'open' | 'resolved'
  held: 'verification' | 'supervisor' | null
  priority: Priority
  department: string
  channel: Channel
  openedAt: Instant
  updatedAt: Instant
  responseDue: Instant
  respondedAt: Instant | null
}

const columns = (sql: Sql) => sql`
  number, subject, status, held, priority, department, channel, opened_at as "openedAt", updated_at as "updatedAt",
  response_due as "responseDue", responded_at as "respondedAt"`

/** Newest first. `before`: the number that the page before ended with. */
export function ticketsOfCustomer(sql: Sql, customer: string, before: string | null, limit: number) {
  return sql<PanelTicket[]>`
    select ${columns(sql)} from tickets where customer = ${customer}
      ${before ? sql`and (opened_at, number) < (select opened_at, number from tickets where number = ${before} and customer = ${customer})` : sql``}
    order by opened_at desc, number desc limit ${limit}`
}

export async function ticketOfCustomer(sql: Sql, customer: string, number: string): Promise<PanelTicket | undefined> {
  const [ticket] = await sql<PanelTicket[]>`
    select ${columns(sql)} from tickets where customer = ${customer} and number = ${number}`
  return ticket
}

export interface PanelMessage {
  id: number
  direction: 'in' | 'out'
  channel: Channel
  at: Instant
  senderName: string | null
  text: string
  attachments: { name: string | null; type: string; size: number | null; hash: string | null }[]
}

export function messagesForCustomer(sql: Sql, customer: string, number: string): Promise<PanelMessage[]> {
  return sql<PanelMessage[]>`
    select m.id, m.direction, m.channel, m.at, m.sender_name as "senderName", m.text, m.attachments
    from messages m join tickets t on t.number = m.ticket
    where m.ticket = ${number} and t.customer = ${customer} order by m.at, m.id limit 500`
}

export interface PanelCustomer {
  id: string
  name: string
  language: Language
  domains: string[]
}

export async function panelCustomer(sql: Sql, { customer, contact }: Session): Promise<PanelCustomer | undefined> {
  const [row] = await sql<PanelCustomer[]>`
    select id, name, language, domains from customers where id = ${customer}
      ${contact ? sql`and exists (select from contacts c where c.id = ${contact} and c.customer = customers.id)` : sql``}`
  return row
}

/** Whose address it is; null where it is nobody's, or more than one customer's: then it proves neither. */
export async function ownerOfMailbox(sql: Sql, email: string): Promise<(Session & { language: Language }) | null> {
  const rows = await sql<{ customer: string; contact: string; language: Language }[]>`
    select distinct on (s.customer) s.customer, s.contact, c.language from senders s join customers c on c.id = s.customer
    where s.kind = 'email' and s.value = ${email} limit 2`
  return rows.length === 1 ? rows[0]! : null
}

/** How many codes went to the address since then. */
export async function codesSent(sql: Sql, email: string, since: Instant): Promise<number> {
  const [row] = await sql<{ many: number }[]>`
    select count(*) as many from notices where address = ${email} and at > ${since} and kind = 'panel-code'`
  return row!.many
}

/** Where a delivery ended: its ticket, null where it has none; undefined while it is not decided. */
export async function ticketOfDelivery(sql: Sql, delivery: number): Promise<string | null | undefined> {
  const [row] = await sql<{ ticket: string | null }[]>`select ticket from decisions where delivery = ${delivery}`
  return row?.ticket
}
