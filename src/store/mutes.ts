/** Who wants no more messages on a line. */
import type { Instant } from '../message.ts'
import type { Tx } from './connect.ts'

interface Mute {
  customer: string | null
  event: { sender: string; muted: boolean; at: Instant }
}

export async function saveMutes(tx: Tx, mutes: Mute[]) {
  for (const { customer, event } of mutes) {
    if (event.muted) {
      await tx`
        insert into mutes (sender, customer, at) values (${event.sender}, ${customer}, ${event.at})
        on conflict (sender) do update set customer = excluded.customer, at = excluded.at`
    } else await tx`delete from mutes where sender = ${event.sender}`
  }
}

export const mutesOf = (tx: Tx, customers: string[], strangers: string[]) => tx<
  { sender: string; customer: string | null }[]
>`
  select sender, customer from mutes where customer = any(${customers})
  union all
  select sender, customer from mutes where customer is null and sender = any(${strangers})`
