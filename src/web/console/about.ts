/** Whose ticket it is, by when it is owed an answer, and who looks after it. */
import type { Instant } from '../../message.ts'
import type { ShownAct, ShownTicket } from '../../store/console-ticket.ts'
import { type Html, html, type Part } from '../page/html.ts'
import { stamp } from '../page/time.ts'
import { breakable, departmentName, wordsOf } from './badges.ts'
import type { Desk } from './frame.ts'
import { addressIn, nameOf } from './names.ts'
import { told } from './told.ts'

export function about(desk: Desk, ticket: ShownTicket): Html {
  const { words, look, agent, now } = desk
  const names = wordsOf(desk)
  const assigned = ticket.assignee === agent.name
  const time = (at: Instant) => stamp(at, now, look.language)
  const name = ticket.customerName ?? (ticket.opener === 'santral' ? words.incidentTicket : words.stranger)
  const { appointmentAt } = ticket
  const rows: [string, Part][] = [
    [words.contact, ticket.contactName !== ticket.customerName && ticket.contactName],
    [words.address, ticket.opener !== 'santral' && breakable(addressIn(ticket.opener))],
    [words.package, names.package[ticket.package as keyof typeof names.package] ?? ticket.package],
    [words.department, departmentName(desk, ticket.department)],
    [words.topic, names.topic[ticket.topic as keyof typeof names.topic] ?? ticket.topic],
    [words.opened, time(ticket.openedAt)],
    [words.response, time(ticket.respondedAt ?? ticket.responseDue)],
    [words.resolution, time(ticket.resolvedAt ?? ticket.resolutionDue)],
    [words.appointment, appointmentAt !== null && html`${time(appointmentAt)} ${ticket.callbackNumber ?? ''}`],
    [words.assignee, ticket.assignee ?? words.nobody],
  ]
  return html`<section class="card about"><h2>${name}</h2><dl>${rows.filter(([, value]) => value).map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>
<form method="post" action="/console/tickets/${ticket.number}/assign" id="assign"><input type="hidden" name="csrf" value="${agent.csrf}">
<button class="quiet" name="to" value="${assigned ? '' : agent.name}">${assigned ? words.release : words.take}</button></form></section>`
}

export function acts({ words, look, now }: Desk, done: ShownAct[]): Html {
  if (done.length === 0) return html``
  return html`<section class="card"><h2>${words.acts}</h2><ul class="acts">${done.map(
    one => html`<li><b>${nameOf('act', one.act, look.language)}</b> ${one.agent ?? ''} <span class="muted">${stamp(one.at, now, look.language)}</span>
${one.act === 'release' && one.text ? html`<p>${one.text}</p>` : ''}${one.outcome ? html`<p>${words[`call-${one.outcome}`]}</p>` : ''}${one.because ? html`<p class="because">${told(one.because, look.language)}</p>` : ''}</li>`,
  )}</ul></section>`
}
