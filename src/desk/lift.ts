/**
 * What a supervisor lifts. Restrictions and holds that follow from conduct end (A7); a critical operation whose asker was never verified
 * waits on for a code (A4.2). Only `release` frees that one: a decision of its own, recorded with the words on how identity was verified.
 */
import type { CriticalOperation } from '../decision.ts'
import type { Ticket } from '../dossier.ts'
import { word } from '../open/wording.ts'
import { liftClosures } from '../store/acts.ts'
import type { Tx } from '../store/connect.ts'
import { askerIsVerified, setHold, supervisorHolds } from '../store/holds.ts'
import { type Surroundings, tell } from './tell.ts'

/** Null: done. Else why not. Without a ticket: everything of the customer's. */
export async function lift(
  tx: Tx,
  ticket: Ticket | null,
  customer: string | null,
  given: Surroundings,
): Promise<string | null> {
  const sender = customer ? null : (ticket?.opener ?? null)
  if (!customer && !sender) return 'Say for which customer or ticket it is lifted.'
  const lifted = await liftClosures(tx, customer, sender, given.at)
  const held = await supervisorHolds(tx, ticket?.number ?? null, customer)
  for (const one of held) await decided(tx, one, given)
  if (lifted + held.length > 0) return null
  return ticket?.held === 'verification'
    ? `${ticket.number} waits for verification: a right code sets it free, or release with words on how identity was verified.`
    : 'Nothing is closed or held here.'
}

async function decided(tx: Tx, ticket: Ticket, given: Surroundings) {
  const operation = ticket.criticalOperation
  if (!operation || (await askerIsVerified(tx, ticket.number, operation))) return setHold(tx, ticket.number, null)
  await setHold(tx, ticket.number, 'verification')
  await tell(tx, ticket, 'verification-due', operationOn(ticket, operation, given), given)
}

/** `because`: how the asker's identity was verified. */
export async function release(tx: Tx, ticket: Ticket, because: string, given: Surroundings): Promise<string | null> {
  if (!ticket.held) return `${ticket.number} is not held.`
  if (!ticket.customer)
    return `${ticket.number} belongs to no customer on file: there is nobody who could have been verified.`
  if (!because) return 'Say how identity was verified.'
  await setHold(tx, ticket.number, null)
  const operation = ticket.criticalOperation
  if (operation) await tell(tx, ticket, 'verification-done', operationOn(ticket, operation, given), given)
  return null
}

const operationOn = ({ number, language }: Ticket, operation: CriticalOperation, { policy }: Surroundings) => ({
  ticket: number,
  operation: word(policy, language, 'operation', operation),
})
