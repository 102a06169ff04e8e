/** Why a ticket waits, or must be looked at by a person before anything else: rule, article, and what can be done. */
import type { TrailRow } from '../../decision.ts'
import type { ShownMessage, ShownTicket } from '../../store/console-ticket.ts'
import { type Html, html } from '../page/html.ts'
import { icon } from '../page/icons.ts'
import { form } from './act-forms.ts'
import { wordsOf } from './badges.ts'
import type { Desk } from './frame.ts'
import { evidenceFor, reasonFor } from './reasons.ts'

export function waiting(desk: Desk, ticket: ShownTicket, messages: ShownMessage[]): Html {
  const { words } = desk
  const proposed = ticket.proposed ? rowOf(messages, row => row.rule === 'standing.propose-suspension') : null
  return html`${ticket.proposed ? card(desk, 'danger', words.proposed, proposed, html`<p>${words.proposedHow}</p>${decide(desk, ticket)}`) : ''}
${ticket.held ? held(desk, ticket, messages) : ''}
${ticket.incident ? incident(desk, ticket.incident, messages) : ''}
${
  ticket.forged
    ? card(
        desk,
        'danger',
        words.forged,
        rowOf(messages, row => row.rule === 'identity.forged'),
        html`<p>${words.forgedHow}</p>`,
      )
    : ''
}`
}

function held(desk: Desk, ticket: ShownTicket, messages: ShownMessage[]): Html {
  const { words } = desk
  const operation = wordsOf(desk).operation[ticket.criticalOperation as keyof ReturnType<typeof wordsOf>['operation']]
  const by = ticket.held === 'supervisor' ? words.heldSupervisor : words.heldVerification
  const row = rowOf(messages, ({ stage, rule }) => stage === 'hold' && !rule.endsWith('.none'))
  const how =
    ticket.held === 'supervisor'
      ? words.heldSupervisorHow
      : ticket.customer
        ? words.heldVerificationHow
        : words.heldStrangerHow
  const release =
    ticket.held === 'supervisor' && !ticket.proposed
      ? form(desk, ticket, 'lift', html`<button class="quiet">${words.releaseHold}</button>`)
      : ticket.customer && ticket.held === 'verification'
        ? verified(desk, ticket)
        : ''
  return card(desk, 'warn', operation ? `${by}: ${operation}` : by, row, html`<p>${how}</p>${release}`)
}

/** The agent's own word that identity was verified another way: recorded with how. */
const verified = (desk: Desk, ticket: ShownTicket): Html =>
  html`<details class="verified"><summary>${desk.words.verifiedOtherwise}</summary>${form(
    desk,
    ticket,
    'release',
    html`<label>${desk.words.verifiedHow} <input name="text" required maxlength="500"></label><button class="quiet">${desk.words.releaseVerified}</button>`,
  )}</details>`

function incident(desk: Desk, number: string, messages: ShownMessage[]): Html {
  const row = rowOf(messages, ({ stage, rule }) => stage === 'incident' && !rule.endsWith('.none'))
  const all = html`<p><a href="/console?q=${number}">${desk.words.incidentTickets}</a></p>`
  return card(desk, 'info', `${desk.words.incidentTicket} ${number}`, row, all)
}

/** A person decides, never the program (A7). */
export function decide(desk: Desk, ticket: ShownTicket): Html {
  const { words } = desk
  return html`<div class="row">${form(desk, ticket, 'lift', html`<button class="quiet">${words.lift}</button>`)}
${form(
  desk,
  ticket,
  'suspend',
  html`<label class="tick"><input type="checkbox" name="sure" value="1" required> ${words.sureSuspend}</label><button class="danger">${words.suspend}</button>`,
)}</div>`
}

function card(desk: Desk, tone: 'warn' | 'danger' | 'info', title: string, row: TrailRow | null, content: Html): Html {
  const { look, options } = desk
  const why = row
    ? html`<p><span class="article">${row.article}</span> ${reasonFor(options.policy(), row, look.language)} <code>${row.rule}</code>
${row.evidence.map(one => html`<q>${evidenceFor(options.policy(), one, look.language)}</q> `)}</p>`
    : ''
  return html`<section class="card waiting ${tone}"><h2>${icon(({ warn: 'hold', danger: 'warning', info: 'pulse' } as const)[tone])} ${title}</h2>${why}${content}</section>`
}

/** The latest that says so. */
const rowOf = (messages: ShownMessage[], wanted: (row: TrailRow) => boolean): TrailRow | null =>
  messages
    .flatMap(one => one.decision?.trail ?? [])
    .filter(wanted)
    .at(-1) ?? null
