/** One ticket: the conversation in order, the why of each decision, and what an agent can do about it. */
import type { Assurance } from '../../decision.ts'
import { filled } from '../../filled.ts'
import type { Channel } from '../../message.ts'
import type { ShownAct, ShownMessage, ShownNotice, ShownTicket } from '../../store/console-ticket.ts'
import type { SaidMeanwhile } from '../../store/meanwhile.ts'
import type { ShownStanding } from '../../store/standing-view.ts'
import { type Html, html } from '../page/html.ts'
import { icon } from '../page/icons.ts'
import { ago } from '../page/time.ts'
import { about, acts } from './about.ts'
import { actForms } from './act-forms.ts'
import { channelSign, deadline, flags, priorityBadge } from './badges.ts'
import { type Colleague, company } from './company.ts'
import { consolePage, type Desk } from './frame.ts'
import { addressIn } from './names.ts'
import { again, notice, noticeState } from './notice.ts'
import { type Said, said } from './said.ts'
import { standing } from './standing.ts'
import { told } from './told.ts'
import { waiting } from './waiting.ts'
import { why } from './why.ts'

export interface TicketView {
  ticket: ShownTicket
  messages: ShownMessage[]
  notices: ShownNotice[]
  acts: ShownAct[]
  standing: ShownStanding
  /** Number of the last line that was read in the live chat. */
  read: number
  /** Where a reply would go; null: nowhere. */
  answerTo: { channel: Channel; address: string } | null
  said: Said | null
  /** Who is at it now, this agent included. */
  there: Colleague[]
  /** A reply that waits for a second look. */
  stopped: Stopped | null
}

export interface Stopped {
  text: string
  meanwhile: SaidMeanwhile[]
}

export function ticketPage(desk: Desk, view: TicketView): Html {
  const { words } = desk
  const { ticket, messages } = view
  const content = html`<article class="ticket" data-ticket="${ticket.number}">
<header class="head"><div><a class="back" href="/console">← ${words.back}</a>
<h1><span class="number">${ticket.number}</span> ${ticket.subject || '—'}</h1>
<p class="flags">${priorityBadge(desk, ticket.priority)}${flags(desk, ticket)}</p></div>${deadline(desk, ticket)}</header>
${company(desk, ticket.number, view.there)}${said(desk, view.said)}
<p class="news" role="status" aria-live="polite" hidden><a href="">${words.newThings}</a></p>
<div class="columns"><section class="talk" aria-label="${words.messages}"><div class="waits">${waiting(desk, ticket, messages)}</div>
<ol class="messages" data-ours="${lastOf(messages, 'out')}" data-theirs="${lastOf(messages, 'in')}">${messages.map(one => message(desk, view, one))}</ol>
<p class="typing" role="status" data-read="${view.read}" data-says="${filled(words.typing, { name: nameOfVisitor(desk, messages) })}"></p>
<div class="others">${otherNotices(desk, view)}</div>
${actForms(desk, ticket, view.answerTo, view.stopped, { ours: lastOf(messages, 'out'), theirs: lastOf(messages, 'in') })}
</section>
<aside>${about(desk, ticket)}${standing(desk, ticket, view.standing)}${acts(desk, view.acts)}</aside></div></article>`
  return consolePage(desk, 'tickets', `${ticket.number} ${ticket.subject}`, content, `ticket=${ticket.number}`)
}

/** Number of the last message of that side; 0: there is none. */
const lastOf = (messages: ShownMessage[], side: 'in' | 'out') =>
  messages.reduce((last, { direction, id }) => (direction === side ? Math.max(last, id) : last), 0)

const nameOfVisitor = ({ words }: Desk, messages: ShownMessage[]): string =>
  messages.findLast(one => one.channel === 'chat' && one.direction === 'in' && one.senderName)?.senderName ??
  words.visitor

function message(desk: Desk, { ticket, notices }: TicketView, one: ShownMessage): Html {
  const { words, look, now } = desk
  const ours = one.direction === 'out'
  const address = addressIn(one.sender)
  const back = `/console/tickets/${ticket.number}`
  return html`<li class="message ${one.direction}" id="m${one.id}"><header>
<b>${one.senderName ?? (ours ? words.us : address)}</b>${ours || !one.senderName ? '' : html`<span class="muted">${address}</span>`}
${channelSign(desk, one.channel)}${ours ? '' : html`<span class="badge assurance ${one.assurance}">${words[one.assurance as Assurance] ?? one.assurance}</span>`}
<span class="when">${ago(one.at, now, look.language)}</span></header>
${one.subject && one.subject !== ticket.subject ? html`<p class="subject">${one.subject}</p>` : ''}
<div class="words">${one.text || html`<em class="muted">${words.emptyMessage}</em>`}</div>
${files(desk, ticket.number, one)}
${ours ? reach(desk, one, notices, back) : why(desk, one, one.delivery === null ? [] : notices.filter(n => n.delivery === one.delivery), back)}</li>`
}

/** How far a reply has come: on its way, sent, delivered, read, or given up. */
function reach(desk: Desk, one: ShownMessage, notices: ShownNotice[], back: string): Html {
  const sent = replyOf(one, notices)
  if (!sent) return html``
  return html`<footer>${noticeState(desk, sent)}${sent.because ? html` <span class="because">${told(sent.because, desk.look.language)}</span>` : ''}${sent.deadAt !== null ? again(desk, sent, back) : ''}</footer>`
}

/** The notice that carries an agent's words is owed in the instant in which they were written. */
const replyOf = (one: ShownMessage, notices: ShownNotice[]) =>
  one.direction === 'out' ? notices.find(({ kind, at }) => kind === 'desk-reply' && at === one.at) : undefined

function files({ words, look }: Desk, ticket: string, { attachments }: ShownMessage): Html {
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
    ({ name, type, size: bytes, hash, missing, withheld }) => {
      const label = html`${icon('clip')}<span>${name ?? type}</span> <small>${type} ${size(bytes)}</small>`
      return hash
        ? html`<li><a href="/console/tickets/${ticket}/files/${hash}" download>${label}</a></li>`
        : html`<li>${label} <small>${withheld ? (missing ? told(missing, look.language) : words[withheld]) : missing ? filled(words.notFetched, { because: told(missing, look.language) }) : words.atProvider}</small></li>`
    },
  )}</ul>`
}

/** Notices that no message of this ticket led to: clocks, replies, other tickets' messages. */
function otherNotices(desk: Desk, { ticket, messages, notices }: TicketView): Html {
  const shown = new Set(messages.map(one => one.delivery).filter(id => id !== null))
  const replies = new Set(messages.map(one => replyOf(one, notices)?.id))
  const others = notices.filter(one => !replies.has(one.id) && (one.delivery === null || !shown.has(one.delivery)))
  if (others.length === 0) return html``
  return html`<section class="card"><h2>${desk.words.otherNotices}</h2><ul class="notices">${others.map(one => notice(desk, one, `/console/tickets/${ticket.number}`))}</ul></section>`
}
