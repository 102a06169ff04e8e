/** Tickets that wait: for a supervisor, or for their asker to be verified. */
import type { CriticalOperation } from '../decision.ts'
import type { Ticket } from '../dossier.ts'
import type { Tx } from './connect.ts'
import { fromRow } from './rows.ts'

/** That wait for a supervisor: the one ticket, or all of the customer's. */
export async function supervisorHolds(tx: Tx, ticket: string | null, customer: string | null): Promise<Ticket[]> {
  const rows = await tx`
    select * from tickets
    where held = 'supervisor' and (number = ${ticket} or (${ticket}::text is null and customer = ${customer}))
    order by number for update`
  return rows.map(row => fromRow<Ticket>(row))
}

export const setHold = (tx: Tx, ticket: string, held: Ticket['held']) => tx`
  update tickets set held = ${held} where number = ${ticket}`

/** Whether who asked for it last was verified then, or has answered a code since (A4.2). */
export async function askerIsVerified(tx: Tx, ticket: string, operation: CriticalOperation): Promise<boolean> {
  const [asked] = await tx<{ verified: boolean }[]>`
    select decision->>'assurance' = 'verified' or exists (
      select from challenges where ticket = ${ticket} and operation = ${operation} and status = 'answered' and answered_at >= asked.at
    ) as verified
    from decisions asked where ticket = ${ticket} and decision->>'critical_operation' = ${operation}
    order by delivery desc limit 1`
  return asked?.verified ?? false
}
