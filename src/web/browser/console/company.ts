/** Tells the others that this ticket is open here, and whether a reply is being written; shows who else is at it, or at those of the list. */

export interface Colleague {
  agent: string
  writing: boolean
}

export interface ColleagueAt extends Colleague {
  ticket: string
}

const place = document.querySelector<HTMLElement>('.company')
const everyMs = 15_000
const againMs = 2_000

/** Only what somebody looks at is open; a draft that stands there is being written. */
export function sayHere() {
  if (!place) return
  const reply = document.querySelector<HTMLTextAreaElement>('#reply')
  let said = ''
  const doing = () => (document.hidden ? 'gone' : reply?.value.trim() ? 'writing' : 'looking')
  const say = (what: string) => {
    said = what
    const body = new URLSearchParams({ doing: what })
    const headers = { 'x-csrf': place.dataset.csrf ?? '' }
    void fetch(place.dataset.here ?? '', { method: 'POST', body, headers, keepalive: true }).catch(() => {})
  }
  const ifChanged = () => doing() !== said && say(doing())
  say(doing())
  // The farewell of the page before, of the same ticket, may arrive after this greeting.
  setTimeout(() => !document.hidden && say(doing()), againMs)
  setInterval(() => !document.hidden && say(doing()), everyMs)
  document.addEventListener('visibilitychange', ifChanged)
  reply?.addEventListener('input', ifChanged)
  addEventListener('pagehide', () => say('gone'))
  addEventListener('pageshow', event => event.persisted && say(doing()))
}

export function showCompany(others: Colleague[]) {
  if (!place) return
  fill(place, others, place, ' ')
}

/** In the list: at each ticket whoever is there. */
export function showCompanyInRows(others: ColleagueAt[]) {
  const table = document.querySelector<HTMLElement>('.tickets')
  for (const row of table?.querySelectorAll<HTMLElement>('tr[data-ticket]') ?? []) {
    const badge = row.querySelector<HTMLElement>('.there')
    const here = others.filter(one => one.ticket === row.dataset.ticket)
    if (table && badge) fill(badge, here, table, ', ')
  }
}

/** In the words that `worded` carries. */
function fill(shown: HTMLElement, others: Colleague[], worded: HTMLElement, between: string) {
  const writing = others.filter(one => one.writing)
  const looking = others.filter(one => !one.writing)
  const text = [sentence(writing, 'writing', worded), sentence(looking, 'looking', worded)]
    .filter(Boolean)
    .join(between)
  if (shown.textContent !== text) shown.textContent = text // said again it would be read out again
  shown.classList.toggle('writing', writing.length > 0)
}

function sentence(some: Colleague[], what: 'writing' | 'looking', { dataset }: HTMLElement): string {
  if (some.length === 0) return ''
  const words = dataset[some.length > 1 ? `${what}Many` : what] ?? ''
  return words.replace('{names}', new Intl.ListFormat(document.documentElement.lang).format(some.map(one => one.agent)))
}
