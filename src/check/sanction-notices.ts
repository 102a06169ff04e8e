/** What the sender is told of a sanction, and what the supervisor is asked: the article, what follows, how to appeal (A5.1, A7). */
import type { Notice } from '../decision.ts'
import type { StandingEntry } from '../dossier.ts'
import { formatTime } from '../local-time.ts'
import type { Channel } from '../message.ts'
import { tellSender, tellStaff, type Writer } from '../open/owe.ts'
import { lengthOn, listed, say, word } from '../open/wording.ts'
import { reasonOf } from '../policy/rule.ts'
import type { Misconduct } from './standing.ts'

/** In words of its own for each: which article, what follows, how to appeal (A5.1, A7). */
export function warning(done: Misconduct, { because, article }: StandingEntry, writer: Writer): Notice {
  const { 'repeated-warning': repeated, close } = writer.policy.standing
  const { count, within_days: days } = repeated
  const ticket = done.ticket ?? ''
  const values = { ticket, because, article, count, days, hours: close.hours }
  return tellSender(writer, warningOf(done), values, done.ticket)
}

function warningOf({ kind, said }: Misconduct) {
  if (kind === 'follow-ups') return 'follow-up-warning'
  if (kind === 'duplicates') return 'duplicate-warning'
  if (said === 'flooding') return 'bombardment-warning'
  if (said === 'falsehood') return 'false-statement-warning'
  return 'conduct-warning'
}

export function closedNotice(
  closed: Channel[],
  until: number,
  entry: StandingEntry,
  done: Misconduct,
  writer: Writer,
): Notice {
  const { policy, soFar } = writer
  const names = listed(
    policy,
    soFar.language,
    closed.map(channel => word(policy, soFar.language, 'channel', channel)),
  )
  const values = {
    channels: names,
    until: formatTime(until, soFar.language),
    because: entry.because,
    appeal: appeal(writer),
  }
  return tellSender(writer, 'channel-closed', values, done.ticket)
}

/** What was said is judged before it is known which ticket it stands on; decide fills it in. */
export const ticketToCome = '{ticket}'

export function proposal(entry: StandingEntry, done: Misconduct, writer: Writer): Notice[] {
  const { policy, situation, soFar } = writer
  const customer = soFar.customer ? `${soFar.customer.name} (${soFar.customer.id})` : entry.sender
  return [
    tellSender(writer, 'suspension-proposed-customer', { appeal: appeal(writer) }, done.ticket),
    tellStaff({
      policy,
      situation,
      to: 'supervisor',
      kind: 'supervisor-suspension',
      values: { customer, because: reasonOf(done.rule, 'tr', done.values), ticket: done.ticket ?? ticketToCome },
      ticket: done.ticket,
    }),
  ]
}

const appeal = (writer: Writer) =>
  say(
    writer.policy,
    'appeal',
    writer.soFar.language,
    { supervisor: writer.situation.desk.supervisor },
    lengthOn(writer.message.channel),
  ).text
