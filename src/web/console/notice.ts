/** One notice with how far it has come, and the button that sends a dead one again. */

import { filled } from '../../filled.ts'
import type { Language } from '../../message.ts'
import type { Policy } from '../../policy/policy.ts'
import type { ShownNotice } from '../../store/console-ticket.ts'
import { type Html, html } from '../page/html.ts'
import { moment } from '../page/time.ts'
import { wordsOf } from './badges.ts'
import type { Desk } from './frame.ts'
import { addressIn, nameOf } from './names.ts'
import { told } from './told.ts'

/** `back`: the page that the button leads back to. */
export function notice(desk: Desk, one: ShownNotice, back: string): Html {
  const { words, look } = desk
  const { sentAt, deadAt, attempts, because, recipient, channel, address, kind, subject, text, dueAt, ticket } = one
  const who = `${nameOf('recipient', recipient, look.language)} · ${wordsOf(desk).channel[channel]} · ${addressIn(address)}`
  return html`<li class="notice ${stateOf(one)}" id="n${one.id}"><details><summary>${noticeState(desk, one)} <b>${kindName(desk.options.policy(), kind, look.language)}</b>
<span class="muted">${who} · ${moment(sentAt ?? deadAt ?? dueAt, look.language)}
${attempts > 1 ? filled(words.attempts, { n: attempts }) : ''}</span></summary>
${subject ? html`<p><b>${subject}</b></p>` : ''}<div class="words">${text}</div></details>
${because ? html`<p class="because">${told(because, look.language)}</p>` : ''}
${deadAt !== null ? html`<div class="row">${again(desk, one, back)}${ticket && !back.includes(ticket) ? html`<a href="/console/tickets/${ticket}">${ticket}</a>` : ''}</div>` : ''}</li>`
}

export function noticeState({ words, look }: Desk, one: ShownNotice): Html {
  const { status, sentAt } = one
  const state = stateOf(one)
  const told = sentAt !== null && status ? nameOf('status', status, look.language) : words.noticeSent
  const name = { sent: told, dead: status === 'bounced' ? told : words.noticeDead, pending: words.noticePending }[state]
  return html`<span class="badge ${status === 'read' ? 'read' : state}">${name}</span>`
}

const stateOf = ({ sentAt, deadAt }: ShownNotice) => (deadAt !== null ? 'dead' : sentAt !== null ? 'sent' : 'pending')

export function again({ words, agent }: Desk, { id }: ShownNotice, back: string): Html {
  return html`<form method="post" action="/console/notices/${id}/again"><input type="hidden" name="csrf" value="${agent.csrf}">
<input type="hidden" name="back" value="${back}"><button class="quiet small">${words.sendAgain}</button></form>`
}

/** Its subject line says what it is; kinds without one are named in names.ts. */
export function kindName({ wordingTr, wordingEn }: Policy, kind: string, language: Language): string {
  const wording = language === 'tr' ? wordingTr : wordingEn
  const subject = wording.kinds[kind as keyof typeof wording.kinds]?.subject
  return (
    subject
      ?.replace(/^\[\{\w+\}\]\s*/, '')
      .replace(/[:(]?\s*\(?\{[^{}]*\}\)?/g, '')
      .trim() || nameOf('notice', kind, language)
  )
}
