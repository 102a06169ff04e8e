/**
 * What the desk does: resolve, reply, acknowledge, lift, suspend. A person acts; the program records it and tells those whom it
 * concerns. An act that cannot be is refused with words, and changes nothing.
 */
import { z } from 'zod'
import type { Ticket } from '../dossier.ts'
import { channels, type Instant } from '../message.ts'
import type { WordingValues } from '../open/wording.ts'
import { lengthOn, letter, say } from '../open/wording.ts'
import type { Policy } from '../policy/policy.ts'
import type { WordingKind } from '../policy/wording-kinds.ts'
import type { DeskSettings } from '../situation.ts'
import {
  acknowledgePages,
  closeAll,
  closeIncidentOf,
  customerExists,
  liftClosures,
  noteReply,
  recordAct,
  releaseHold,
  resolveTicket,
  ticketByNumber,
  whereToAnswer,
} from '../store/acts.ts'
import type { Tx } from '../store/connect.ts'
import { saveNotices } from '../store/owed-notices.ts'

export const actSchema = z.object({
  act: z.enum(['resolve', 'reply', 'acknowledge', 'lift', 'suspend']),
  ticket: z.string().nullish(),
  customer: z.coerce.string().nullish(),
  text: z.string().nullish(),
  agent: z.string().nullish(),
})
export type Act = z.infer<typeof actSchema>

export type ActResult = { desk: 'done' } | { desk: 'refused'; because: string }

interface Surroundings {
  at: Instant
  policy: Policy
  desk: DeskSettings
}

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
      return lift(tx, ticket, act, given)
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

async function lift(tx: Tx, ticket: Ticket | null, act: Act, given: Surroundings): Promise<string | null> {
  const customer = act.customer ?? ticket?.customer ?? null
  const sender = customer ? null : (ticket?.opener ?? null)
  if (!customer && !sender) return 'Say for which customer or ticket it is lifted.'
  const lifted = await liftClosures(tx, customer, sender, given.at)
  const released = await releaseHold(tx, ticket?.number ?? null, customer)
  return lifted + released > 0 ? null : 'Nothing is closed or held here.'
}

async function suspend(tx: Tx, ticket: Ticket | null, act: Act, given: Surroundings): Promise<string | null> {
  const customer = act.customer ?? ticket?.customer ?? null
  if (!customer) return 'Say which customer is suspended.'
  if (!(await customerExists(tx, customer))) return `There is no customer ${customer}.`
  const rule = given.policy.standing['propose-suspension']
  await closeAll(tx, customer, [...channels], given.at, act.text?.trim() || rule.because.tr, rule.article)
  return null
}

/** To the address that was written to last about this ticket. A spoofed address is never written to. */
async function tell<Kind extends WordingKind>(
  tx: Tx,
  ticket: Ticket,
  kind: Kind,
  values: WordingValues<Kind>,
  { policy, desk, at }: Surroundings,
) {
  const to = ticket.forged ? null : await whereToAnswer(tx, ticket)
  if (!to) return
  const said = say(policy, kind, ticket.language, values, lengthOn(to.channel))
  const { subject, text } = letter(policy, {
    channel: to.channel,
    language: ticket.language,
    company: desk.company,
    parts: [said],
  })
  await saveNotices(tx, [{
    recipient: 'customer', channel: to.channel, account: ticket.account, address: to.address, kind, language: ticket.language,
    subject, text, ticket: ticket.number, customer: ticket.customer, sender: ticket.opener, at, dueAt: at,
  }]) // biome-ignore format: a list
}
