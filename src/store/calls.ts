/** Calls that an agent makes to a customer: acts whose outcome the provider tells later. */
import type { Ticket } from '../dossier.ts'
import type { Instant } from '../message.ts'
import type { Tx } from './connect.ts'
import { storableText } from './rows.ts'

/** `agent-unreached`: the customer was never called. */
export type CallOutcome = 'answered' | 'no-answer' | 'busy' | 'failed' | 'agent-unreached'

const placing = 'the call is being placed'

/** On record before the provider is asked. Returns the act's number. */
export async function beginCall(tx: Tx, ticket: Ticket, agent: string, at: Instant): Promise<number> {
  const [row] = await tx<{ id: number }[]>`
    insert into acts (at, act, ticket, customer, agent, done, because)
    values (${at}, 'call', ${ticket.number}, ${ticket.customer}, ${agent}, false, ${placing}) returning id`
  return row?.id ?? 0
}

/** `because`: why it could not be placed; null: it rings. */
export const callPlaced = (tx: Tx, id: number, because: string | null) => tx`
  update acts set done = ${because === null}, because = ${because === null ? null : storableText(because)} where id = ${id}`

/** Was the ticket's customer called since then, and nobody knows yet how it went? */
export async function callUnderWay(tx: Tx, ticket: string, since: Instant): Promise<boolean> {
  const rows = await tx`
    select from acts
    where ticket = ${ticket} and act = 'call' and at > ${since} and outcome is null and (done or because = ${placing})`
  return rows.length > 0
}

/** The first word counts. Who was reached has their appointment behind them, and an answer. */
export async function callEnded(tx: Tx, id: number, outcome: CallOutcome, at: Instant): Promise<void> {
  const [act] = await tx<{ ticket: string }[]>`
    update acts set outcome = ${outcome}, done = true, because = null
    where id = ${id} and act = 'call' and outcome is null returning ticket`
  if (!act || outcome !== 'answered') return
  await tx`
    update tickets set appointment_at = null, responded_at = coalesce(responded_at, ${at}), updated_at = ${at}
    where number = ${act.ticket}`
}
