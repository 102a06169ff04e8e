/** Linking codes that were shown in the panel. */
import type { LinkOffer, OfferedLink } from '../dossier.ts'
import type { Instant, MessagingChannel } from '../message.ts'
import type { Sql, Tx } from './connect.ts'
import { customersOf } from './dossiers.ts'

const columns = (sql: Sql | Tx) => sql`
  id, customer, contact, channel, issued_at as "issuedAt", expires_at as "expiresAt", status, used_at as "usedAt"`

/** Those with one of the digests, with their customers. Held until the transaction ends: no code is used twice. */
export async function offersFor(tx: Tx, digests: string[]): Promise<OfferedLink[]> {
  const offers = await tx<LinkOffer[]>`
    select ${columns(tx)} from link_offers where digest = any(${digests}) order by id for update`
  const customers = await customersOf(
    tx,
    offers.map(one => one.customer),
  )
  return offers.flatMap(offer => {
    const customer = customers.find(one => one.id === offer.customer)
    return customer ? [{ offer, customer }] : []
  })
}

/** Of a contact, newest first: those that were issued after `since`. */
export const offersOf = (sql: Sql | Tx, contact: string, since: Instant) => sql<LinkOffer[]>`
  select ${columns(sql)} from link_offers where contact = ${contact} and issued_at > ${since} order by issued_at desc, id`

/** A new offer takes the place of the one before it for the same channel. */
export async function addLinkOffer(tx: Tx, offer: LinkOffer, digest: string) {
  await tx`
    update link_offers set status = 'replaced'
    where contact = ${offer.contact} and channel = ${offer.channel} and status = 'open' and id <> ${offer.id}`
  await tx`
    insert into link_offers (id, digest, customer, contact, channel, issued_at, expires_at, status)
    values (${offer.id}, ${digest}, ${offer.customer}, ${offer.contact}, ${offer.channel}, ${offer.issuedAt}, ${offer.expiresAt}, 'open')
    on conflict (id) do nothing`
}

export const saveLinkOffer = (tx: Tx, { id, status, usedAt }: LinkOffer) => tx`
  update link_offers set status = ${status}, used_at = ${usedAt} where id = ${id}`

/** Who of the customer is meant: the main contact, where none is named. Null: there is nobody. */
export async function contactMeant(sql: Sql | Tx, customer: string, contact: string | null): Promise<string | null> {
  const [row] = await sql<{ id: string }[]>`
    select id from contacts where customer = ${customer} and (${contact}::text is null or id = ${contact})
    order by position limit 1`
  return row?.id ?? null
}

/** One at a time takes codes for a contact, so that their number is kept to. Until the transaction ends. */
export const holdContact = (tx: Tx, contact: string) => tx`
  select from contacts where id = ${contact} for no key update`

export interface LinkedAccount {
  channel: MessagingChannel
  address: string
  contact: string
  contactName: string
  /** `directory`, `code` or `shared-contact`. */
  by: string
  since: Instant | null
  /** As the provider named them when they wrote last. */
  name: string | null
}

/** Messaging accounts of a customer, or of one contact of theirs. */
export const linkedAccounts = (sql: Sql, customer: string, contact: string | null) => sql<LinkedAccount[]>`
  select s.kind as channel, s.value as address, s.contact, c.name as "contactName", s.linked_by as by, s.linked_at as since, (
    select m.sender_name from messages m where m.sender = s.kind || ':' || s.value and m.sender_name is not null order by m.at desc limit 1
  ) as name
  from senders s join contacts c on c.id = s.contact
  where s.customer = ${customer} and (${contact}::text is null or s.contact = ${contact})
    and s.kind in ('telegram', 'whatsapp', 'messenger', 'instagram', 'x')
  order by c.position, s.kind, s.value`

/** Only what was linked by proof: the directory's own entries would come back with it. Whose it was; null: there is none such. */
export async function unlinkSender(
  tx: Tx,
  customer: string,
  contact: string | null,
  sender: string,
): Promise<string | null> {
  const [row] = await tx<{ contact: string }[]>`
    delete from senders where customer = ${customer} and (${contact}::text is null or contact = ${contact})
      and kind || ':' || value = ${sender} and linked_by <> 'directory' returning contact`
  return row?.contact ?? null
}
