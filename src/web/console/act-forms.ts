/** What an agent can do on a ticket, as forms that work without scripts. */
import type { Act } from '../../desk/act.ts'
import { filled } from '../../filled.ts'
import type { Channel } from '../../message.ts'
import type { ShownTicket } from '../../store/console-ticket.ts'
import type { ReadSoFar, SaidMeanwhile } from '../../store/meanwhile.ts'
import { type Html, html } from '../page/html.ts'
import { icon } from '../page/icons.ts'
import { restored } from '../page/restored.ts'
import { ago } from '../page/time.ts'
import { wordsOf } from './badges.ts'
import type { Desk } from './frame.ts'
import { addressIn } from './names.ts'
import type { Stopped } from './ticket-page.ts'

/** `to`: where a reply would go, or null; `read`: how far the conversation had come when the page was drawn. */
export function actForms(
  desk: Desk,
  ticket: ShownTicket,
  to: { channel: Channel; address: string } | null,
  stopped: Stopped | null,
  read: ReadSoFar,
): Html {
  const { words } = desk
  return html`<section class="card acting" aria-label="${words.reply}">
${stopped ? meanwhile(desk, stopped) : ''}
${to ? replyForm(desk, ticket, to, stopped, read) : html`<p class="muted">${filled(words.replyNowhere, { because: ticket.forged ? words.nowhereForged : words.nowhereIncident })}</p>`}
<div class="row">${to ? '' : resolveButton(desk, ticket)}
${callForm(desk, ticket)}${ticket.status === 'open' && ticket.priority === 'critical' ? form(desk, ticket, 'acknowledge', html`<button class="quiet">${words.acknowledge}</button>`) : ''}</div>
${form(desk, ticket, 'resolve', html``, 'resolve')}</section>`
}

/** Stands beside the reply's own button, and belongs to a form of its own. */
const resolveButton = ({ words }: Desk, { status }: ShownTicket): Html =>
  status === 'open' ? html`<button class="quiet" form="resolve">${words.resolve}</button>` : html``

/** A reply that was not sent, because somebody has written since: what, and that it can be sent all the same. */
function meanwhile({ words, look, now }: Desk, { meanwhile: said }: Stopped): Html {
  const whose = (one: SaidMeanwhile) => one.senderName ?? (one.direction === 'out' ? words.us : addressIn(one.sender))
  return html`<section class="card waiting warn meanwhile" role="alert" tabindex="-1" autofocus><h2>${icon('warning')} ${words.meanwhile}</h2><p>${words.meanwhileHow}</p>
<ol class="messages">${said.map(one => html`<li class="message ${one.direction}"><header><b>${whose(one)}</b><span class="when">${ago(one.at, now, look.language)}</span></header><div class="words">${one.text}</div></li>`)}</ol></section>`
}

function replyForm(
  desk: Desk,
  ticket: ShownTicket,
  to: { channel: Channel; address: string },
  stopped: Stopped | null,
  read: ReadSoFar,
): Html {
  const { words } = desk
  const where = { channel: wordsOf(desk).channel[to.channel], address: addressIn(to.address) }
  const typing = to.channel === 'chat' ? html`data-typing="/console/tickets/${ticket.number}/typing"` : ''
  return form(
    desk,
    ticket,
    'reply',
    html`${restored(words)}<input type="hidden" name="ours" value="${read.ours}"><input type="hidden" name="theirs" value="${read.theirs}"><label for="reply">${words.replyText} <span class="muted" id="goes-to">${filled(words.replyTo, where)}</span></label>
<textarea id="reply" name="text" aria-describedby="goes-to" ${typing} rows="5" required maxlength="20000">${stopped?.text ?? ''}</textarea>
<p class="row"><button>${stopped ? words.sendAnyway : words.send}</button>${resolveButton(desk, ticket)}<span class="muted keys-hint">${words.sendKeys}</span></p>`,
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
  const draft = act === 'reply' ? html`data-draft="${['console', agent.name, ticket.number].join(':')}"` : ''
  return html`<form method="post" action="/console/tickets/${ticket.number}/acts" ${id ? html`id="${id}"` : ''} ${draft}><input type="hidden" name="csrf" value="${agent.csrf}">
<input type="hidden" name="act" value="${act}">${content}</form>`
}
