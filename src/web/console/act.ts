/** What an agent asks for on a ticket, checked and carried out. Console and API both come through here. */
import { ticketByNumber } from '../../store/console-ticket.ts'
import { type ActName, actNames, type WebOptions } from '../web-options.ts'

export interface Asked {
  number: string
  act: unknown
  text: unknown
  agent: string
}

export type ActResult = { done: true } | { done: false; because: string } | 'no-ticket'

const mostText = 20_000

export async function actOn(options: WebOptions, { number, act, text, agent }: Asked): Promise<ActResult> {
  const ticket = await ticketByNumber(options.sql, number)
  if (!ticket) return 'no-ticket'
  const known = actNames.find(name => name === act)
  if (!known) return { done: false, because: `the act must be one of ${actNames.join(', ')}` }
  const words = typeof text === 'string' ? text.trim().replaceAll('\r\n', '\n').slice(0, mostText) : ''
  if (known === 'reply' && words === '') return { done: false, because: 'the reply is empty: give a text' }
  return perform(options, known, number, ticket.customer, words || null, agent)
}

async function perform(
  { act, sql, clock, nudge }: WebOptions,
  name: ActName,
  ticket: string,
  customer: string | null,
  text: string | null,
  agent: string,
): Promise<ActResult> {
  if (!act) return { done: false, because: 'acts are not connected in this set-up' }
  const result = await act(sql, { act: name, at: clock(), agent, ticket, customer, text })
  if (result.done) nudge?.()
  return result
}
