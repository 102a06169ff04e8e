/**
 * An agent calls a customer: the agent's phone rings first, then both are put together. What was asked for is on the ticket
 * before the provider hears of it, how it went as soon as the provider tells; nobody waits for the provider with a row held.
 */
import type { Adapter, ProviderEvent } from '../../adapters/adapter.ts'
import type { Ticket } from '../dossier.ts'
import type { Instant } from '../message.ts'
import { ticketByNumber } from '../store/acts.ts'
import { beginCall, type CallOutcome, callEnded, callPlaced, callUnderWay } from '../store/calls.ts'
import type { Sql, Tx } from '../store/connect.ts'
import type { ActResult } from './act.ts'

export interface Calling {
  sql: Sql
  clock(): Instant
  place: NonNullable<Adapter['call']>
}

interface Wanted {
  ticket: string
  agent: string
  /** Where the agent is rung, in E.164. */
  phone: string
}

/** How long a call whose outcome is not known keeps others from being placed, in milliseconds. */
const ringingMs = 120_000

export async function callCustomer(wanted: Wanted, { sql, clock, place }: Calling): Promise<ActResult> {
  const { agent, phone } = wanted
  if (!/^\+[1-9]\d{6,14}$/.test(phone)) return refused('Say where you can be rung, in E.164, e.g. +905320000001.')
  const begun = await sql.begin(tx => begin(tx, wanted, clock()))
  if ('desk' in begun) return begun
  const { callback, customer, language } = begun
  const sent = await place({ callback, agent: phone, customer, language })
  const because = sent.sent ? null : sent.because
  await callPlaced(sql, callback, because)
  return because === null ? { desk: 'done' } : refused(`${agent} could not be rung: ${because}`)
}

/** Takes what the provider tells of calls; other events are passed over. */
export const callOutcomes =
  ({ sql, clock }: Pick<Calling, 'sql' | 'clock'>) =>
  async (events: ProviderEvent[]): Promise<void> => {
    for (const { call, name } of events) {
      const outcome = call && outcomeOf(call.leg, name)
      if (outcome) await sql.begin(tx => callEnded(tx, call.callback, outcome, clock()))
    }
  }

async function begin(tx: Tx, { ticket: number, agent }: Wanted, at: Instant) {
  const ticket = await ticketByNumber(tx, number)
  if (!ticket) return refused(`There is no ticket ${number}.`)
  if (ticket.forged) return refused(`${number} came from a spoofed address: nobody is called about it.`)
  const customer = numberOf(ticket)
  if (!customer) return refused(`${number} names no number to call.`)
  if (await callUnderWay(tx, number, at - ringingMs)) return refused(`A call about ${number} is under way.`)
  return { callback: await beginCall(tx, ticket, agent, at), customer, language: ticket.language }
}

/** The number that was read back to them, else the one they called from. */
const numberOf = ({ callbackNumber, opener }: Ticket): string | null =>
  callbackNumber ?? /^phone:(\+\d+)$/.exec(opener)?.[1] ?? null

/** twilio.com/docs/voice/twiml/dial#dialcallstatus; an agent's leg that just ended says nothing of the customer's. */
function outcomeOf(leg: 'agent' | 'customer', status: string): CallOutcome | null {
  if (leg === 'agent') return ['busy', 'no-answer', 'failed', 'canceled'].includes(status) ? 'agent-unreached' : null
  if (status === 'completed' || status === 'answered') return 'answered'
  return status === 'busy' || status === 'no-answer' ? status : 'failed'
}

const refused = (because: string): ActResult => ({ desk: 'refused', because })
