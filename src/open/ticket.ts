import { senderKey } from '../address.ts'
import type { Priority, TrailRow } from '../decision.ts'
import { priorities } from '../decision.ts'
import type { Ticket } from '../dossier.ts'
import type { Event } from '../event.ts'
import { localIso } from '../local-time.ts'
import type { Policy } from '../policy/policy.ts'
import { cite } from '../policy/rule.ts'
import type { Finding, SoFar, Stage } from '../stage.ts'
import { appointmentOf } from './appointment.ts'
import { deadlinesOf } from './deadline.ts'
import { incidentTickets } from './incident-ticket.ts'
import { newTicket } from './new-ticket.ts'
import type { Writer } from './owe.ts'

/** Opens the ticket or brings an existing one up to date; sets its deadlines (G3, G5). */
export const ticket: Stage = {
  name: 'ticket',
  decide(message, dossier, situation, policy, soFar) {
    const writer = { message, soFar, situation, policy }
    const existing = dossier.tickets.find(one => one.number === soFar.ticket)
    return existing ? updated(existing, writer) : opened(writer)
  },
}

function opened(writer: Writer): Finding {
  const { message, soFar, situation, policy } = writer
  const { due, row } = deadlinesOf(
    { channel: message.channel, priority: soFar.priority, package: soFar.customer?.package ?? null, at: message.at },
    policy,
  )
  const number = situation.freeTickets[0]!
  const created = newTicket(message.at, due, {
    number,
    customer: soFar.customer?.id ?? null,
    contact: soFar.contact?.id ?? null,
    opener: senderKey(message),
    participants: soFar.contact ? [soFar.contact.id] : [],
    channel: message.channel,
    account: message.account,
    subject: titleOf(soFar),
    language: soFar.language,
    topic: soFar.topic,
    department: soFar.department,
    scope: soFar.scope,
    priority: soFar.priority,
    held: soFar.held,
    criticalOperation: soFar.criticalOperation,
    forged: soFar.forged,
    incident: soFar.incident,
    asked: soFar.missing,
    firstKey: message.key,
    ...appointmentOf(message, policy.calendar),
  })
  const events: Event[] = [{ type: 'ticket-opened', ticket: created }]
  events.push(...incidentTickets(writer))
  return { found: { ticket: number, due, events }, trail: row }
}

function updated(existing: Ticket, writer: Writer): Finding {
  const { message, soFar, policy } = writer
  const change: Partial<Ticket> = { updatedAt: message.at, ...appointmentOf(message, policy.calendar) }
  if (soFar.contact && !existing.participants.includes(soFar.contact.id))
    change.participants = [...existing.participants, soFar.contact.id]
  if (soFar.held !== existing.held) change.held = soFar.held
  if (soFar.criticalOperation && !existing.criticalOperation) change.criticalOperation = soFar.criticalOperation
  if (soFar.incident && !existing.incident) change.incident = soFar.incident
  const reopened = soFar.outcome === 'reopened'
  // It began with a greeting: what it is about has only been said now.
  if (soFar.outcome === 'appended' && existing.topic === 'general' && soFar.topic !== 'general') {
    const { topic, department, scope } = soFar
    Object.assign(change, { topic, department, scope, subject: titleOf(soFar) })
  }
  const priority =
    soFar.outcome === 'appended' || reopened ? graver(existing.priority, soFar.priority) : existing.priority
  const trail: Finding['trail'] = []
  if (reopened || priority !== existing.priority) {
    const { due, row } = deadlinesOf(
      { channel: message.channel, priority, package: soFar.customer?.package ?? null, at: message.at },
      policy,
    )
    Object.assign(change, {
      priority,
      responseDue: reopened ? due.response : Math.min(existing.responseDue, due.response),
      resolutionDue: reopened ? due.resolution : Math.min(existing.resolutionDue, due.resolution),
    })
    trail.push(...row)
  }
  if (reopened) Object.assign(change, { status: 'open', resolvedAt: null, respondedAt: null, clocks: [] })
  const after = { ...existing, ...change }
  const events: Event[] = [{ type: 'ticket-changed', number: existing.number, change }]
  events.push(...incidentTickets(writer))
  if (trail.length === 0) trail.push(asItStands(after, policy))
  return {
    found: {
      topic: after.topic,
      department: after.department,
      scope: after.scope,
      priority: after.priority,
      due: { response: after.responseDue, resolution: after.resolutionDue },
      held: after.held,
      incident: after.incident,
      missing: [],
      events,
    },
    trail,
  }
}

/** Its target, and the deadlines that were set by it before: this message has moved neither. */
function asItStands({ number, priority, responseDue, resolutionDue }: Ticket, { deadline }: Policy): TrailRow {
  const target = deadline.priorities[priority]
  const evidence = [number, `response ${localIso(responseDue)}`, `resolution ${localIso(resolutionDue)}`]
  return cite('ticket', target, evidence, { response: target.response, resolution: target.resolution })
}

const graver = (one: Priority, other: Priority): Priority =>
  priorities.indexOf(other) < priorities.indexOf(one) ? other : one

/** The subject, else the first words. */
function titleOf(soFar: SoFar): string {
  const title = soFar.subject?.trim() || soFar.text.trim().split('\n')[0]!.trim()
  return title.length > 120 ? `${title.slice(0, 119)}…` : title
}
