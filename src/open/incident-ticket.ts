import type { Event } from '../event.ts'
import type { Incident } from '../situation.ts'
import { deadlinesOf } from './deadline.ts'
import { newTicket } from './new-ticket.ts'
import type { Writer } from './owe.ts'

/** The tickets of incidents that this message has opened. */
export const incidentTickets = (writer: Writer): Event[] =>
  writer.soFar.events.flatMap(event => (event.type === 'incident-opened' ? [ticketOf(event.incident, writer)] : []))

/** The incident's own ticket: of no customer, Critical, with the object as its subject. */
function ticketOf(opened: Incident, { message, soFar, policy }: Writer): Event {
  const { due } = deadlinesOf({ channel: 'form', priority: 'critical', package: null, at: message.at }, policy)
  const ticket = newTicket(message.at, due, {
    number: opened.ticket,
    opener: 'santral',
    channel: 'form',
    account: 'santral',
    subject: `${opened.number} — ${opened.object}`,
    language: 'tr',
    topic: soFar.topic,
    department: 'technical',
    scope: 'in',
    priority: 'critical',
    incident: opened.number,
  })
  return { type: 'ticket-opened', ticket }
}
