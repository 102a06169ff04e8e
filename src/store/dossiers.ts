/** Reads the dossiers of a batch: a handful of set-based queries, whatever the number of messages. */
import type { AddressKind, Contact, Customer } from '../customer.ts'
import type { Challenge, Closure, Dossier, Page, PastMessage, SentNotice, StandingEntry, Ticket } from '../dossier.ts'
import { emptyDossier } from '../empty-dossier.ts'
import type { Instant } from '../message.ts'
import type { Tx } from './connect.ts'
import { mutesOf } from './mutes.ts'
import { fromRow } from './rows.ts'

export interface Wanted {
  /** Customer ids. */
  customers: string[]
  /** `kind:value` of senders who are not on file. */
  strangers: string[]
  /** Ticket numbers and message keys that the batch names. */
  tickets: string[]
  keys: string[]
  /** A number of the rota is in the batch: every waiting page is wanted. */
  rota: boolean
  /** Time of the earliest message. */
  at: Instant
}

const hour = 3_600_000
const day = 24 * hour

/** By group: customer id, or the stranger's `kind:value`. */
export async function readDossiers(tx: Tx, wanted: Wanted): Promise<Map<string, Dossier>> {
  const { customers, strangers } = wanted
  const groups = new Map<string, Dossier>([...customers, ...strangers].map(group => [group, emptyDossier(group)]))
  const [directory, tickets, messages, standing, closures, challenges, notices, pages, threads, mutes] =
    await Promise.all([
      customersOf(tx, customers),
      ticketsOf(tx, wanted),
      messagesOf(tx, wanted),
      tx<StandingEntry[]>`
      select * from (
        select * from standing where customer = any(${customers})
        union all
        select * from standing where customer is null and sender = any(${strangers})
      ) entry where at > ${wanted.at - 91 * day} order by at, id`,
      tx<Closure[]>`
      select * from (
        select * from closures where customer = any(${customers})
        union all
        select * from closures where customer is null and sender = any(${strangers})
      ) closure where lifted_at is null and (until_at is null or until_at > ${wanted.at})
      order by from_at, id`,
      tx<Challenge[]>`
      select * from challenges where customer = any(${customers}) and (issued_at > ${wanted.at - day} or status = 'open')
      order by issued_at, id`,
      noticesOf(tx, wanted),
      tx<Page[]>`
      select * from pages
      where (customer = any(${customers}) and at > ${wanted.at - 7 * day}) or (${wanted.rota} and acknowledged_at is null)
      order by at, id`,
      threadsOf(tx, wanted),
      mutesOf(tx, customers, strangers),
    ])
  for (const customer of directory) groups.get(customer.id)!.customer = customer
  const put = <Row extends object>(
    rows: readonly object[],
    list: (dossier: Dossier) => Row[],
    stranger: 'opener' | 'sender' | 'address',
  ) => {
    for (const raw of rows) {
      const row = fromRow<Row & { customer: string | null; opener: string; sender: string; address: string }>(raw)
      const dossier = groups.get(row.customer ?? row[stranger])
      if (dossier) list(dossier).push(row)
    }
  }
  put<Ticket>(tickets, dossier => dossier.tickets, 'opener')
  put<PastMessage>(messages, dossier => dossier.messages, 'sender')
  put<StandingEntry>(standing, dossier => dossier.standing, 'sender')
  put<Closure>(closures.map(renamed), dossier => dossier.closures, 'sender')
  put<Challenge>(challenges, dossier => dossier.challenges, 'sender')
  put<SentNotice>(notices, dossier => dossier.notices, 'sender')
  put<Page>(pages, dossier => dossier.pages, 'sender')
  for (const { sender, customer } of mutes) groups.get(customer ?? sender)?.muted.push(sender)
  if (wanted.rota) for (const group of strangers) groups.get(group)!.pages = pages.map(row => fromRow<Page>(row))
  for (const dossier of groups.values()) dossier.threads = threads
  return groups
}

/** closures call their ends from_at and until_at, for `from` is a word of SQL. */
const renamed = (row: object) => {
  const { from_at, until_at, ...rest } = row as { from_at: number; until_at: number | null }
  return { ...rest, from: from_at, until: until_at }
}

