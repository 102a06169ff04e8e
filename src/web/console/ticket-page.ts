/** One ticket: the conversation in order, the why of each decision, and what an agent can do about it. */
import type { Assurance } from '../../decision.ts'
import type { ShownAct, ShownMessage, ShownNotice, ShownTicket } from '../../store/console-ticket.ts'
import type { ShownStanding } from '../../store/standing-view.ts'
import { type Html, html } from '../page/html.ts'
import { icon } from '../page/icons.ts'
import { ago, moment } from '../page/time.ts'
import { actForms } from './act-forms.ts'
import { channelSign, deadline, departmentName, flags, priorityBadge, wordsOf } from './badges.ts'
import { consolePage, type Desk } from './frame.ts'
import { standing } from './standing.ts'
import { notice, why } from './why.ts'
import { filled } from './words.ts'

export interface TicketView {
  ticket: ShownTicket
  messages: ShownMessage[]
  notices: ShownNotice[]
  acts: ShownAct[]
  standing: ShownStanding
  /** What the last act led to, to be said once. */
  said: { done: boolean; because: string } | null
}

export function ticketPage(desk: Desk, view: TicketView): Html {
  const { words } = desk
  const { ticket, messages, said } = view
  const content = html`<article class="ticket" data-ticket="${ticket.number}">
<header class="head"><div><a class="back" href="/console">← ${words.back}</a>
<h1><span class="number">${ticket.number}</span> ${ticket.subject || '—'}</h1>
<p class="flags">${priorityBadge(desk, ticket.priority)}${flags(desk, ticket)}</p></div>${deadline(desk, ticket)}</header>
${said ? html`<p class="said ${said.done ? 'ok' : 'no'}" role="status">${said.done ? words.done : filled(words.refused, { because: said.because })}</p>` : ''}
<p class="news" role="status" aria-live="polite" hidden><a href="">${words.newThings}</a></p>
<div class="columns"><section class="talk" aria-label="${words.messages}">
<ol class="messages">${messages.map(one => message(desk, view, one))}</ol>
${otherNotices(desk, view)}
${actForms(desk, ticket)}
</section>
<aside>${about(desk, ticket)}${standing(desk, ticket, view.standing)}${acts(desk, view.acts)}</aside></div></article>`
  return consolePage(desk, 'tickets', `${ticket.number} ${ticket.subject}`, content)
}

function message(desk: Desk, { ticket, notices }: TicketView, one: ShownMessage): Html {
  const { words, look, now } = desk
  const ours = one.direction === 'out'
  const address = one.sender.replace(/^([a-z]+:)+/, '')
  return html`<li class="message ${one.direction}" id="m${one.id}"><header>
<b>${ours ? words.us : (one.senderName ?? address)}</b>${ours || !one.senderName ? '' : html`<span class="muted">${address}</span>`}
${channelSign(desk, one.channel)}${ours ? '' : html`<span class="badge assurance ${one.assurance}">${words[one.assurance as Assurance] ?? one.assurance}</span>`}
<span class="when">${ago(one.at, now, look.language)}</span></header>
${one.subject && one.subject !== ticket.subject ? html`<p class="subject">${one.subject}</p>` : ''}
<div class="words">${one.text || html`<em class="muted">${words.emptyMessage}</em>`}</div>
${files(desk, ticket.number, one)}
${ours ? '' : why(desk, one, one.delivery === null ? [] : notices.filter(n => n.delivery === one.delivery))}</li>`
}

function files({ words }: Desk, ticket: string, { attachments }: ShownMessage): Html {
  if (attachments.length === 0) return html``
  const size = (bytes: number | null) =>
    bytes === null
      ? ''
      : bytes < 1024
        ? `${bytes} B`
        : bytes < 1 << 20
          ? `${Math.round(bytes / 1024)} KB`
          : `${(bytes / (1 << 20)).toFixed(1)} MB`
  return html`<ul class="files" aria-label="${words.attachments}">${attachments.map(
    ({ name, type, size: bytes, hash, missing }) => {
      const label = html`${icon('clip')}<span>${name ?? type}</span> <small>${type} ${size(bytes)}</small>`
      return hash
        ? html`<li><a href="/console/tickets/${ticket}/files/${hash}" download>${label}</a></li>`
        : html`<li>${label} <small>${missing ? filled(words.notFetched, { because: missing }) : words.atProvider}</small></li>`
    },
  )}</ul>`
}

/** Notices that no message of this ticket led to: clocks, replies, other tickets' messages. */
function otherNotices(desk: Desk, { messages, notices }: TicketView): Html {
  const shown = new Set(messages.map(one => one.delivery).filter(id => id !== null))
  const others = notices.filter(one => one.delivery === null || !shown.has(one.delivery))
  if (others.length === 0) return html``
  return html`<section class="card"><h2>${desk.words.noticesOwed}</h2><ul class="notices">${others.map(one => notice(desk, one))}</ul></section>`
}

function about(desk: Desk, ticket: ShownTicket): Html {
  const { words, look, agent } = desk
  const names = wordsOf(desk)
  const assigned = ticket.assignee === agent.name
  return html`<section class="card about"><h2>${ticket.customerName ?? words.stranger}</h2><dl>
<div><dt>${words.contact}</dt><dd>${ticket.contactName ?? '—'}</dd></div>
<div><dt>${words.address}</dt><dd>${ticket.opener.replace(/^([a-z]+:)+/, '')}</dd></div>
${ticket.package ? html`<div><dt>${words.package}</dt><dd>${names.package[ticket.package as keyof typeof names.package] ?? ticket.package}</dd></div>` : ''}
<div><dt>${words.department}</dt><dd>${departmentName(desk, ticket.department)}</dd></div>
<div><dt>${words.topic}</dt><dd>${names.topic[ticket.topic as keyof typeof names.topic] ?? ticket.topic}</dd></div>
<div><dt>${words.opened}</dt><dd>${moment(ticket.openedAt, look.language)}</dd></div>
<div><dt>${words.response}</dt><dd>${moment(ticket.responseDue, look.language)}</dd></div>
<div><dt>${words.resolution}</dt><dd>${moment(ticket.resolutionDue, look.language)}</dd></div>
${ticket.appointmentAt === null ? '' : html`<div><dt>${words.appointment}</dt><dd>${moment(ticket.appointmentAt, look.language)} ${ticket.callbackNumber ?? ''}</dd></div>`}
<div><dt>${words.assignee}</dt><dd>${ticket.assignee ?? words.nobody}</dd></div></dl>
<form method="post" action="/console/tickets/${ticket.number}/assign"><input type="hidden" name="csrf" value="${agent.csrf}">
<button class="quiet" name="to" value="${assigned ? '' : agent.name}">${assigned ? words.release : words.take}</button></form></section>`
}

function acts({ words, look }: Desk, done: ShownAct[]): Html {
  if (done.length === 0) return html``
  return html`<section class="card"><h2>${words.acts}</h2><ul class="acts">${done.map(
    one => html`<li><b>${one.act}</b> ${one.agent ?? ''} <span class="muted">${moment(one.at, look.language)}</span>
${one.outcome ? html`<p>${words[`call-${one.outcome}`]}</p>` : ''}${one.because ? html`<p class="because">${one.because}</p>` : ''}</li>`,
  )}</ul></section>`
}
