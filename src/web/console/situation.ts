/** /console/situation: what needs a person across tickets. Decisions, incidents, what could not be sent or understood, who was turned away. */

import { filled } from '../../filled.ts'
import type { AwaitedDecision, RefusedSender } from '../../store/awaited.ts'
import type { ShownNotice } from '../../store/console-ticket.ts'
import type { Ledger } from '../../store/ledger.ts'
import type { ShownCause, ShownDelivery, ShownIncident } from '../../store/situation-view.ts'
import type { ShownClosure } from '../../store/standing-view.ts'
import { type Html, html } from '../page/html.ts'
import { ago, moment } from '../page/time.ts'
import { channelSign } from './badges.ts'
import { consolePage, type Desk } from './frame.ts'
import { addressIn, nameOf, objectName } from './names.ts'
import { notice } from './notice.ts'
import { reasonFor } from './reasons.ts'
import { type Said, said } from './said.ts'
import { closure } from './standing.ts'

export interface SituationView {
  decisions: AwaitedDecision[]
  incidents: ShownIncident[]
  dead: ShownNotice[]
  refused: RefusedSender[]
  quarantined: ShownDelivery[]
  closures: ShownClosure[]
  ledger: Ledger
  said: Said | null
}

export function situation(desk: Desk, view: SituationView): Html {
  const { words } = desk
  const card = (title: string, empty: string, rows: Html[], kind = 'plain') =>
    html`<section class="card"><h2>${title}${rows.length > 0 ? html` <span class="count">${rows.length}</span>` : ''}</h2>
${rows.length === 0 ? html`<p class="empty">${empty}</p>` : html`<ul class="${kind}">${rows}</ul>`}</section>`
  const content = html`<div class="head"><h1>${words.situation}</h1></div>${said(desk, view.said)}<div class="cards">
${card(
  words.decisions,
  words.noDecisions,
  view.decisions.map(one => decision(desk, one)),
)}
${card(
  words.incidents,
  words.noIncidents,
  view.incidents.map(one => incident(desk, one)),
)}
${card(
  words.deadNotices,
  words.noDead,
  view.dead.map(one => notice(desk, one, '/console/situation')),
  'notices',
)}
${card(
  words.refusedSenders,
  words.noRefused,
  view.refused.map(one => refused(desk, one)),
)}
${card(
  words.closures,
  words.noClosures,
  view.closures.map(one => html`<li>${closure(desk, one, true)}</li>`),
)}
${card(
  words.quarantined,
  words.noQuarantined,
  view.quarantined.map(one => delivery(desk, one)),
)}
<section class="card"><h2>${words.ledger}</h2><p>${filled(words.totals, { n: view.ledger.received })}</p><dl class="facts">
${Object.entries(view.ledger.outcomes).map(([name, many]) => html`<div><dt>${nameOf('outcome', name, desk.look.language)}</dt><dd>${many}</dd></div>`)}
${view.ledger.inNoneCount > 0 ? html`<div><dt>${words.pending}</dt><dd>${view.ledger.inNoneCount}</dd></div>` : ''}</dl></section></div>`
  return consolePage(desk, 'situation', words.situation, content)
}

function decision({ words, look, now }: Desk, one: AwaitedDecision): Html {
  return html`<li><a href="/console/tickets/${one.number}"><span class="number">${one.number}</span> <b>${one.subject || '—'}</b></a>
<p class="muted">${one.proposed ? words.proposed : words.heldSupervisor} · ${one.customerName ?? addressIn(one.opener)} · ${ago(one.openedAt, now, look.language)}</p></li>`
}

function incident({ words, look }: Desk, one: ShownIncident): Html {
  const { language } = look
  return html`<li><a href="/console/tickets/${one.ticket}"><b>${one.number}</b> ${nameOf('outage', one.kind, language)} · ${objectName(one.object, language)}</a>
<span class="badge ${one.closedAt ? 'done' : 'incident'}">${one.closedAt ? words.closed : words.open}</span>
<p class="muted">${filled(words.affected, { customers: one.customers, tickets: one.tickets })} · ${words.since} ${moment(one.openedAt, language)}</p></li>`
}

function refused(desk: Desk, one: RefusedSender): Html {
  const { words, look, now } = desk
  return html`<li>${channelSign(desk, one.channel)} <b>${addressIn(one.sender)}</b>
<span class="muted">${filled(words.times, { n: one.count })} · ${ago(one.lastAt, now, look.language)}</span>${reason(desk, one)}</li>`
}

function delivery(desk: Desk, one: ShownDelivery): Html {
  const { words, look } = desk
  return html`<li>${channelSign(desk, one.channel)} <span class="muted">${moment(one.receivedAt, look.language)}</span>${reason(desk, one)}
${one.evidence ? html`<p><q>${one.evidence}</q></p>` : ''}<p><code class="key" title="${one.key}">${one.key}</code> <a href="/console/deliveries/${one.id}/raw" download>${words.download_raw}</a></p></li>`
}

function reason({ options, look }: Desk, { rule, because, article }: ShownCause): Html {
  if (!rule || because === null) return html``
  return html`<p><span class="article">${article}</span> ${reasonFor(options.policy(), { rule, because }, look.language)} <code>${rule}</code></p>`
}
