/** The limit: the same rows into the same tables with nothing decided, one at a time and in batches. */
import { bucketOf } from '../src/accept/storable.ts'
import type { Sql } from '../src/store/connect.ts'
import { parcel } from './messages.ts'

/** As accept's, without what makes it safe to repeat and without what gathers arrivals. */
export async function insertDeliveries(sql: Sql, from: number, many: number): Promise<number> {
  const rows = Array.from({ length: many }, (_, i) => {
    const { raw, lane, ...rest } = parcel(from + i, 1_773_000_000_000)
    return { ...rest, lane, bucket: bucketOf(lane), raw: Buffer.from(raw).toString('base64') }
  })
  await sql`
    insert into deliveries (channel, account, key, lane, bucket, raw, proof, received_at)
    select channel, account, key, lane, bucket, decode(raw, 'base64'), proof, "receivedAt"
    from json_to_recordset(${JSON.stringify(rows)}::text::json) as given
      (channel text, account text, key text, lane text, bucket smallint, raw text, proof text, "receivedAt" bigint)`
  return many
}

/** What closing one message writes: its decision, ticket, message and notice, and the delivery's outcome. In one transaction. */
export async function closeDeliveries(sql: Sql, limit: number): Promise<number> {
  return sql.begin(async tx => {
    const claimed = await tx<{ id: number; key: string; lane: string; raw: Buffer }[]>`
      select id, key, lane, raw from deliveries where outcome is null order by id limit ${limit} for update skip locked`
    const ids = claimed.map(row => row.id)
    const given = JSON.stringify(
      claimed.map(({ id, key, lane, raw }) => ({ id, key, lane, number: `B-${id}`, text: raw.toString('utf8') })),
    )
    const rows = tx`json_to_recordset(${given}::text::json) as given (id bigint, key text, lane text, number text, text text)`
    await tx`
      insert into tickets (number, opener, channel, account, subject, language, topic, department, scope, priority, status,
        opened_at, updated_at, response_due, resolution_due, first_key)
      select number, lane, 'form', 'form', left(text, 60), 'tr', 'general', 'technical', 'in', 'normal', 'open', 1, 1, 2, 3, key
      from ${rows}`
    await tx`
      insert into messages (delivery, key, channel, at, sender, assurance, ticket, outcome, text, words)
      select id, key, 'form', 1, lane, 'anonymous', number, 'opened', text, text from ${rows}`
    await tx`
      insert into notices (delivery, recipient, channel, address, kind, language, text, ticket, at, due_at)
      select id, 'customer', 'email', lane, 'ticket-opened', 'tr', text, number, 1, 1 from ${rows}`
    await tx`
      insert into decisions (delivery, at, policy, outcome, ticket, decision)
      select id, 1, 'bare', 'opened', number, jsonb_build_object('key', key, 'text', text, 'trail', jsonb_build_array(text, text, text))
      from ${rows}`
    await tx`update deliveries set outcome = 'opened' where id = any(${ids}::bigint[])`
    return claimed.length
  })
}
