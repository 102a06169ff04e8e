/** Deliveries as they are kept: inserted once, by the unique index alone; what comes again is noted beside the first. */
import type { Channel, Instant, Session } from '../message.ts'
import type { Tx } from './connect.ts'

export interface DeliveryRow {
  channel: Channel
  account: string
  key: string
  lane: string
  bucket: number
  raw: Uint8Array
  session: Session | null
  proof: string
  sentAt: Instant | null
  receivedAt: Instant
  /** See Parcel.digest. */
  digest?: string | null
}

export interface KeptRow {
  id: number
  /** False: the same key was kept before. */
  fresh: boolean
}

/** Keeps all, in order, in one statement; redeliveries take a second one. Answers in the order given. */
export async function keepDeliveries(sql: Tx, rows: DeliveryRow[]): Promise<KeptRow[]> {
  const inserted = await insertDeliveries(sql, rows)
  const ids = new Map(inserted.map(row => [nameOf(row), row.id]))
  const firsts = new Set<string>()
  const kept: (KeptRow | DeliveryRow)[] = rows.map(row => {
    const name = nameOf(row)
    const id = ids.get(name)
    if (id === undefined || firsts.has(name)) return row
    firsts.add(name)
    return { id, fresh: true }
  })
  const again = kept.filter(isRow)
  if (again.length === 0) return kept as KeptRow[]
  const known = new Map((await noteRedeliveries(sql, again)).map(row => [nameOf(row), row]))
  const others = again.filter(row => differs(row, known.get(nameOf(row))))
  const rest = others.length > 0 ? await keepDeliveries(sql, others.map(ownKey)) : []
  const keptApart = new Map(others.map((row, i) => [row, rest[i]!]))
  return kept.map(one => (isRow(one) ? (keptApart.get(one) ?? { id: known.get(nameOf(one))!.id, fresh: false }) : one))
}

const differs = (row: DeliveryRow, first: { digest: string | null } | undefined) =>
  row.digest != null && first?.digest != null && first.digest !== row.digest

/** Another mail under a Message-ID that is taken: kept under the two together. A redelivery of it gets the same key. */
const ownKey = (row: DeliveryRow): DeliveryRow => ({ ...row, key: `${row.key}#${row.digest?.slice(0, 16)}` })

type Named = Pick<DeliveryRow, 'channel' | 'account' | 'key'>

const nameOf = ({ channel, account, key }: Named) => [channel, account, key].join('\0')
const isRow = (one: KeptRow | DeliveryRow): one is DeliveryRow => 'raw' in one

function insertDeliveries(sql: Tx, rows: DeliveryRow[]) {
  return sql<(Named & { id: number })[]>`
    insert into deliveries (channel, account, key, lane, bucket, raw, session, proof, sent_at, received_at, digest)
    select channel, account, key, lane, bucket, decode(raw, 'base64'), session, proof, sent_at, received_at, digest
    from rows from (json_to_recordset(${json(rows.map(asJson))}::text::json) as (
      channel text, account text, key text, lane text, bucket smallint, raw text, session jsonb, proof text,
      sent_at bigint, received_at bigint, digest text
    )) with ordinality as given (
      channel, account, key, lane, bucket, raw, session, proof, sent_at, received_at, digest, place
    )
    order by place
    on conflict (channel, account, key) do nothing
    returning id, channel, account, key`
}

/** Notes those that say the same as the first; answers with the first of each. */
function noteRedeliveries(sql: Tx, rows: DeliveryRow[]) {
  const given = rows.map(({ channel, account, key, receivedAt, digest = null }) => ({
    channel,
    account,
    key,
    at: receivedAt,
    digest,
  }))
  return sql<(Named & { id: number; digest: string | null })[]>`
    with given as (
      select * from json_to_recordset(${json(given)}::text::json)
        as given (channel text, account text, key text, at bigint, digest text)
    ), first as (
      select id, channel, account, key, at, d.digest, coalesce(d.digest <> given.digest, false) as other
      from deliveries d join given using (channel, account, key)
    ), noted as (
      insert into redeliveries (delivery, at) select id, at from first where not other
    )
    select id, channel, account, key, digest from first`
}

const asJson = ({ raw, sentAt, receivedAt, ...row }: DeliveryRow) => ({
  ...row,
  raw: Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).toString('base64'),
  sent_at: sentAt,
  received_at: receivedAt,
})

/** As text: nothing between here and the server reads it again. */
const json = (value: unknown) => JSON.stringify(value)
