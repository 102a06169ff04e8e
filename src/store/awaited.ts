/** What waits for a supervisor (A7, A4.2), and who has been turned away lately. */
import type { Channel, Instant } from '../message.ts'
import type { Sql } from './connect.ts'
import { causeColumns, causeOf, type ShownCause } from './situation-view.ts'

/** Of the ticket `t`: a message of it led to a proposal that nobody has decided yet. */
export const isProposed = (sql: Sql) => sql`
  exists (
    select from standing s join messages m on m.delivery = s.delivery
    where m.ticket = t.number and s.action = 'proposed-suspension' and s.lifted_at is null and not exists (
      select from closures c where c.customer = s.customer and c.id like 'suspended:%' and c.lifted_at is null))`

export interface AwaitedDecision {
  number: string
  subject: string
  customerName: string | null
  opener: string
  openedAt: Instant
  proposed: boolean
}

/** Oldest first: they have waited longest. */
export function awaitedDecisions(sql: Sql): Promise<AwaitedDecision[]> {
  return sql<AwaitedDecision[]>`
    with proposed as (
      select distinct m.ticket as number from standing s join messages m on m.delivery = s.delivery
      where s.action = 'proposed-suspension' and s.lifted_at is null
    ), waiting as (
      select t.*, ${isProposed(sql)} as proposed from tickets t
      where t.held = 'supervisor' or t.number in (select number from proposed)
    )
    select w.number, w.subject, c.name as "customerName", w.opener, w.opened_at as "openedAt", w.proposed
    from waiting w left join customers c on c.id = w.customer
    where w.proposed or w.held = 'supervisor' order by w.opened_at limit 50`
}

export interface RefusedSender extends ShownCause {
  sender: string
  channel: Channel
  count: number
  lastAt: Instant
}

/** Latest first; with the reason of the last refusal. */
export function refusedSince(sql: Sql, since: Instant): Promise<RefusedSender[]> {
  return sql<RefusedSender[]>`
    with refused as (
      select sender, channel, count(*) as count, max(at) as last_at, max(delivery) as delivery
      from messages where outcome = 'refused' and at > ${since} group by sender, channel order by max(at) desc limit 50
    )
    select r.sender, r.channel, r.count, r.last_at as "lastAt", ${causeColumns(sql)}
    from refused r left join decisions c on c.delivery = r.delivery ${causeOf(sql)} order by r.last_at desc`
}
