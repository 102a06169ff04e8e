/** How the customer stands under A7, with the reasons, and the button that lifts what is in force. */
import { formatTime } from '../../local-time.ts'
import type { ShownTicket } from '../../store/console-ticket.ts'
import type { ShownClosure, ShownStanding } from '../../store/standing-view.ts'
import { type Html, html } from '../page/html.ts'
import { moment } from '../page/time.ts'
import { form } from './act-forms.ts'
import type { Desk } from './frame.ts'
import { filled } from './words.ts'

export function standing(desk: Desk, ticket: ShownTicket, { entries, closures }: ShownStanding): Html {
  const { words, look, now } = desk
  const inForce = closures.filter(one => isInForce(one, now))
  const proposed = entries.some(one => one.action === 'proposed-suspension' && one.liftedAt === null)
  return html`<section class="card standing"><h2>${words.standing}</h2>
${entries.length + closures.length === 0 ? html`<p class="muted">${words.goodStanding}</p>` : ''}
${inForce.map(one => closure(desk, one))}
<ul>${entries.map(
    one => html`<li class="${one.liftedAt ? 'lifted' : ''}"><span class="badge level-${one.level}">${filled(words.level, { n: one.level })}</span>
<span class="article">${one.article}</span> ${one.because}
<span class="muted">${moment(one.at, look.language)}${one.liftedAt ? ` · ${words.lifted}` : ''}</span></li>`,
  )}</ul>
${inForce.length > 0 || proposed ? form(desk, ticket, 'lift', html`<button class="quiet">${words.lift}</button>`) : ''}
${
  proposed
    ? form(
        desk,
        ticket,
        'suspend',
        html`<label class="tick"><input type="checkbox" name="sure" value="1" required> ${words.sureSuspend}</label>
<button class="danger">${words.suspend}</button>`,
      )
    : ''
}</section>`
}

export const isInForce = ({ liftedAt, until }: ShownClosure, now: number) =>
  liftedAt === null && (until === null || until > now)

export function closure({ words, look }: Desk, one: ShownClosure): Html {
  const until =
    one.until === null ? words.untilDecided : filled(words.until, { time: formatTime(one.until, look.language) })
  return html`<p class="closure"><b>${words.closedChannels}: ${one.channels.join(', ')}</b> ${until}<br>
<span class="article">${one.article}</span> ${one.because}</p>`
}
