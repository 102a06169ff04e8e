/**
 * What the desk does: resolve, reply, acknowledge, lift, release, suspend. A person acts; the program records it and tells those whom it
 * concerns. An act that cannot be is refused with words, and changes nothing.
 */
import { z } from 'zod'
import type { Ticket } from '../dossier.ts'
import { channels } from '../message.ts'
import {
  acknowledgePages,
  closeAll,
  closeIncidentOf,
  customerExists,
  noteReply,
  recordAct,
  resolveTicket,
  ticketByNumber,
} from '../store/acts.ts'
import type { Tx } from '../store/connect.ts'
import { lift, release } from './lift.ts'
import { type Surroundings, tell } from './tell.ts'

export const actSchema = z.object({
  act: z.enum(['resolve', 'reply', 'acknowledge', 'lift', 'release', 'suspend']),
  ticket: z.string().nullish(),
  customer: z.coerce.string().nullish(),
  text: z.string().nullish(),
  agent: z.string().nullish(),
})
export type Act = z.infer<typeof actSchema>

export type ActResult = { desk: 'done' } | { desk: 'refused'; because: string }

/** In a transaction of the caller's. */
export async function performAct(tx: Tx, act: Act, given: Surroundings): Promise<ActResult> {
  const because = await perform(tx, act, given)
  await recordAct(tx, act, given.at, because)
  return because === null ? { desk: 'done' } : { desk: 'refused', because }
}

/** Null: done. Else why not. */
async function perform(tx: Tx, act: Act, given: Surroundings): Promise<string | null> {
  const ticket = act.ticket ? await ticketByNumber(tx, act.ticket) : null
  if (act.ticket && !ticket) return `There is no ticket ${act.ticket}.`
  switch (act.act) {
    case 'resolve':
      return ticket ? resolve(tx, ticket, given) : 'Say which ticket is resolved.'
    case 'reply':
      return ticket ? reply(tx, ticket, act, given) : 'Say which ticket the reply belongs to.'
    case 'acknowledge':
      if (!ticket) return 'Say which ticket is taken.'
      await acknowledgePages(tx, ticket.number, given.at)
      return null
    case 'lift':
      return lift(tx, ticket, act.customer ?? ticket?.customer ?? null, given)
    case 'release':
      return ticket ? release(tx, ticket, act.text?.trim() ?? '', given) : 'Say which ticket is set free.'
    case 'suspend':
      return suspend(tx, ticket, act, given)
  }
}

async function resolve(tx: Tx, ticket: Ticket, given: Surroundings): Promise<string | null> {
  if (ticket.status === 'resolved') return `${ticket.number} is resolved already.`
  await resolveTicket(tx, ticket.number, given.at)
  await acknowledgePages(tx, ticket.number, given.at)
  if (ticket.opener === 'santral') await closeIncidentOf(tx, ticket.number, given.at)
  else await tell(tx, ticket, 'ticket-resolved', { ticket: ticket.number }, given)
  return null
}

async function reply(tx: Tx, ticket: Ticket, act: Act, given: Surroundings): Promise<string | null> {
  const text = act.text?.trim()
  if (!text) return 'A reply needs words.'
  if (ticket.forged) return `${ticket.number} came from a spoofed address: nothing is sent to it.`
  await noteReply(tx, ticket, text, act.agent ?? null, given.at)
  await tell(tx, ticket, 'desk-reply', { ticket: ticket.number, text }, given)
  return null
}

async function suspend(tx: Tx, ticket: Ticket | null, act: Act, given: Surroundings): Promise<string | null> {
  const customer = act.customer ?? ticket?.customer ?? null
  if (!customer) return 'Say which customer is suspended.'
  if (!(await customerExists(tx, customer))) return `There is no customer ${customer}.`
  const rule = given.policy.standing['propose-suspension']
  await closeAll(tx, customer, [...channels], given.at, act.text?.trim() || rule.because.tr, rule.article)
  return null
}
