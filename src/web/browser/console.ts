/** The console in the browser: what is new comes in by itself, and the keyboard reaches everything. */

import { type Colleague, type ColleagueAt, sayHere, showCompany, showCompanyInRows } from './console/company.ts'
import { keepDrafts } from './draft.ts'

const body = document.body
const ticketPage = document.querySelector<HTMLElement>('article.ticket')
const title = document.title
/** Where the page can be had again: a reply that was stopped has left the reader at another address. */
const here = ticketPage ? `/console/tickets/${ticketPage.dataset.ticket}` : location.href
/** Something is new that was not shown, because nobody was looking: what is not seen does not count as read. */
let isStale = false

keepDrafts()
listen()
sayTyping()
sayHere()
document.addEventListener('keydown', pressed)
document.addEventListener('visibilitychange', () => isStale && void refresh())
setInterval(() => void refresh(), 60_000) // "5 min left" must not stand there for an hour
for (const field of document.querySelectorAll<HTMLInputElement>('.filters select, .filters input[type=checkbox]'))
  field.addEventListener('change', () => field.form?.requestSubmit())
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-keys]')) {
  button.hidden = false
  button.addEventListener('click', showKeys)
}

function listen() {
  const path = body.dataset.live
  if (!path) return
  const events = new EventSource(path)
  events.addEventListener('change', () => void refresh())
  events.addEventListener('there', event => showCompanyInRows(JSON.parse(event.data) as ColleagueAt[]))
  let read = Number(document.querySelector<HTMLElement>('.typing')?.dataset.read ?? 0) // as the page shows it
  events.addEventListener('signs', event => {
    const signs = JSON.parse(event.data) as { typingFor: number; read: number; agents: Colleague[] }
    showTyping(signs.typingFor)
    showCompany(signs.agents)
    if (signs.read > read) void refresh()
    read = signs.read
  })
}

let typingEnds: ReturnType<typeof setTimeout> | undefined
function showTyping(forMs: number) {
  clearTimeout(typingEnds)
  const line = document.querySelector<HTMLElement>('.typing')
  if (line) line.textContent = forMs > 0 ? (line.dataset.says ?? '') : ''
  if (forMs > 0) typingEnds = setTimeout(showTyping, forMs, 0)
}

/** Only where the customer is in a live chat; everywhere else nobody sees it. */
function sayTyping() {
  const area = document.querySelector<HTMLTextAreaElement>('#reply[data-typing]')
  const csrf = area?.form?.querySelector<HTMLInputElement>('[name=csrf]')?.value
  let said = 0
  area?.addEventListener('input', () => {
    if (!csrf || Date.now() - said < 3_000) return
    said = Date.now()
    void fetch(area.dataset.typing ?? '', { method: 'POST', headers: { 'x-csrf': csrf } }).catch(() => {})
  })
}

const ticketParts = ['.waits', '.messages', '.others', 'aside', '.ticket > .head']
const listParts = ['.tickets tbody', '.figures', '.cards']

async function refresh() {
  isStale = document.hidden
  document.title = isStale ? `● ${title}` : title
  if (isStale) return
  const response = await fetch(here, { headers: { accept: 'text/html' } }).catch(() => null)
  if (!response?.ok || response.redirected) return
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html')
  for (const part of ticketPage ? ticketParts : listParts) replace(part, fresh)
  readSoFar()
  if (!ticketPage && !document.querySelector('.tickets') && fresh.querySelector('.tickets')) location.reload()
}

/** A customer's words that came in here were shown; a colleague's reply counts as known only before one begins to write. */
function readSoFar() {
  const { ours, theirs } = document.querySelector<HTMLElement>('.messages')?.dataset ?? {}
  const field = (name: string) => document.querySelector<HTMLInputElement>(`.acting [name=${name}]`)
  const [mine, heard] = [field('ours'), field('theirs')]
  if (heard && theirs) heard.value = theirs
  if (mine && ours && !document.querySelector<HTMLTextAreaElement>('#reply')?.value.trim()) mine.value = ours
}

/** Keeps open what the reader has opened, and the row they stand on. */
function replace(part: string, fresh: Document) {
  const [old, next] = [document.querySelector(part), fresh.querySelector(part)]
  if (!old || !next || old.contains(document.activeElement?.closest('form') ?? null)) return
  const open = new Set(detailsIn(old).flatMap(([name, one]) => (one.open ? [name] : [])))
  const at = old.querySelector<HTMLElement>('tr.at')?.dataset.ticket
  const focused = (document.activeElement as HTMLAnchorElement | null)?.href
  old.replaceWith(document.adoptNode(next))
  for (const [name, one] of detailsIn(next)) one.open = open.has(name)
  if (at) next.querySelector(`tr[data-ticket="${CSS.escape(at)}"]`)?.classList.add('at')
  if (focused) [...next.querySelectorAll('a')].find(link => link.href === focused)?.focus()
}

/** Each by the message or notice that it stands in, and its place there. */
function detailsIn(part: Element): [string, HTMLDetailsElement][] {
  return [...part.querySelectorAll('details')].map(one => {
    const within = one.closest('[id]') ?? part
    return [`${within.id} ${[...within.querySelectorAll('details')].indexOf(one)}`, one]
  })
}

function pressed(event: KeyboardEvent) {
  const target = event.target as HTMLElement
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && target instanceof HTMLTextAreaElement)
    return target.form?.requestSubmit()
  if (event.key === 'Escape' && target.matches('input, textarea')) return target.blur()
  if (event.ctrlKey || event.metaKey || event.altKey || target.closest('input, textarea, select, dialog')) return
  const act = keys[event.key]
  if (!act) return
  event.preventDefault()
  act()
}

const keys: Record<string, () => void> = {
  j: () => step(1),
  k: () => step(-1),
  '/': () => document.querySelector<HTMLInputElement>('input[type=search]')?.focus(),
  r: () => document.querySelector<HTMLTextAreaElement>('#reply')?.focus(),
  a: () => document.querySelector<HTMLButtonElement>('#assign button')?.click(),
  w: openWhys,
  u: () => document.querySelector<HTMLAnchorElement>('a.back')?.click(),
  t: () => document.querySelector<HTMLAnchorElement>('.bar nav a[href="/console"]')?.click(),
  s: () => document.querySelector<HTMLAnchorElement>('.bar nav a[href="/console/situation"]')?.click(),
  '?': showKeys,
}

function showKeys() {
  document.querySelector<HTMLDialogElement>('#keys')?.showModal()
}

/** All of them, or none where all are open. */
function openWhys() {
  const all = [...document.querySelectorAll<HTMLDetailsElement>('details.why')]
  const open = all.some(one => !one.open)
  for (const one of all) one.open = open
}

/** The link itself takes the focus, so that Enter opens it and a screen reader reads it. */
function step(by: 1 | -1) {
  const rows = [...document.querySelectorAll<HTMLElement>('.tickets tbody tr, .messages > li')]
  const at = rows.findIndex(row => row.classList.contains('at'))
  const next = rows[Math.min(Math.max(at + by, 0), rows.length - 1)]
  if (!next) return
  rows[at]?.classList.remove('at')
  next.classList.add('at')
  next.scrollIntoView({ block: 'nearest' })
  next.querySelector<HTMLElement>('a, summary')?.focus()
}
