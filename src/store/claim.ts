/** Takes pending deliveries for one worker: whole lanes, in order of arrival, nobody else's. */
import type { Channel, Delivery, Session } from '../message.ts'
import type { Tx } from './connect.ts'

interface DeliveryRow {
  id: number
  channel: Channel
  account: string
  key: string
  raw: Buffer
  session: Session | null
  proof: string
  sent_at: number | null
  received_at: number
}

/** `id + 0` is the order of the index of what is pending (001-intake.sql). At most `limit` deliveries of at most `buckets` buckets, and at most about 64 MiB, oldest first. */
export async function claim(tx: Tx, limit: number, buckets: number): Promise<Delivery[]> {
  const rows = await tx<DeliveryRow[]>`
    with waiting as (
      select bucket, (
        select id from deliveries d where d.bucket = b.bucket and outcome is null order by id + 0 limit 1
      ) as first
      from buckets b
    ), mine as (
      select bucket from buckets
      where bucket in (select bucket from waiting where first is not null order by first limit ${buckets})
      for update skip locked
    ), oldest as materialized (
      select id from mine cross join lateral (
        select id from deliveries d where d.bucket = mine.bucket and outcome is null order by id + 0 limit ${limit}
      ) of_bucket
      order by id limit ${limit}
    ), fitting as (
      select id, sum(octet_length(raw)) over (order by id) - octet_length(raw) as before
      from deliveries join oldest using (id)
    )
    select id, channel, account, key, raw, session, proof, sent_at, received_at
    from deliveries where id in (select id from fitting where before < 67108864)
    order by id`
  return rows.map(({ sent_at, received_at, ...row }) => ({ ...row, sentAt: sent_at, receivedAt: received_at }))
}

/** Holds a customer (or stranger) against every other worker until the transaction ends. In one order, so nobody waits in a circle. */
export async function holdGroups(tx: Tx, groups: string[]) {
  await tx`
    select pg_advisory_xact_lock(key) from (
      select distinct hashtextextended(name, 0) as key from unnest(${groups}::text[]) as name order by 1
    ) ordered`
}
