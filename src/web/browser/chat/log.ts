/** Where the lines stand, in the order of their times, with the newest in sight unless the reader has gone up. */
import { element } from './element.ts'

export interface Log {
  element: HTMLElement
  /** Lines may come late after a cut: each goes where its time puts it. */
  place(shown: HTMLElement, at: number): void
  append(shown: HTMLElement): void
}

export function log(label: string): Log {
  const lines = element('div', { class: 'log', role: 'log', 'aria-live': 'polite', 'aria-label': label, tabindex: '0' })
  return { element: lines, place, append }

  function place(shown: HTMLElement, at: number) {
    const atEnd = lines.scrollHeight - lines.scrollTop - lines.clientHeight < 60
    const later = [...lines.children].find(one => one !== shown && Number((one as HTMLElement).dataset.at) > at)
    if (shown.nextElementSibling !== (later ?? null) || !shown.parentElement) lines.insertBefore(shown, later ?? null)
    if (atEnd) toEnd()
  }

  function append(shown: HTMLElement) {
    lines.append(shown)
    toEnd()
  }

  /** The newest is seen from its beginning, however long it is. */
  function toEnd() {
    lines.scrollTop = lines.scrollHeight
    const last = lines.lastElementChild as HTMLElement | null
    if (last && last.offsetHeight > lines.clientHeight) lines.scrollTop = last.offsetTop - lines.offsetTop - 8
  }
}
