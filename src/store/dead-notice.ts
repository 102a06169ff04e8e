/** A notice that a person wants to have sent again. */
import type { Instant } from '../message.ts'
import type { Tx } from './connect.ts'

export interface DeadNotice {
  kind: string
  ticket: string | null
  customer: string | null
  deadAt: Instant | null
  /** Its number has sent STOP. */
  isMuted: boolean
}

/** Held until the transaction ends: two people who press at once send it once. */
export async function deadNotice(tx: Tx, id: number): Promise<DeadNotice | undefined> {
  const [row] = await tx<DeadNotice[]>`
    select kind, ticket, customer, dead_at as "deadAt",
      n.channel = 'sms' and n.recipient = 'customer' and exists (select from mutes where sender = 'phone:' || n.address) as "isMuted"
    from notices n where id = ${id} for update of n`
  return row
}
