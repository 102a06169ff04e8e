/** What an agent can do on a ticket, as forms that work without scripts. */
import type { Act } from '../../desk/act.ts'
import type { Channel } from '../../message.ts'
import type { ShownTicket } from '../../store/console-ticket.ts'
import { type Html, html } from '../page/html.ts'
import { wordsOf } from './badges.ts'
import type { Desk } from './frame.ts'
import { addressIn } from './names.ts'
import { filled } from './words.ts'

/** `to`: where a reply would go, or null. */
export function actForms(desk: Desk, ticket: ShownTicket, to: { channel: Channel; address: string } | null): Html {
  const { words } = desk
  return html`<section class="card acting" aria-label="${words.reply}">
${to ? replyForm(desk, ticket, to) : html`<p class="muted">${filled(words.replyNowhere, { because: ticket.forged ? words.nowhereForged : words.nowhereIncident })}</p>`}
<div class="row">${to ? '' : resolveButton(desk, ticket)}
${callForm(desk, ticket)}${ticket.status === 'open' && ticket.priority === 'critical' ? form(desk, ticket, 'acknowledge', html`<button class="quiet">${words.acknowledge}</button>`) : ''}</div>
${form(desk, ticket, 'resolve', html``, 'resolve')}</section>`
}

/** Stands beside the reply's own button, and belongs to a form of its own. */
const resolveButton = ({ words }: Desk, { status }: ShownTicket): Html =>
  status === 'open' ? html`<button class="quiet" form="resolve">${words.resolve}</button>` : html``

function replyForm(desk: Desk, ticket: ShownTicket, to: { channel: Channel; address: string }): Html {
  const { words } = desk
  const where = { channel: wordsOf(desk).channel[to.channel], address: addressIn(to.address) }
  const typing = to.channel === 'chat' ? html`data-typing="/console/tickets/${ticket.number}/typing"` : ''
  return form(
    desk,
    ticket,
    'reply',
    html`<label for="reply">${words.replyText} <span class="muted" id="goes-to">${filled(words.replyTo, where)}</span></label>
<textarea id="reply" name="text" aria-describedby="goes-to" ${typing} rows="5" required maxlength="20000"></textarea>
<p class="row"><button>${words.send}</button>${resolveButton(desk, ticket)}<span class="muted keys-hint">${words.sendKeys}</span></p>`,
  )
}

/** Rings the agent, then who asked to be called. */
function callForm(desk: Desk, ticket: ShownTicket): Html {
  const { words, options, agent } = desk
  if (!options.calls || ticket.status !== 'open' || ticket.appointmentAt === null) return html``
  const own = options.calls.phoneOf(agent.name)
  const where = html`<label>${words.yourPhone} <input type="tel" name="text" required placeholder="+905320000001"></label>`
  return form(desk, ticket, 'call', html`${own ? '' : where}<button class="quiet">${words.callNow}</button>`)
}

export function form({ agent }: Desk, ticket: ShownTicket, act: Act['act'] | 'call', content: Html, id = ''): Html {
  return html`<form method="post" action="/console/tickets/${ticket.number}/acts" ${id ? html`id="${id}"` : ''}><input type="hidden" name="csrf" value="${agent.csrf}">
<input type="hidden" name="act" value="${act}">${content}</form>`
}
