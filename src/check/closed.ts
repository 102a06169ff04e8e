import { channelOf } from '../address.ts'
import type { Notice } from '../decision.ts'
import type { Closure, Dossier } from '../dossier.ts'
import { formatTime } from '../local-time.ts'
import { replyAddress, tellSender, type Writer } from '../open/owe.ts'
import { lengthOn, say } from '../open/wording.ts'
import { cite } from '../policy/rule.ts'
import type { Stage } from '../stage.ts'
import { named } from './named.ts'
import { isOfSender } from './standing.ts'

/**
 * Is this channel closed to the sender (A7)? Then the message is kept and refused, told once. A Critical message of a
 * customer always passes, and so does the number of an open Critical ticket on the on-call line (docs/design.md: 10).
 */
export const closed: Stage = {
  name: 'closed',
  decide(message, dossier, situation, policy, soFar) {
    const writer = { message, soFar, situation, policy }
    const closure = closureFor(dossier, writer)
    if (!closure) return { trail: [cite('closed', policy.standing.open)] }
    if (soFar.customer && (soFar.priority === 'critical' || callsForCritical(dossier, writer))) {
      return { trail: [cite('closed', policy.standing['closed-critical'], [closure.because])] }
    }
    const tells = !closure.told && reachesThem(writer)
    return {
      found: {
        outcome: 'refused',
        notices: tells ? [refusal(closure, writer)] : [],
        events: tells ? [{ type: 'closure-changed', id: closure.id, change: { told: true } }] : [],
      },
      trail: [cite('closed', policy.standing.closed, [closure.because])],
      ends: true,
    }
  },
}

/** The closure that holds for the sender on this channel at the message's time; the longest, where there are several. */
export function closureFor(dossier: Dossier, writer: Writer): Closure | null {
  const { message } = writer
  const holding = dossier.closures.filter(
    one =>
      one.liftedAt === null &&
      one.from <= message.at &&
      (one.until === null || one.until > message.at) &&
      one.channels.includes(message.channel) &&
      (isOfSender(one, writer) || isOfContact(one, writer)),
  )
  return (
    holding.sort((a, b) => (b.until ?? Number.POSITIVE_INFINITY) - (a.until ?? Number.POSITIVE_INFINITY))[0] ?? null
  )
}

/** What is closed to a contact is closed to whoever claims to be that contact: leaving the proof out opens no door. */
const isOfContact = (closure: Closure, { soFar }: Writer) =>
  closure.contact !== null && closure.contact === soFar.contact?.id

/** A claimed sender is told only where the words reach the contact's own address: nobody else learns of the closure. */
function reachesThem({ message, soFar }: Writer): boolean {
  const { contact, assurance } = soFar
  if (assurance !== 'claimed' || !contact) return true
  const { channel, address } = replyAddress(message, contact)
  return contact.addresses.some(one => channelOf(one.kind) === channel && one.value === address)
}

function callsForCritical(dossier: Dossier, { message, soFar, situation }: Writer): boolean {
  if (message.channel !== 'sms' || message.account !== situation.desk.onCallLine) return false
  const critical = dossier.tickets.filter(ticket => ticket.status === 'open' && ticket.priority === 'critical')
  const numbers = named(soFar)
  return numbers.length > 0 ? critical.some(ticket => numbers.includes(ticket.number)) : critical.length === 1
}

function refusal(closure: Closure, writer: Writer): Notice {
  const { language } = writer.soFar
  const until =
    closure.until === null
      ? say(writer.policy, 'until-decided', language, {}).text
      : formatTime(closure.until, language)
  const appeal = say(
    writer.policy,
    'appeal',
    language,
    { supervisor: writer.situation.desk.supervisor },
    lengthOn(writer.message.channel),
  ).text
  return tellSender(writer, 'refused-closed', { until, appeal }, null)
}
