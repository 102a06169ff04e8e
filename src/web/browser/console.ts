/** The console in the browser: what is new comes in by itself, and the keyboard reaches everything. */

const body = document.body
const ticketPage = document.querySelector('article.ticket')

listen()
sayTyping()
document.addEventListener('keydown', pressed)
for (const select of document.querySelectorAll<HTMLSelectElement>('.filters select'))
  select.addEventListener('change', () => select.form?.requestSubmit())
for (const tick of document.querySelectorAll<HTMLInputElement>('.filters input[type=checkbox]'))
  tick.addEventListener('change', () => tick.form?.requestSubmit())

function listen() {
  const path = body.dataset.live
  if (!path) return
  const events = new EventSource(path)
  events.addEventListener('change', () => void refresh())
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

async function refresh() {
  const isWriting = [...document.querySelectorAll('textarea')].some(area => area.value !== '')
  const response = await fetch(location.href, { headers: { accept: 'text/html' } }).catch(() => null)
  if (!response?.ok || response.redirected) return
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html')
  for (const part of ticketPage ? ['.messages', 'aside', '.ticket > .head'] : ['.tickets tbody', '.figures', '.cards'])
    replace(part, fresh)
  if (!isWriting && ticketPage) replace('.said', fresh)
  if (!ticketPage && !document.querySelector('.tickets') && fresh.querySelector('.tickets')) location.reload()
}

/** Keeps open what the reader has opened, and the row they stand on. */
function replace(part: string, fresh: Document) {
  const [old, next] = [document.querySelector(part), fresh.querySelector(part)]
  if (!old || !next || old.contains(document.activeElement?.closest('form') ?? null)) return
  const open = [...old.querySelectorAll('details')].map(one => one.open)
  const at = old.querySelector<HTMLElement>('tr.at')?.dataset.ticket
  const focused = (document.activeElement as HTMLAnchorElement | null)?.href
  old.replaceWith(document.adoptNode(next))
  next.querySelectorAll('details').forEach((one, i) => {
    one.open = open[i] ?? false
  })
  if (at) next.querySelector(`tr[data-ticket="${CSS.escape(at)}"]`)?.classList.add('at')
  if (focused) [...next.querySelectorAll('a')].find(link => link.href === focused)?.focus()
}

function pressed(event: KeyboardEvent) {
  const target = event.target as HTMLElement
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
  u: () => document.querySelector<HTMLAnchorElement>('a.back')?.click(),
  '?': () => document.querySelector<HTMLDialogElement>('#keys')?.showModal(),
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
