/** How the customer stands under A7, with the reasons, and the button that lifts what is in force. */

import { filled } from '../../filled.ts'
import { formatTime } from '../../local-time.ts'
import { channels } from '../../message.ts'
import type { ShownTicket } from '../../store/console-ticket.ts'
import type { ShownClosure, ShownStanding } from '../../store/standing-view.ts'
import { type Html, html } from '../page/html.ts'
import { moment } from '../page/time.ts'
import { form } from './act-forms.ts'
import { wordsOf } from './badges.ts'
import type { Desk } from './frame.ts'
import { addressIn, nameOf } from './names.ts'
import { reasonIn } from './reasons.ts'

export function standing(desk: Desk, ticket: ShownTicket, { entries, closures }: ShownStanding): Html {
  const { words, look, now } = desk
  const inForce = closures.filter(one => isInForce(one, now))
  return html`<section class="card standing"><h2>${words.standing}</h2>
${entries.length + closures.length === 0 ? html`<p class="muted">${words.goodStanding}</p>` : ''}
${inForce.map(one => closure(desk, one))}
<ul>${entries.map(
    one => html`<li class="${one.liftedAt ? 'lifted' : ''}"><span class="badge level-${one.level}">${filled(words.level, { n: one.level })}</span>
<span class="article">${one.article}</span> ${reasonIn(desk.options.policy(), one.because, look.language)}${one.action ? html` · ${nameOf('conduct', one.action, look.language)}` : ''}
<span class="muted">${moment(one.at, look.language)}${one.liftedAt ? ` · ${words.lifted}` : ''}</span></li>`,
  )}</ul>
${inForce.length > 0 && !ticket.proposed ? form(desk, ticket, 'lift', html`<button class="quiet">${words.lift}</button>`) : ''}</section>`
}

export const isInForce = ({ liftedAt, until }: ShownClosure, now: number) =>
  liftedAt === null && (until === null || until > now)

/** `named`: of whom, where it is not said beside it. */
export function closure(desk: Desk, one: ShownClosure, named = false): Html {
  const { words, look } = desk
  const names = wordsOf(desk).channel
  const until =
    one.until === null ? words.untilDecided : filled(words.until, { time: formatTime(one.until, look.language) })
  const which =
    one.channels.length === channels.length ? words.allChannels : one.channels.map(name => names[name]).join(', ')
  return html`<p class="closure">${named ? html`<b>${addressIn(one.sender)}</b>${one.customer ? html` (${one.customer})` : ''}<br>` : ''}<b>${words.closedChannels}: ${which}</b> ${until}<br>
<span class="article">${one.article}</span> ${reasonIn(desk.options.policy(), one.because, look.language)}</p>`
}
