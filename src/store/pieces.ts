/** Parts of messages: kept once, joined once. Who joins a whole holds its waiting parts until the delivery is committed. */
import type { Channel, Instant } from '../message.ts'
import type { Sql, Tx } from './connect.ts'
import { fromRow } from './rows.ts'

export interface Whole {
  channel: Channel
  account: string
  whole: string
}

export interface PieceRow extends Whole {
  key: string
  raw: Uint8Array
  proof: string
  receivedAt: Instant
  dueAt: Instant
}

/** One that is known already changes nothing. */
export async function keepPiece(sql: Sql, { channel, account, whole, key, raw, proof, receivedAt, dueAt }: PieceRow) {
  await sql`
    insert into pieces (channel, account, whole, key, raw, proof, received_at, due_at)
    values (${channel}, ${account}, ${whole}, ${key}, ${Buffer.from(raw)}, ${proof}, ${receivedAt}, ${dueAt})
    on conflict (channel, account, whole, key) do nothing`
}

/** Parts of this whole that no delivery holds yet, in order of arrival; nobody else joins them meanwhile. */
export async function waitingPieces(
  tx: Tx,
  { channel, account, whole }: Whole,
): Promise<(PieceRow & { id: number })[]> {
  const rows = await tx<object[]>`
    select id, channel, account, whole, key, raw, proof, received_at, due_at from pieces
    where channel = ${channel} and account = ${account} and whole = ${whole} and not joined order by id for update`
  return rows.map(row => fromRow<PieceRow & { id: number }>(row))
}

export const markJoined = (tx: Tx, ids: number[]) =>
  tx`update pieces set joined = true, raw = '' where id = any(${ids})`

/** Wholes whose latest part has waited long enough, in the order in which their time came. */
export async function wholesDue(sql: Sql, at: Instant): Promise<(Whole & { dueAt: Instant })[]> {
  const rows = await sql<object[]>`
    select channel, account, whole, due_at from (
      select distinct on (channel, account, whole) channel, account, whole, due_at, id from pieces
      where not joined order by channel, account, whole, id desc
    ) latest
    where due_at <= ${at} order by due_at, id limit 100`
  return rows.map(row => fromRow<Whole & { dueAt: Instant }>(row))
}

export const forgetJoined = (sql: Sql, before: Instant) =>
  sql`delete from pieces where joined and received_at < ${before}`
