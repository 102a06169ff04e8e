/** /console: every ticket, newest first, with what an agent must see without opening it. */
import { departments, priorities } from '../../decision.ts'
import type { AgentAt } from '../../store/at-tickets.ts'
import type { DeskCounts, ListedTicket, TicketFilter, TicketOrder } from '../../store/console.ts'
import { type Html, html } from '../page/html.ts'
import { icon } from '../page/icons.ts'
import { ago } from '../page/time.ts'
import { breakable, channelSign, deadline, departmentName, flags, priorityBadge, wordsOf } from './badges.ts'
import { companyInRow, companyWords } from './company.ts'
import { consolePage, type Desk } from './frame.ts'
import { addressIn } from './names.ts'

export interface ListView {
  filter: TicketFilter
  mine: boolean
  order: TicketOrder
  tickets: ListedTicket[]
  /** Who is at these now, this agent included. */
  there: AgentAt[]
  counts: DeskCounts
  /** Query of the next page, or null. */
  older: string | null
  first: boolean
}

export function ticketList(desk: Desk, view: ListView): Html {
  const { words } = desk
  const { tickets, there, older, first } = view
  const content = html`<div class="head"><h1>${words.tickets}</h1>${figures(desk, view)}</div>
${filters(desk, view)}
<p class="news" role="status" aria-live="polite" hidden><a href="/console">${words.newThings}</a></p>
${tickets.length === 0 ? html`<p class="empty">${isFiltered(view) ? html`${words.none} <a href="/console">${words.clear}</a>` : words.noneAtAll}</p>` : table(desk, tickets, there)}
<nav class="pages" aria-label="${words.tickets}">
${first ? '' : html`<a href="?${queryOf(view, null)}">${words.newest}</a>`}
${older ? html`<a rel="next" href="?${older}">${words.older}</a>` : ''}</nav>`
  return consolePage(desk, 'tickets', words.tickets, content, 'there=1')
}

/** The filters as a query, with the cursor behind which the page begins. */
export function queryOf(
  { filter, mine, order }: Pick<ListView, 'filter' | 'mine' | 'order'>,
  after: string | null,
): string {
  const query = new URLSearchParams()
  const { status, department, priority, search } = filter
  for (const [name, value] of Object.entries({ status, department, priority, q: search, after }))
    if (value) query.set(name, value)
  if (mine) query.set('mine', '1')
  if (order === 'due') query.set('order', order)
  return query.toString()
}

const isFiltered = ({ filter, mine, first }: ListView) => !first || mine || Object.values(filter).some(Boolean)

function figures({ words }: Desk, { counts, filter, mine }: ListView): Html {
  const figure = (name: string, value: number, query: string, here: boolean, alarm = false) =>
    html`<a class="figure ${alarm && value > 0 ? 'alarm' : ''}" href="/console?${query}" ${here ? html`aria-current="true"` : ''}><b>${value}</b> ${name}</a>`
  return html`<div class="figures">
${figure(words.open, counts.open, 'status=open', filter.status === 'open' && !mine)}
${figure(words.overdue, counts.overdue, 'status=overdue&order=due', filter.status === 'overdue', true)}
${figure(words.held, counts.held, 'status=held', filter.status === 'held')}
${figure(words.mine, counts.mine, 'status=open&mine=1', mine)}</div>`
}

function filters(desk: Desk, { filter, mine, order }: ListView): Html {
  const { words } = desk
  const choice = (name: string, label: string, value: string | undefined, options: [string, string][]) =>
    html`<label><span class="label">${label}</span><select name="${name}"><option value="">${words.all}</option>
${options.map(([key, text]) => html`<option value="${key}" ${key === value ? html`selected` : ''}>${text}</option>`)}</select></label>`
  return html`<form class="filters" method="get" action="/console" role="search">
<label class="search"><span class="label">${words.searchLabel}</span>${icon('search')}
<input type="search" name="q" value="${filter.search ?? ''}" placeholder="${words.search}"></label>
${choice('status', words.status, filter.status, [
  ['open', words.open],
  ['overdue', words.overdue],
  ['held', words.held],
  ['resolved', words.resolved],
])}
${choice(
  'department',
  words.department,
  filter.department,
  departments.map(one => [one, departmentName(desk, one)]),
)}
${choice(
  'priority',
  words.priority,
  filter.priority,
  priorities.map(one => [one, wordsOf(desk).priority[one]]),
)}
<label><span class="label">${words.order}</span><select name="order"><option value="">${words.newest}</option>
<option value="due" ${order === 'due' ? html`selected` : ''}>${words.orderDue}</option></select></label>
<label class="tick"><input type="checkbox" name="mine" value="1" ${mine ? html`checked` : ''}> ${words.mine}</label>
<button>${words.filter}</button></form>`
}

function table(desk: Desk, tickets: ListedTicket[], there: AgentAt[]): Html {
  const { words } = desk
  const at = (number: string) => there.filter(one => one.ticket === number)
  return html`<table class="tickets" ${companyWords(desk)}><caption class="hidden">${words.tickets}</caption>
<thead><tr><th scope="col">${words.priority}</th><th scope="col">${words.subject}</th><th scope="col">${words.customer}</th>
<th scope="col">${words.deadline}</th><th scope="col">${words.channel}</th><th scope="col">${words.department}</th>
<th scope="col">${words.opened}</th></tr></thead>
<tbody>${tickets.map(ticket => row(desk, ticket, at(ticket.number)))}</tbody></table>`
}

function row(desk: Desk, ticket: ListedTicket, there: AgentAt[]): Html {
  const { number, subject, priority, customer, customerName, opener, channel, department, openedAt, assignee } = ticket
  const { words, now, look } = desk
  return html`<tr class="${ticket.status}" data-ticket="${number}">
<td class="cell-priority">${priorityBadge(desk, priority)}</td>
<td class="cell-subject"><a href="/console/tickets/${number}"><span class="number">${number}</span> <b>${subject || '—'}</b></a>
<span class="flags">${flags(desk, ticket)}${assignee ? html`<span class="badge who">${assignee}</span>` : ''}${companyInRow(desk, there)}</span></td>
<td class="cell-customer">${customer ? html`<span>${customerName ?? customer}</span>` : html`<span class="stranger" title="${words.stranger}">${opener === 'santral' ? words.incidentTicket : breakable(addressIn(opener))}</span>`}</td>
<td class="cell-due">${deadline(desk, ticket)}</td>
<td class="cell-channel">${channelSign(desk, channel)}</td>
<td class="cell-department">${departmentName(desk, department)}</td>
<td class="cell-opened">${ago(openedAt, now, look.language)}</td></tr>`
}
