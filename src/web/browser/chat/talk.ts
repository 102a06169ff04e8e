/** The conversation as it is read: each line once, in order, with its state. */

import { filled } from '../../../filled.ts'
import type { Line } from '../../chat/line.ts'
import { element } from './element.ts'
import type { Marks } from './hearing.ts'
import { log } from './log.ts'
import type { Words } from './words.ts'

export interface Talk {
  log: HTMLElement
  add(line: Line): 'new' | 'known'
  /** Shown at once, before the server has it. */
  addWaiting(id: string, text: string, files: string[]): void
  settled(id: string, taken: boolean): void
  marks(marks: Marks): void
  /** Number of the desk's last line. */
  lastOfDesk(): number
  unread(read: number): number
}

export function talk(words: Words, language: string): Talk {
  const lines = log(words.title)
  const known = new Map<string, HTMLElement>()
  const mine = new Map<string, HTMLElement>()
  const ofDesk: number[] = []
  const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' })
  return { log: lines.element, add, addWaiting, settled, marks, lastOfDesk: () => ofDesk.at(-1) ?? 0, unread }

  function add(line: Line): 'new' | 'known' {
    const own = line.key ? mine.get(line.key) : undefined
    if (known.has(line.id)) return 'known'
    const shown =
      own ??
      bubble(
        words,
        line.from,
        line.text,
        (line.files ?? []).map(file => file.name ?? words.files),
      )
    known.set(line.id, shown)
    shown.dataset.at = String(line.at)
    shown.dataset.id = line.id
    if (line.key) mine.set(line.key, shown)
    if (line.from === 'desk') ofDesk.push(Number(line.id.slice(1)))
    state(shown, line.from === 'you' ? words.sent : '', line.at)
    lines.place(shown, line.at)
    return own ? 'known' : 'new'
  }

  function addWaiting(id: string, text: string, files: string[]) {
    if (mine.has(id)) return
    const shown = bubble(words, 'you', text, files)
    mine.set(id, shown)
    shown.dataset.at = String(Number.MAX_SAFE_INTEGER)
    state(shown, words.sending)
    lines.append(shown)
  }

  function settled(id: string, taken: boolean) {
    const shown = mine.get(id)
    if (shown && !shown.dataset.id) state(shown, taken ? words.sent : words.failed)
    shown?.classList.toggle('failed', !taken)
  }

  function marks({ deskRead }: Marks) {
    for (const [id, shown] of known)
      if (id.startsWith('v') && Number(id.slice(1)) <= deskRead) state(shown, words.seen, Number(shown.dataset.at))
  }

  function unread(read: number): number {
    return ofDesk.filter(id => id > read).length
  }

  function state(shown: HTMLElement, words: string, at?: number) {
    const last = shown.querySelector('small')
    if (last) last.textContent = [at && time.format(at), words].filter(Boolean).join(' · ')
  }
}

function bubble(words: Words, from: 'you' | 'desk', text: string, files: string[]): HTMLElement {
  return element(
    'div',
    { class: `line ${from}` },
    element('span', { class: 'hidden' }, `${from === 'you' ? words.you : words.desk}: `),
    element('p', {}, ...whole(text)),
    ...files.map(name => element('p', { class: 'file' }, `📎 ${name}`)),
    element('small', {}),
  )
}

/** Ticket numbers are not broken over two lines. */
const whole = (text: string): (Node | string)[] =>
  text.split(/(\bT-\d{6,}\b)/).map((part, i) => (i % 2 ? element('span', { class: 'number' }, part) : part))

export const unreadWords = (words: Words, n: number): string => (n > 0 ? filled(words.unread, { n }) : '')
