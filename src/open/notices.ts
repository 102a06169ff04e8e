import type { Notice } from '../decision.ts'
import { formatTime } from '../local-time.ts'
import { cite } from '../policy/rule.ts'
import type { Finding, Stage } from '../stage.ts'
import { appointmentOf } from './appointment.ts'
import { tellSender, tellStaff, type Writer } from './owe.ts'
import { paragraphsOf } from './paragraphs.ts'
import { word } from './wording.ts'
import { isOpen } from './working-time.ts'

/** What the sender and staff are told about the ticket (G8, A5). Limits come afterwards, in limits.ts. */
export const notices: Stage = {
  name: 'notices',
  decide(message, _dossier, situation, policy, soFar) {
    const writer = { message, soFar, situation, policy }
    const owed = [...forSender(writer), ...forStaff(writer)]
    const rules = policy.notice
    const silent = owed.length === 0 && soFar.assurance === 'claimed' && soFar.outcome !== 'coalesced'
    const kinds = [...soFar.notices, ...owed].map(notice => notice.kind)
    const row = silent ? rules['unproven-silence'] : kinds.length > 0 ? rules.owed : rules.none
    const finding: Finding = {
      found: { notices: owed },
      trail: [cite('notices', row, [], { kinds: kinds.join(', ') })],
    }
    return finding
  },
}

function forSender(writer: Writer): Notice[] {
  const { soFar, policy, message } = writer
  const { language } = soFar
  const ticket = soFar.ticket!
  if (soFar.forged) return []
  if (soFar.outcome === 'opened') return [openedNotice(writer)]
  const edited = message.kind === 'edit' && soFar.outcome !== 'reopened'
  if (edited || soFar.placedBy === policy.placement.part.id || soFar.outcome === 'coalesced') return []
  // A sender who is not proven may add, and learns nothing of the ticket.
  if (soFar.assurance === 'claimed' || (soFar.assurance === 'anonymous' && soFar.customer))
    return [tellSender(writer, 'received', {}, null)]
  if (callable(writer)) return [toBeCalled(writer, ticket)]
  if (soFar.outcome === 'duplicate') return [tellSender(writer, 'duplicate', { ticket }, ticket)]
  if (soFar.outcome === 'reopened') {
    return [
      tellSender(
        writer,
        'ticket-reopened',
        { ticket, response_due: formatTime(soFar.due!.response, language) },
        ticket,
      ),
    ]
  }
  return [tellSender(writer, 'ticket-appended', { ticket }, ticket, paragraphsOf(writer))]
}

function openedNotice(writer: Writer): Notice {
  const { message, soFar, policy } = writer
  const { language } = soFar
  const ticket = soFar.ticket!
  const booked = appointmentOf(message, policy.calendar)
  if (booked)
    return tellSender(writer, 'callback-booked', { ticket, when: formatTime(booked.appointmentAt, language) }, ticket)
  if (callable(writer)) return toBeCalled(writer, ticket)
  const values = {
    ticket,
    priority: word(policy, language, 'priority', soFar.priority),
    department: word(policy, language, 'department', soFar.department),
    response_due: formatTime(soFar.due!.response, language),
    resolution_due: formatTime(soFar.due!.resolution, language),
  }
  return tellSender(writer, 'ticket-opened', values, ticket, paragraphsOf(writer))
}

/** An outage told to the on-call line outside working hours: its number, sent back, has the engineer paged (G8). */
const callable = ({ message, soFar, situation, policy }: Writer) =>
  message.channel === 'sms' &&
  message.account === situation.desk.onCallLine &&
  soFar.customer !== null &&
  soFar.priority === 'critical' &&
  !isOpen(policy.calendar, message.at)

const toBeCalled = (writer: Writer, ticket: string) =>
  tellSender(writer, 'on-call-opened', { ticket, on_call_line: writer.situation.desk.onCallLine }, ticket)

function forStaff({ soFar, situation, policy }: Writer): Notice[] {
  const ticket = soFar.ticket
  if (soFar.outcome !== 'opened' || !ticket) return []
  if (soFar.department === 'abuse')
    return [tellStaff({ policy, situation, to: 'abuse-desk', kind: 'abuse-desk', values: { ticket }, ticket })]
  if (soFar.department === 'legal')
    return [tellStaff({ policy, situation, to: 'legal-desk', kind: 'legal-desk', values: { ticket }, ticket })]
  return []
}