export async function customersOf(tx: Tx, ids: string[]): Promise<Customer[]> {
  const rows = await tx<(Omit<Customer, 'contacts'> & { contacts: Contact[] })[]>`
    select c.*, (
      select jsonb_agg(jsonb_build_object(
        'id', p.id, 'name', p.name, 'role', p.role,
        'addresses', coalesce((
          select jsonb_agg(jsonb_build_object('kind', s.kind, 'value', s.value) order by s.kind, s.value) from senders s where s.contact = p.id
        ), '[]'::jsonb)
      ) order by p.position) from contacts p where p.customer = c.id
    ) as contacts
    from customers c where c.id = any(${ids})`
  return rows.map(row => ({ ...row, contacts: row.contacts ?? [] }))
}

/** Open ones, those of the last 90 days, and those that the batch names; the newest 200 of each. */
const ticketsOf = (tx: Tx, { customers, strangers, tickets, at }: Wanted) => tx<Ticket[]>`
  select t.* from (
    select c.* from unnest(${customers}::text[]) as customer_id cross join lateral (
      select * from tickets where customer = customer_id
        and (status = 'open' or updated_at > ${at - 90 * day} or number = any(${tickets}))
      order by updated_at desc, number desc limit 200
    ) c
    union all
    select s.* from unnest(${strangers}::text[]) as stranger cross join lateral (
      select * from tickets where customer is null and opener = stranger
        and (status = 'open' or updated_at > ${at - 90 * day} or number = any(${tickets}))
      order by updated_at desc, number desc limit 50
    ) s
  ) t order by t.number`

/** Of the last three days, and what stands on open tickets, however old. */
const messagesOf = (tx: Tx, { customers, strangers, at }: Wanted) => tx<(PastMessage & { kind: AddressKind })[]>`
  select coalesce(m.delivery, 0) as delivery, m.key, m.channel, m.at, m.sender, m.contact, m.customer, m.assurance, m.ticket, m.outcome,
    m.words, m.objects, m.entities, m.attachment_hashes, m.subject, m.text, m.duplicate_of, m.placed_by, m.group_key as "group", m.direction
  from (
    select c.* from unnest(${customers}::text[]) as customer_id cross join lateral (
      select * from messages where customer = customer_id and at > ${at - 72 * hour} order by at desc, id desc limit 300
    ) c
    union all
    select s.* from unnest(${strangers}::text[]) as stranger cross join lateral (
      select * from messages where customer is null and sender = stranger and at > ${at - 72 * hour} order by at desc, id desc limit 100
    ) s
    union all
    select o.* from (
      select c.number from unnest(${customers}::text[]) as customer_id cross join lateral (
        select number from tickets where customer = customer_id and status = 'open' order by updated_at desc limit 200
      ) c
      union all
      select s.number from unnest(${strangers}::text[]) as stranger cross join lateral (
        select number from tickets where customer is null and opener = stranger and status = 'open' order by updated_at desc limit 50
      ) s
    ) t cross join lateral (
      select * from messages where ticket = t.number and at <= ${at - 72 * hour} order by at desc, id desc limit 20
    ) o
  ) m order by m.at, m.id`

/** One look-up a group: quick whatever the planner knows of the table yet. */
const noticesOf = (tx: Tx, { customers, strangers, at }: Wanted) => tx<SentNotice[]>`
  select kind, address, ticket, at, recipient as "to", customer, sender from (
    select c.* from unnest(${customers}::text[]) as customer_id cross join lateral (
      select * from notices where customer = customer_id and at > ${at - 6 * hour} order by at desc limit 200
    ) c
    union all
    select s.* from unnest(${strangers}::text[]) as stranger cross join lateral (
      select * from notices where customer is null and sender = stranger and at > ${at - 6 * hour} order by at desc limit 100
    ) s
  ) sent order by id`

/** Where messages and notices that the batch answers stand. */
async function threadsOf(tx: Tx, { keys }: Wanted): Promise<Record<string, string>> {
  if (keys.length === 0) return {}
  const rows = await tx<{ key: string; ticket: string }[]>`
    select key, ticket from messages where key = any(${keys}) and ticket is not null
    union
    select provider_id, ticket from notices where provider_id = any(${keys}) and ticket is not null`
  return Object.fromEntries(rows.map(row => [row.key, row.ticket]))
}
