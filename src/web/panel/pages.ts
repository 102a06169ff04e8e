/** What a logged-in customer sees: the list of their tickets, and one of them. */

import { filled } from '../../filled.ts'
import type { PanelMessage, PanelTicket } from '../../store/panel.ts'
import { type Html, html } from '../page/html.ts'
import { icon } from '../page/icons.ts'
import type { Look } from '../page/look.ts'
import { restored } from '../page/restored.ts'
import { ago, shortTime, stamp } from '../page/time.ts'
import { draftName, type PanelSession } from './session.ts'
import { type PanelWords, panelWords } from './words.ts'
import { newKey } from './written.ts'

export interface PanelView {
  look: Look
  session: PanelSession
  now: number
  said: string | null
}

/** `closed`: what is closed to them, drawn; or nothing. */
export function ownTickets({ look, now, said }: PanelView, tickets: PanelTicket[], closed: Html, more: boolean): Html {
  const words = panelWords(look.language)
  return html`<div class="head"><h1>${words.tickets}</h1><a class="button" href="/panel/new">${words.newTicket}</a></div>
${said ? html`<p class="said ok" role="status" data-taken>${said}</p>` : ''}${closed}
${tickets.length === 0 ? html`<p class="empty">${words.noTickets}</p>` : ''}
<ul class="own">${tickets.map(
    one => html`<li class="card ${one.status}"><a href="/panel/tickets/${one.number}"><span class="number">${one.number}</span> <b>${one.subject || '—'}</b></a>
<p class="state">${state(words, look, now, one)} <span class="muted">${words.lastWord} ${ago(one.updatedAt, now, look.language)}</span></p></li>`,
  )}</ul>${more ? html`<nav class="pages"><a rel="next" href="/panel?before=${tickets.at(-1)?.number ?? ''}">${words.older}</a></nav>` : ''}`
}

export function ownTicket(
  { look, now, session, said }: PanelView,
  ticket: PanelTicket,
  messages: PanelMessage[],
): Html {
  const words = panelWords(look.language)
  return html`<article class="ticket"><header class="head"><div><a class="back" href="/panel">← ${words.back}</a>
<h1><span class="number">${ticket.number}</span> ${ticket.subject || '—'}</h1><p class="state">${state(words, look, now, ticket)} <span class="muted">${words.openedAt} ${stamp(ticket.openedAt, now, look.language)}</span></p></div></header>
${said ? html`<p class="said ok" role="status" data-taken>${said}</p>` : ''}
<ol class="messages">${messages.map(one => message(words, look, now, ticket.number, one))}</ol>
<form class="card acting" method="post" action="/panel/tickets/${ticket.number}" enctype="multipart/form-data" data-draft="${draftName(session, ticket.number)}">${restored(words)}
<input type="hidden" name="csrf" value="${session.csrf}"><input type="hidden" name="id" value="${newKey()}">
<label for="text">${words.reply}</label>${ticket.status === 'resolved' ? html`<p class="help" id="reopen">${words.reopen}</p>` : ''}
<textarea id="text" name="text" rows="5" required maxlength="20000" ${ticket.status === 'resolved' ? html`aria-describedby="reopen"` : ''}></textarea>
<label for="files">${words.files} <small class="muted">${words.optional} · ${words.filesHelp}</small></label><input id="files" name="files" type="file" multiple><p class="muted">${words.noPasswords}</p><button>${words.send}</button></form></article>`
}

function message(words: PanelWords, look: Look, now: number, number: string, one: PanelMessage): Html {
  const files = one.attachments.filter(file => file.hash)
  return html`<li class="message ${one.direction}"><header><b>${one.direction === 'out' ? words.us : (one.senderName ?? words.you)}</b>
<span class="when">${ago(one.at, now, look.language)}</span></header><div class="words">${one.text}</div>
${files.length > 0 ? html`<ul class="files" aria-label="${words.attachments}">${files.map(file => html`<li><a href="/panel/tickets/${number}/files/${file.hash}" download>${icon('clip')}${file.name ?? file.type}</a></li>`)}</ul>` : ''}</li>`
}

/** A time that has passed is no promise any more. */
function state(words: PanelWords, look: Look, now: number, ticket: PanelTicket): Html {
  const { status, held, respondedAt, responseDue } = ticket
  if (status === 'resolved') return html`<span class="badge done">${words.resolved}</span>`
  if (held)
    return html`<span class="badge held">${held === 'verification' ? words.heldVerification : words.heldSupervisor}</span>`
  if (respondedAt !== null) return html`<span class="badge outcome">${words.answered}</span>`
  if (responseDue < now) return html`<span class="badge held">${words.answerLate}</span>`
  return html`<span class="badge normal">${words.waiting}</span> <span class="muted">${filled(words.answerBy, { time: shortTime(responseDue, now, look.language) })} ·</span>`
}
