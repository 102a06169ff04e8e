/** The small signs of a ticket that the list and the ticket's own page share. */
import type { Department, Priority } from '../../decision.ts'
import { filled } from '../../filled.ts'
import { localIso } from '../../local-time.ts'
import type { Channel } from '../../message.ts'
import { type ListedTicket, nextDue } from '../../store/console.ts'
import { type Html, html } from '../page/html.ts'
import { icon } from '../page/icons.ts'
import { duration, shortTime } from '../page/time.ts'
import type { Desk } from './frame.ts'

export const wordsOf = ({ options, look }: Desk) =>
  (look.language === 'tr' ? options.policy().wordingTr : options.policy().wordingEn).words

export const priorityBadge = (desk: Desk, priority: Priority): Html =>
  html`<span class="badge priority ${priority}">${wordsOf(desk).priority[priority] ?? priority}</span>`

export const departmentName = (desk: Desk, department: Department): string =>
  wordsOf(desk).department[department] ?? department

export function channelSign(desk: Desk, channel: Channel): Html {
  const name = wordsOf(desk).channel[channel] ?? channel
  return html`<span class="channel" title="${name}">${icon(channel)}<span>${name}</span></span>`
}

/** An address breaks where its parts end, before it breaks anywhere else. */
export const breakable = (address: string): Html =>
  html`${address.split(/(?=[@.])/).map((part, i) => (i > 0 ? html`<wbr>${part}` : part))}`

/** What is not usual about a ticket. */
export function flags({ words }: Desk, ticket: ListedTicket): Html {
  const { held, incident, forged, proposed, scope, status } = ticket
  return html`${status === 'resolved' ? html`<span class="badge done">${icon('mark')}${words.resolved}</span>` : ''}
${held ? html`<span class="badge held">${icon('hold')}${held === 'supervisor' ? words.heldSupervisor : words.heldVerification}</span>` : ''}
${proposed ? html`<span class="badge forged">${icon('warning')}${words.proposed}</span>` : ''}
${incident ? html`<span class="badge incident">${icon('pulse')}${incident}</span>` : ''}
${forged ? html`<span class="badge forged">${icon('warning')}${words.forged}</span>` : ''}
${scope === 'out' ? html`<span class="badge">${words.outOfScope}</span>` : ''}`
}

/** The deadline that counts next: the first answer until there is one, then the resolution. */
export function deadline({ words, look, now }: Desk, ticket: ListedTicket): Html {
  const { status, respondedAt, resolvedAt } = ticket
  if (status === 'resolved') {
    return resolvedAt
      ? html`<span class="due met">${words.resolved} · ${shortTime(resolvedAt, now, look.language)}</span>`
      : html``
  }
  const [due, what] = [nextDue(ticket), respondedAt === null ? words.response : words.resolution]
  const left = due - now
  const words_ = filled(left < 0 ? words.late : words.left, { time: duration(left, look.language) })
  const state = left < 0 ? 'over' : left < 3_600_000 ? 'soon' : ''
  return html`<span class="due ${state}">${left < 0 ? icon('warning') : ''}<time datetime="${localIso(due)}"><b>${words_}</b>
<small>${what} · ${shortTime(due, now, look.language)}</small></time></span>`
}
