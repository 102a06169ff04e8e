/** One ticket as the console shows it: itself, its messages with the decisions behind them, what was sent, what was done. */
import type { TrailRow } from '../decision.ts'
import type { Line } from '../line.ts'
import type { Channel, Instant, Language } from '../message.ts'
import { isProposed } from './awaited.ts'
import type { CallOutcome } from './calls.ts'
import type { Sql } from './connect.ts'
import type { ListedTicket } from './console.ts'

export interface ShownTicket extends ListedTicket {
  contact: string | null
  contactName: string | null
  package: string | null
  language: Language
  criticalOperation: string | null
  firstKey: string
  /** When they are called back, and where; null: nobody asked for it, or they were reached. */
  appointmentAt: Instant | null
  callbackNumber: string | null
}

/** As `simulate` prints it; of other versions of the program some fields may be missing. */
export type StoredLine = Partial<Omit<Line, 'trail'>> & { trail?: TrailRow[] }

export interface ShownAttachment {
  name: string | null
  type: string
  size: number | null
  hash: string | null
  /** Why its content could not be had from the provider. */
  missing?: string
  /** Over a limit: not stored. */
  withheld?: 'too-large' | 'too-many'
}

export interface ShownMessage {
  id: number
  delivery: number | null
  direction: 'in' | 'out'
  key: string
  channel: Channel
  at: Instant
  sender: string
  senderName: string | null
  assurance: string
  outcome: string
  subject: string | null
  text: string
  attachments: ShownAttachment[]
  policy: string | null
  decision: StoredLine | null
}

export interface ShownNotice {
  id: number
  delivery: number | null
  recipient: string
  channel: Channel
  address: string
  kind: string
  subject: string | null
  text: string
  ticket: string | null
  at: Instant
  dueAt: Instant
  attempts: number
  sentAt: Instant | null
  deadAt: Instant | null
  status: string | null
  because: string | null
}

export interface ShownAct {
  id: number
  at: Instant
  act: string
  agent: string | null
  text: string | null
  /** How a call went. */
  outcome: CallOutcome | null
  done: boolean
  because: string | null
}

export async function ticketByNumber(sql: Sql, number: string): Promise<ShownTicket | undefined> {
  const [ticket] = await sql<ShownTicket[]>`
    select t.number, t.subject, t.status, t.priority, t.department, t.topic, t.scope, t.channel, t.customer,
      c.name as "customerName", c.package, t.opener, t.held, t.incident, t.forged, ${isProposed(sql)} as proposed, t.assignee,
      t.opened_at as "openedAt", t.updated_at as "updatedAt", t.response_due as "responseDue",
      t.resolution_due as "resolutionDue", t.responded_at as "respondedAt", t.resolved_at as "resolvedAt",
      t.contact, p.name as "contactName", t.language, t.critical_operation as "criticalOperation",
      t.first_key as "firstKey", t.appointment_at as "appointmentAt", t.callback_number as "callbackNumber"
    from tickets t left join customers c on c.id = t.customer left join contacts p on p.id = t.contact
    where t.number = ${number}`
  return ticket
}

/** In order, at most the latest 200. */
export async function messagesOfTicket(sql: Sql, number: string): Promise<ShownMessage[]> {
  const rows = await sql<ShownMessage[]>`
    select m.id, m.delivery, m.direction, m.key, m.channel, m.at, m.sender, m.sender_name as "senderName", m.assurance,
      m.outcome, m.subject, m.text, m.attachments, d.policy, d.decision::jsonb - 'notices' as decision
    from messages m left join decisions d on d.delivery = m.delivery
    where m.ticket = ${number}
    order by m.at desc, m.id desc
    limit 200`
  return rows.reverse()
}

export function noticesOfTicket(sql: Sql, number: string): Promise<ShownNotice[]> {
  return sql<ShownNotice[]>`
    select ${noticeColumns(sql)} from notices where ticket = ${number} order by at, id limit 500`
}

export function actsOfTicket(sql: Sql, number: string): Promise<ShownAct[]> {
  return sql<ShownAct[]>`
    select id, at, act, agent, text, outcome, done, because from acts where ticket = ${number} order by at, id limit 200`
}

/** Codes are for their receiver's eyes: an agent who could read one could answer for the customer (A4.2). */
export const noticeColumns = (sql: Sql) => sql`
  id, delivery, recipient, channel, address, kind, subject,
  case when kind in ('verification-code', 'panel-code') then regexp_replace(text, '[0-9]{6}', '••••••', 'g') else text end as text,
  ticket, at, due_at as "dueAt", attempts, sent_at as "sentAt", dead_at as "deadAt", because,
  case when channel = 'chat' and exists (
    select from chat_lines l join chats h on h.chat = l.chat where l.notice = notices.id and h.visitor_read >= l.id
  ) then 'read' else status end as status`
