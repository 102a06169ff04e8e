/** What has happened, read in order: for replays. */
import type { Act } from '../desk/act.ts'
import type { Instant } from '../message.ts'
import type { Sql } from './connect.ts'
import type { DeliveryRow } from './keep.ts'
import { fromRow, rowsJson } from './rows.ts'

export interface StoredDelivery extends DeliveryRow {
  decision: object | null
}

/** All deliveries in order of arrival; a batch ends where the desk did something in between. */
export async function* storedDeliveries(sql: Sql, size = 200) {
  const [{ total = 0 } = {}] = await sql<{ total: number }[]>`select count(*) as total from deliveries`
  let after = 0
  let done = 0
  for (;;) {
    const rows = await sql<{ id: number; received_at: number }[]>`
      select d.id, d.channel, d.account, d.key, d.lane, d.bucket, d.raw, d.session, d.proof, d.sent_at, d.received_at, x.decision
      from deliveries d left join decisions x on x.delivery = d.id
      where d.id > ${after} and d.proof <> 'erased' order by d.id limit ${size}`
    if (rows.length === 0) return
    const [act] = await sql<{ at: number }[]>`
      select at from acts where done and at > ${rows[0]!.received_at} and at <= ${rows.at(-1)!.received_at} order by at limit 1`
    const cut = act ? rows.findIndex(row => row.received_at >= act.at) : rows.length
    const part = rows.slice(0, Math.max(cut, 1))
    after = part.at(-1)!.id
    done += part.length
    yield { batch: part.map(row => fromRow<StoredDelivery>(row)), done, total }
  }
}

/** What the desk did after one time and up to another. Nobody is called twice. */
export async function actsBetween(sql: Sql, after: Instant, until: Instant): Promise<{ at: Instant; act: Act }[]> {
  const rows = await sql<(Act & { at: number })[]>`
    select at, act, ticket, customer, agent, text from acts where done and act not in ('call', 'unlink', 'send-again') and at > ${after} and at <= ${until} order by id`
  return rows.map(({ at, ...act }) => ({ at, act }))
}

/** Customers, contacts and the addresses that stand in the directory; links proven since are proven again, by the codes that were shown. */
export async function copyDirectory(from: Sql, to: Sql) {
  const [customers, contacts, senders] = await Promise.all([
    from`select * from customers`,
    from`select * from contacts`,
    from`select * from senders where linked_by = 'directory'`,
  ])
  const offers = await from`select * from link_offers`
  await to`insert into customers select * from jsonb_populate_recordset(null::customers, ${rowsJson(customers)}::text::jsonb)`
  await to`insert into contacts select * from jsonb_populate_recordset(null::contacts, ${rowsJson(contacts)}::text::jsonb)`
  await to`insert into senders select * from jsonb_populate_recordset(null::senders, ${rowsJson(senders)}::text::jsonb)`
  const unused = offers.map(one => ({ ...one, status: one.status === 'used' ? 'open' : one.status, used_at: null }))
  await to`insert into link_offers select * from jsonb_populate_recordset(null::link_offers, ${rowsJson(unused)}::text::jsonb)`
}

/** Accounts that customers unlinked in the panel. */
export const unlinksBetween = (sql: Sql, after: Instant, until: Instant) => sql<{ customer: string; sender: string }[]>`
  select customer, text as sender from acts
  where done and act = 'unlink' and customer is not null and text is not null and at > ${after} and at <= ${until} order by id`
