/** What an agent asks for on a ticket, checked and carried out. Console and API both come through here. */
import { actSchema, performAct } from '../../desk/act.ts'
import { callCustomer } from '../../desk/call.ts'
import { ticketByNumber } from '../../store/console-ticket.ts'
import { type ReadSoFar, type SaidMeanwhile, saidMeanwhile } from '../../store/meanwhile.ts'
import type { WebOptions } from '../web-options.ts'

export interface Asked {
  number: string
  act: unknown
  text: unknown
  agent: string
  /** How far whoever replies had read; absent: programs are not asked. */
  read?: ReadSoFar
}

/** `meanwhile`: not done, for somebody has written since. */
export type Done = { done: true } | { done: false; because: string; meanwhile?: SaidMeanwhile[] } | 'no-ticket'

const mostText = 20_000
const names = actSchema.shape.act.options

export async function actOn(options: WebOptions, { number, act, text, agent, read }: Asked): Promise<Done> {
  const { sql, clock, desk, policy, nudge } = options
  const ticket = await ticketByNumber(sql, number)
  if (!ticket) return 'no-ticket'
  if (act === 'call') return call(options, number, agent, text)
  const known = names.find(name => name === act)
  if (!known) return { done: false, because: `the act must be one of ${[...names, 'call'].join(', ')}` }
  const words = typeof text === 'string' ? text.trim().replaceAll('\r\n', '\n').slice(0, mostText) : ''
  const asked = { act: known, ticket: number, customer: ticket.customer, text: words || null, agent }
  const result = await sql.begin(async tx => {
    const meanwhile = read && known === 'reply' ? await saidMeanwhile(tx, number, agent, read) : []
    return meanwhile.length > 0 ? { meanwhile } : performAct(tx, asked, { at: clock(), policy: policy(), desk })
  })
  if ('meanwhile' in result)
    return { done: false, because: `Somebody has written on ${number} meanwhile.`, meanwhile: result.meanwhile }
  if (result.desk === 'refused') return { done: false, because: result.because }
  nudge?.()
  return { done: true }
}

/** The agent's own phone where it is on file, else the one given. */
async function call({ sql, clock, calls }: WebOptions, ticket: string, agent: string, given: unknown): Promise<Done> {
  if (!calls) return { done: false, because: 'the telephone is not set up here' }
  const phone = calls.phoneOf(agent) ?? (typeof given === 'string' ? given.replace(/[\s()-]/g, '') : '')
  const result = await callCustomer({ ticket, agent, phone }, { sql, clock, place: calls.place })
  return result.desk === 'done' ? { done: true } : { done: false, because: result.because }
}
