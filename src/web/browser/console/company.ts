/** Tells the others that this ticket is open here, and whether a reply is being written; shows who else is at it. */

export interface Colleague {
  agent: string
  writing: boolean
}

const place = document.querySelector<HTMLElement>('.company')
const everyMs = 15_000

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
  setInterval(() => !document.hidden && say(doing()), everyMs)
  document.addEventListener('visibilitychange', ifChanged)
  reply?.addEventListener('input', ifChanged)
  addEventListener('pagehide', () => say('gone'))
  addEventListener('pageshow', event => event.persisted && say(doing()))
}

export function showCompany(others: Colleague[]) {
  if (!place) return
  const writing = others.filter(one => one.writing)
  const looking = others.filter(one => !one.writing)
  const text = [sentence(writing, 'writing'), sentence(looking, 'looking')].filter(Boolean).join(' ')
  if (place.textContent !== text) place.textContent = text // said again it would be read out again
  place.classList.toggle('writing', writing.length > 0)
}

function sentence(some: Colleague[], what: 'writing' | 'looking'): string {
  if (some.length === 0) return ''
  const words = place?.dataset[some.length > 1 ? `${what}Many` : what] ?? ''
  return words.replace('{names}', new Intl.ListFormat(document.documentElement.lang).format(some.map(one => one.agent)))
}
