/** Times for people: the instant as such, and how far it is from now. */
import { formatTime, localDate, localIso } from '../../local-time.ts'
import type { Instant, Language } from '../../message.ts'
import { type Html, html } from './html.ts'

const units = {
  tr: { minute: 'dk', hour: 'sa', day: 'gün', now: 'az önce', ago: (text: string) => `${text} önce` },
  en: { minute: 'min', hour: 'h', day: 'd', now: 'just now', ago: (text: string) => `${text} ago` },
}

/** "45 min", "3 h 10 min", "2 d 4 h": the two largest units, rounded down. */
export function duration(ms: number, language: Language): string {
  const { minute, hour, day } = units[language]
  const minutes = Math.floor(Math.abs(ms) / 60_000)
  const [d, h, m] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60]
  if (d > 0) return h > 0 && d < 7 ? `${d} ${day} ${h} ${hour}` : `${d} ${day}`
  if (h > 0) return m > 0 ? `${h} ${hour} ${m} ${minute}` : `${h} ${hour}`
  return `${m} ${minute}`
}

/** `<time>` with "3 h ago" and the full time as its title. */
export function ago(at: Instant, now: Instant, language: Language): Html {
  const words = now - at < 60_000 ? units[language].now : units[language].ago(duration(now - at, language))
  return html`<time datetime="${localIso(at)}" title="${formatTime(at, language)}">${words}</time>`
}

/** "22 November 14:30"; with the year where it is another one. */
export function shortTime(at: Instant, now: Instant, language: Language): string {
  const year = localDate(at).slice(0, 4)
  const full = formatTime(at, language)
  return year === localDate(now).slice(0, 4) ? full.replace(` ${year}`, '') : full
}

/** The same as `<time>`, with the year in its title. */
export const stamp = (at: Instant, now: Instant, language: Language): Html =>
  html`<time datetime="${localIso(at)}" title="${formatTime(at, language)}">${shortTime(at, now, language)}</time>`

export const moment = (at: Instant, language: Language): Html =>
  html`<time datetime="${localIso(at)}">${formatTime(at, language)}</time>`
