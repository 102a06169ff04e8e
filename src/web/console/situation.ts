/** /console/situation: what needs a person across tickets. Incidents, closed channels, what could not be sent or understood. */

import type { ShownNotice } from '../../store/console-ticket.ts'
import type { Ledger } from '../../store/ledger.ts'
import type { ShownDelivery, ShownIncident } from '../../store/situation-view.ts'
import type { ShownClosure } from '../../store/standing-view.ts'
import { type Html, html } from '../page/html.ts'
import { moment } from '../page/time.ts'
import { channelSign } from './badges.ts'
import { consolePage, type Desk } from './frame.ts'
import { closure } from './standing.ts'
import { notice } from './why.ts'
import { filled, outcomeName } from './words.ts'

export interface SituationView {
  incidents: ShownIncident[]
  dead: ShownNotice[]
  quarantined: ShownDelivery[]
  closures: ShownClosure[]
  ledger: Ledger
}

export function situation(desk: Desk, { incidents, dead, quarantined, closures, ledger }: SituationView): Html {
  const { words } = desk
  const content = html`<div class="head"><h1>${words.situation}</h1></div><div class="cards">
<section class="card"><h2>${words.incidents}</h2>${incidents.length === 0 ? html`<p class="empty">${words.noIncidents}</p>` : html`<ul class="plain">${incidents.map(one => incident(desk, one))}</ul>`}</section>
<section class="card"><h2>${words.deadNotices}</h2>${dead.length === 0 ? html`<p class="empty">${words.noDead}</p>` : html`<ul class="notices">${dead.map(one => html`${notice(desk, one)}${one.ticket ? html`<li class="muted"><a href="/console/tickets/${one.ticket}">${one.ticket}</a></li>` : ''}`)}</ul>`}</section>
<section class="card"><h2>${words.quarantined}</h2>${quarantined.length === 0 ? html`<p class="empty">${words.noQuarantined}</p>` : html`<ul class="plain">${quarantined.map(one => delivery(desk, one))}</ul>`}</section>
<section class="card"><h2>${words.closures}</h2>${closures.length === 0 ? html`<p class="empty">${words.noClosures}</p>` : closures.map(one => html`<p class="muted">${one.sender.replace(/^([a-z]+:)+/, '')} ${one.customer ?? ''}</p>${closure(desk, one)}`)}</section>
<section class="card"><h2>${words.ledger}</h2><p>${filled(words.totals, { n: ledger.received })}</p><dl class="facts">
${Object.entries(ledger.outcomes).map(([name, many]) => html`<div><dt>${outcomeName(desk.look.language, name)}</dt><dd>${many}</dd></div>`)}
${ledger.inNoneCount > 0 ? html`<div><dt>${words.pending}</dt><dd>${ledger.inNoneCount}</dd></div>` : ''}</dl></section></div>`
  return consolePage(desk, 'situation', words.situation, content)
}

function incident({ words, look }: Desk, one: ShownIncident): Html {
  return html`<li><a href="/console/tickets/${one.ticket}"><b>${one.number}</b> ${one.kind}</a> <code>${one.object}</code>
<span class="badge ${one.closedAt ? 'done' : 'incident'}">${one.closedAt ? words.closed : words.open}</span>
<p class="muted">${filled(words.affected, { customers: one.customers, tickets: one.tickets })} · ${words.since} ${moment(one.openedAt, look.language)}</p></li>`
}

function delivery(desk: Desk, one: ShownDelivery): Html {
  const { words, look } = desk
  return html`<li>${channelSign(desk, one.channel)} <code>${one.key}</code> <span class="muted">${moment(one.receivedAt, look.language)}</span>
${one.because ? html`<p class="because">${one.because}</p>` : ''}<a href="/console/deliveries/${one.id}/raw" download>${words.download_raw}</a></li>`
}
