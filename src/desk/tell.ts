import type { Ticket } from '../dossier.ts'
import type { Instant } from '../message.ts'
import { lengthOn, letter, say, type WordingValues } from '../open/wording.ts'
import type { Policy } from '../policy/policy.ts'
import type { WordingKind } from '../policy/wording-kinds.ts'
import type { DeskSettings } from '../situation.ts'
import { whereToAnswer } from '../store/acts.ts'
import type { Tx } from '../store/connect.ts'
import { saveNotices } from '../store/owed-notices.ts'

export interface Surroundings {
  at: Instant
  policy: Policy
  desk: DeskSettings
}

/** To the address that was written to last about this ticket. A spoofed address is never written to. */
export async function tell<Kind extends WordingKind>(
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
