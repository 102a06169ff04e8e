/** The directory of addresses: to whom they belong. */
import { addressKey } from '../address.ts'
import type { Address } from '../customer.ts'
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

/** Links an address to a contact, once proven. */
export async function linkSenders(
  tx: Tx,
  links: { address: Address; customer: string; contact: string; by: string }[],
) {
  for (const { address, customer, contact, by } of links) {
    await tx`
      insert into senders (kind, value, customer, contact, linked_by)
      values (${address.kind}, ${address.value}, ${customer}, ${contact}, ${by})
      on conflict do nothing`
  }
}
