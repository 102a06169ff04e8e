/** The directory of addresses: to whom they belong. */
import { addressKey } from '../address.ts'
import type { Address } from '../customer.ts'
import type { Instant } from '../message.ts'
import type { Tx } from './connect.ts'

/** `kind:value` → customers who have it on file. */
export async function customersAt(tx: Tx, addresses: Address[]): Promise<Map<string, string[]>> {
  const rows = await tx<{ kind: string; value: string; customers: string[] }[]>`
    select kind, value, array_agg(distinct customer) as customers
    from senders
    join unnest(${addresses.map(one => one.kind)}::text[], ${addresses.map(one => one.value)}::text[]) as given (kind, value)
      using (kind, value)
    group by kind, value`
  return new Map(rows.map(row => [addressKey(row as Address & typeof row), row.customers]))
}

/** Links an address to a contact, once proven. What it wrote before as a stranger is that contact's from then on. */
export async function linkSenders(
  tx: Tx,
  links: { address: Address; customer: string; contact: string; by: string; at: Instant }[],
) {
  for (const { address, customer, contact, by, at } of links) {
    await tx`
      insert into senders (kind, value, customer, contact, linked_by, linked_at)
      values (${address.kind}, ${address.value}, ${customer}, ${contact}, ${by}, ${at})
      on conflict do nothing`
    await takeOver(tx, addressKey(address), customer, contact)
  }
}

/** Tickets, messages, conduct and what was owed follow the person: neither a request nor a closure ends with being known. */
async function takeOver(tx: Tx, sender: string, customer: string, contact: string) {
  await tx`
    update tickets set customer = ${customer}, contact = ${contact}, participants = participants || to_jsonb(${contact}::text)
    where customer is null and opener = ${sender}`
  await tx`update messages set customer = ${customer}, contact = ${contact} where customer is null and sender = ${sender}`
  await tx`update standing set customer = ${customer}, contact = ${contact} where customer is null and sender = ${sender}`
  await tx`update closures set customer = ${customer}, contact = ${contact} where customer is null and sender = ${sender}`
  await tx`update notices set customer = ${customer} where customer is null and sender = ${sender}`
  await tx`update mutes set customer = ${customer} where customer is null and sender = ${sender}`
}
