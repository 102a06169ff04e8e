/** How much of what a provider takes in a while is used up, by all processes together, and what waits for that reason. */
import type { Channel, Instant } from '../message.ts'
import type { Sql, Tx } from './connect.ts'

/** So many, in any stretch of so many milliseconds. */
export interface SendWindow {
  many: number
  withinMs: number
}

export async function isDue(sql: Sql, channel: Channel, at: Instant): Promise<boolean> {
  const rows = await sql`
    select from notices where channel = ${channel} and sent_at is null and dead_at is null and due_at <= ${at} limit 1`
  return rows.length > 0
}

/** Until the transaction ends no other process counts and claims on the channel: two counts would make room twice. */
export const oneAtATime = (tx: Tx, channel: Channel) => tx`
  select pg_advisory_xact_lock(hashtextextended(${`notices of ${channel}`}, 0))`

/** How many more may leave now; where none, from when on one may. What is being sent counts as sent. */
export async function windowRoom(
  sql: Tx,
  channel: Channel,
  { many, withinMs }: SendWindow,
  at: Instant,
): Promise<{ room: number; opensAt: Instant }> {
  const [row] = await sql<{ used: number; first: Instant | null }[]>`
    with used as (
      select sent_at as at from notices where channel = ${channel} and sent_at > ${at - withinMs}
      union all
      select ${at}::bigint from notices
      where channel = ${channel} and sent_at is null and dead_at is null and leased_until > ${at}
    )
    select count(*)::int as used, (select at from used order by at desc offset ${many - 1} limit 1) as first from used`
  const { used = 0, first = null } = row ?? {}
  return { room: Math.max(0, many - used), opensAt: (first ?? at) + withinMs + 1 }
}

/** What is due on the channel waits until then, but for kinds that are of no use later. Returns how many that are. */
export async function holdBack(
  sql: Tx,
  { channel, at, until, because, urgent }: { channel: Channel; at: Instant; until: Instant; because: string; urgent: string[] },
): Promise<number> {
  const { count } = await sql`
    update notices set due_at = ${until}, held_until = ${until}, because = ${because}
    where channel = ${channel} and sent_at is null and dead_at is null and due_at <= ${at}
      and (leased_until is null or leased_until <= ${at}) and kind <> all(${urgent})`
  return count
} // biome-ignore format: one line reads better
