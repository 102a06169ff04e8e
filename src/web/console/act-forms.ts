/** What an agent can do on a ticket, as forms that work without scripts. */
import type { Act } from '../../desk/act.ts'
import type { ShownTicket } from '../../store/console-ticket.ts'
import { type Html, html } from '../page/html.ts'
import type { Desk } from './frame.ts'

export function actForms(desk: Desk, ticket: ShownTicket): Html {
  const { words } = desk
  return html`<section class="card acting" aria-label="${words.reply}">
${form(
  desk,
  ticket,
  'reply',
  html`<label for="reply">${words.replyText}</label>
<textarea id="reply" name="text" ${ticket.channel === 'chat' ? html`data-typing="/console/tickets/${ticket.number}/typing"` : ''} rows="6" required maxlength="20000"></textarea><button>${words.send}</button>`,
)}
<div class="row">${ticket.status === 'open' ? form(desk, ticket, 'resolve', html`<button class="quiet">${words.resolve}</button>`) : ''}
${callForm(desk, ticket)}${ticket.status === 'open' && ticket.priority === 'critical' ? form(desk, ticket, 'acknowledge', html`<button class="quiet">${words.acknowledge}</button>`) : ''}</div>
</section>`
}

/** Rings the agent, then who asked to be called. */
function callForm(desk: Desk, ticket: ShownTicket): Html {
  const { words, options, agent } = desk
  if (!options.calls || ticket.status !== 'open' || ticket.appointmentAt === null) return html``
  const own = options.calls.phoneOf(agent.name)
  const where = html`<label>${words.yourPhone} <input type="tel" name="text" required placeholder="+905320000001"></label>`
  return form(desk, ticket, 'call', html`${own ? '' : where}<button class="quiet">${words.callNow}</button>`)
}

export function form({ agent }: Desk, ticket: ShownTicket, act: Act['act'] | 'call', content: Html): Html {
  return html`<form method="post" action="/console/tickets/${ticket.number}/acts"><input type="hidden" name="csrf" value="${agent.csrf}">
<input type="hidden" name="act" value="${act}">${content}</form>`
}
