/** What needs a person: incidents, notices that could not be sent, deliveries that could not be understood. */
import type { Channel, Instant } from '../message.ts'
import type { Incident } from '../situation.ts'
import type { Sql } from './connect.ts'
import { noticeColumns, type ShownNotice, type StoredLine } from './console-ticket.ts'

export interface ShownIncident extends Incident {
  tickets: number
  customers: number
}

/** Open ones first, then the newest. */
export function incidents(sql: Sql, limit = 50): Promise<ShownIncident[]> {
  return sql<ShownIncident[]>`
    select i.number, i.kind, i.object, i.ticket, i.opened_at as "openedAt", i.closed_at as "closedAt",
      count(t.number) as tickets, count(distinct t.customer) as customers
    from incidents i left join tickets t on t.incident = i.number and t.number <> i.ticket
    group by i.number order by i.closed_at is not null, i.opened_at desc limit ${limit}`
}

export function deadNotices(sql: Sql, limit = 50): Promise<ShownNotice[]> {
  return sql<ShownNotice[]>`
    select ${noticeColumns(sql)} from notices where dead_at is not null order by dead_at desc limit ${limit}`
}

/** Why a delivery was turned away; null where none did. */
export interface ShownCause {
  because: string | null
  rule: string | null
  article: string | null
  /** What was found in it. */
  evidence: string | null
}

export const causeColumns = (sql: Sql) => sql`
  cause.told ->> 'because' as because, cause.told ->> 'rule' as rule, cause.told ->> 'article' as article,
  cause.told -> 'evidence' ->> 0 as evidence`

/** Of the decision `c`: the row of its trail that turned it away, which is not the last of all. */
export const causeOf = (sql: Sql) => sql`
  left join lateral (
    select told from json_array_elements(c.decision -> 'trail') with ordinality as trail (told, n)
    where told ->> 'stage' in ('parse', 'closed', 'flood')
    order by json_array_length(told -> 'evidence') > 0 desc, n desc limit 1
  ) cause on true`

export interface ShownDelivery extends ShownCause {
  id: number
  channel: Channel
  account: string
  key: string
  proof: string
  bytes: number
  receivedAt: Instant
  outcome: string | null
}

/** Newest first; `outcome` 'pending' names those that are not decided yet. */
export function deliveriesBy(
  sql: Sql,
  { outcome, before, limit = 50 }: { outcome?: string; before?: number; limit?: number },
): Promise<ShownDelivery[]> {
  return sql<ShownDelivery[]>`
    select d.id, d.channel, d.account, d.key, d.proof, length(d.raw) as bytes, d.received_at as "receivedAt", d.outcome,
      ${causeColumns(sql)}
    from deliveries d left join decisions c on c.delivery = d.id ${causeOf(sql)}
    where true
      ${outcome === 'pending' ? sql`and d.outcome is null` : outcome ? sql`and d.outcome = ${outcome}` : sql``}
      ${before ? sql`and d.id < ${before}` : sql``}
    order by d.id desc limit ${limit}`
}

export async function deliveryById(sql: Sql, id: number): Promise<ShownDelivery | undefined> {
  const [row] = await sql<ShownDelivery[]>`
    select d.id, d.channel, d.account, d.key, d.proof, length(d.raw) as bytes, d.received_at as "receivedAt", d.outcome,
      ${causeColumns(sql)}
    from deliveries d left join decisions c on c.delivery = d.id ${causeOf(sql)} where d.id = ${id}`
  return row
}

export interface ShownDecision {
  delivery: number
  at: Instant
  policy: string
  outcome: string
  ticket: string | null
  customer: string | null
  /** Without its notices: they are owed to the customer, and some carry codes. */
  decision: StoredLine
}

export async function decisionOf(sql: Sql, delivery: number): Promise<ShownDecision | undefined> {
  const [row] = await sql<ShownDecision[]>`
    select delivery, at, policy, outcome, ticket, customer, decision::jsonb - 'notices' as decision from decisions where delivery = ${delivery}`
  return row
}

/** The bytes as they came. */
export async function rawDelivery(sql: Sql, id: number): Promise<{ channel: Channel; raw: Uint8Array } | undefined> {
  const [row] = await sql<{ channel: Channel; raw: Uint8Array }[]>`select channel, raw from deliveries where id = ${id}`
  return row
}
