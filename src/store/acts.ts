/** What the desk did, in tables. */
import { channelOf } from '../address.ts'
import type { AddressKind } from '../customer.ts'
import type { Ticket } from '../dossier.ts'
import type { Channel, Instant } from '../message.ts'
import type { Tx } from './connect.ts'
import { fromRow, storableText } from './rows.ts'

export async function ticketByNumber(tx: Tx, number: string): Promise<Ticket | null> {
  const [row] = await tx`select * from tickets where number = ${number} for update`
  return row ? fromRow<Ticket>(row) : null
}

export interface ActRow {
  act: string
  ticket?: string | null | undefined
  customer?: string | null | undefined
  agent?: string | null | undefined
  text?: string | null | undefined
}

export const recordAct = (
  tx: Tx,
  { act, ticket, customer, agent, text }: ActRow,
  at: Instant,
  because: string | null,
) => tx`
  insert into acts (at, act, ticket, customer, agent, text, done, because)
  values (${at}, ${act}, ${ticket ?? null}, ${customer ?? null}, ${agent ?? null}, ${text ? storableText(text) : null}, ${because === null}, ${because})`

export const resolveTicket = (tx: Tx, number: string, at: Instant) => tx`
  update tickets set status = 'resolved', resolved_at = ${at}, updated_at = ${at}, responded_at = coalesce(responded_at, ${at})
  where number = ${number}`

export const closeIncidentOf = (tx: Tx, ticket: string, at: Instant) => tx`
  update incidents set closed_at = ${at} where ticket = ${ticket} and closed_at is null`

export async function noteReply(tx: Tx, ticket: Ticket, text: string, agent: string | null, at: Instant) {
  await tx`update tickets set responded_at = coalesce(responded_at, ${at}), updated_at = ${at} where number = ${ticket.number}`
  await tx`
    insert into messages (direction, key, channel, at, sender, sender_name, customer, contact, assurance, ticket, outcome, subject, text, words, language)
    select 'out', 'reply:' || ${ticket.number}::text || ':' || (count(*) + 1), ${ticket.channel}, ${at}, 'desk:' || ${agent ?? 'desk'}::text, ${agent},
      ${ticket.customer}, null, 'verified', ${ticket.number}, 'appended', null, ${storableText(text)}, '', ${ticket.language}
    from messages where ticket = ${ticket.number} and direction = 'out'`
}

export const acknowledgePages = (tx: Tx, ticket: string, at: Instant) => tx`
  update pages set acknowledged_at = ${at} where ticket = ${ticket} and acknowledged_at is null`

/** Lifts what is closed to a customer or a sender, and the entries that it followed from. Returns how many. */
export async function liftClosures(
  tx: Tx,
  customer: string | null,
  sender: string | null,
  at: Instant,
): Promise<number> {
  const rows = await tx<{ id: string }[]>`
    update closures set lifted_at = ${at}
    where lifted_at is null and (until_at is null or until_at > ${at})
      and (customer = ${customer} or (${customer}::text is null and sender = ${sender}))
    returning id`
  await tx`update standing set lifted_at = ${at} where id = any(${rows.map(row => row.id)})`
  return rows.length
}

export async function customerExists(tx: Tx, id: string): Promise<boolean> {
  return (await tx`select from customers where id = ${id}`).length > 0
}

/** A person has decided: everything is closed to the customer until it is lifted. */
export async function closeAll(
  tx: Tx,
  customer: string,
  channels: Channel[],
  at: Instant,
  because: string,
  article: string,
) {
  await tx`
    insert into closures (id, customer, contact, sender, channels, from_at, until_at, because, article, told, lifted_at)
    select 'suspended:' || ${customer}::text || ':' || ${at}::bigint || ':' || c.id, ${customer}, c.id, 'customer:' || ${customer}::text,
      ${tx.json(channels)}, ${at}, null, ${because}, ${article}, false, null
    from contacts c where c.customer = ${customer}
    on conflict do nothing`
}

/** Where the sender was written to last about the ticket; else the address that opened it. */
export async function whereToAnswer(
  tx: Tx,
  ticket: Pick<Ticket, 'number' | 'opener'>,
): Promise<{ channel: Channel; address: string } | null> {
  const [last] = await tx<{ channel: Channel; address: string }[]>`
    select channel, address from notices
    where ticket = ${ticket.number} and recipient = 'customer' and kind <> 'verification-code' order by id desc limit 1`
  if (last) return last
  const cut = ticket.opener.indexOf(':')
  if (cut < 0) return null
  return { channel: channelOf(ticket.opener.slice(0, cut) as AddressKind), address: ticket.opener.slice(cut + 1) }
}
