/** The outbox's rows: claimed by one process at a time, and what became of them. One function a query. */
import type { OutgoingNotice } from '../../adapters/adapter.ts'
import type { Notice } from '../decision.ts'
import type { Channel, Instant } from '../message.ts'
import type { Sql, Tx } from './connect.ts'
import { saveNotices } from './owed-notices.ts'
import { fromRow, storableText } from './rows.ts'

export interface DueNotice extends Omit<OutgoingNotice, 'attachments'> {
  recipient: Notice['to']
  delivery: number | null
  customer: string | null
  /** When it was owed. */
  at: Instant
  /** Until when the provider took no more. */
  heldUntil: Instant | null
  /** Tries, this one included. */
  attempts: number
  attachments: { name: string; hash: string }[]
}

export interface Claim {
  at: Instant
  /** Nobody else takes them before that. */
  leasedUntil: Instant
  /** How many, by channel. */
  room: Partial<Record<Channel, number>>
  /** Kinds that do not wait behind notices that have failed before. */
  urgent: string[]
}

/** What is due, oldest first; of each address only the notice whose turn it is. */
export async function claimNotices(sql: Tx, { at, leasedUntil, room, urgent }: Claim): Promise<DueNotice[]> {
  const rows = await sql<object[]>`
    with room as (
      select * from unnest(${Object.keys(room)}::text[], ${Object.values(room)}::int[]) as room (channel, many)
    ), due as (
      select found.id from room cross join lateral (
        select n.id from notices n
        where n.channel = room.channel and n.sent_at is null and n.dead_at is null
          and n.due_at <= ${at} and (n.leased_until is null or n.leased_until <= ${at})
          and not exists (
            select from notices e
            where e.channel = n.channel and e.address = n.address and e.id < n.id and e.sent_at is null and e.dead_at is null
              and not (n.kind = any(${urgent}) and e.because is not null)
          )
        order by n.due_at, n.id
        limit room.many
        for update of n skip locked
      ) found
    ), claimed as (
      update notices set leased_until = ${leasedUntil}, attempts = attempts + 1
      from due where notices.id = due.id
      returning notices.*
    )
    select c.id, c.recipient, c.channel, c.address, c.kind, c.language, c.subject, c.text, c.ticket, c.customer, c.delivery,
      c.at, c.held_until, c.attempts, c.attachments,
      case when c.delivery is null or d.channel = c.channel then c.account end as account,
      coalesce(said.keys, '{}') as "references",
      (select max(at) from messages where sender = c.channel || ':' || c.address and direction = 'in') as last_inbound_at
    from claimed c
    left join deliveries d on d.id = c.delivery
    left join lateral (
      select array_agg(key order by at, key) as keys from (
        select key, min(at) as at from (
          select m.key, m.at from messages m
          where m.ticket = c.ticket and m.channel = c.channel and m.direction = 'in'
            and (c.channel = 'email' or right(m.sender, length(c.address) + 1) = ':' || c.address)
          union all
          select m.key, m.at from messages m where m.delivery = c.delivery and m.channel = c.channel
          union all
          select s.provider_id, s.sent_at from notices s
          where s.ticket = c.ticket and s.channel = 'email' and c.channel = 'email' and s.address = c.address
            and s.sent_at is not null and s.provider_id is not null
        ) every where key !~ '(^|:)sha256:' group by key order by 2 desc limit 30
      ) newest
    ) said on true
    order by c.due_at, c.id`
  return rows.map(row => fromRow<DueNotice>(row))
}

/**
 * Owed for longer than they are worth, whatever stands in their way: a channel that cannot send here, a turn that never came.
 * `patience`: milliseconds by kind.
 */
export async function expiredNotices(
  sql: Sql,
  at: Instant,
  patience: Record<string, number>,
  otherwise: number,
): Promise<
  (Pick<DueNotice, 'id' | 'kind' | 'ticket' | 'delivery' | 'customer' | 'channel'> & { because: string | null })[]
> {
  return sql`
    select id, n.kind, ticket, delivery, customer, channel, because from notices n
    left join unnest(${Object.keys(patience)}::text[], ${Object.values(patience)}::bigint[]) as short (kind, ms) on short.kind = n.kind
    where sent_at is null and dead_at is null and (leased_until is null or leased_until <= ${at})
      and greatest(at, coalesce(held_until, 0)) + least(coalesce(short.ms, ${otherwise}), ${otherwise}) < ${at}
    order by id limit 500`
}

/** False where somebody gave it up or recorded it meanwhile. */
export async function markSent(sql: Sql, id: number, at: Instant, providerId: string | null): Promise<boolean> {
  const { count } = await sql`
    update notices set sent_at = ${at}, provider_id = ${providerId}, status = 'sent', because = null, leased_until = null
    where id = ${id} and sent_at is null and dead_at is null`
  return count > 0
}

export async function markRetry(sql: Sql, id: number, dueAt: Instant, because: string): Promise<void> {
  await sql`
    update notices set due_at = ${dueAt}, because = ${storableText(because)}, leased_until = null
    where id = ${id} and sent_at is null and dead_at is null`
}

/** Given up: shown to a person. What is owed in its place is owed from the same moment. */
export async function markDead(
  sql: Sql,
  dead: Pick<DueNotice, 'id' | 'delivery' | 'customer'>,
  at: Instant,
  because: string,
  instead: Notice | null,
): Promise<boolean> {
  return sql.begin(async tx => {
    const { count } = await tx`
      update notices set dead_at = ${at}, because = ${storableText(because)}, leased_until = null
      where id = ${dead.id} and dead_at is null and (sent_at is null or status = 'failed')`
    if (count > 0 && instead) await owe(tx, instead, dead, at)
    return count > 0
  })
}

const owe = (
  tx: Parameters<typeof saveNotices>[0],
  notice: Notice,
  { delivery, customer }: Partial<DueNotice>,
  at: Instant,
) => saveNotices(tx, [{ ...notice, recipient: notice.to, delivery, customer, at, dueAt: at }])

/** Claimed and not begun: others may take them at once. */
export async function releaseNotices(sql: Sql, ids: number[]): Promise<void> {
  if (ids.length > 0) {
    await sql`
      update notices set leased_until = null, attempts = attempts - 1
      where id = any(${ids}) and sent_at is null and dead_at is null`
  }
}

/** A person wants it tried again: its patience begins anew. False where it is not dead. */
export async function reviveNotice(sql: Tx, id: number, at: Instant): Promise<boolean> {
  const { count } = await sql`
    update notices set dead_at = null, sent_at = null, provider_id = null, status = null, because = null, at = ${at},
      due_at = ${at}, held_until = null, attempts = 0
    where id = ${id} and dead_at is not null`
  return count > 0
}
