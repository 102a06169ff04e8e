/** The widget as it is seen: the button that opens it, the panel, the line that says how things stand. */
import { drawing, element } from './element.ts'
import { unreadWords } from './talk.ts'
import type { Words } from './words.ts'

export interface Frame {
  launcher: HTMLElement
  panel: HTMLElement
  close: HTMLElement
  content: HTMLElement
  open(): void
  shut(): void
  named(title: string): void
  problem(text: string): void
  connected(is: boolean): void
  /** For so many milliseconds; 0: no more. */
  typing(forMs: number): void
  unread(many: number): void
}

export function frame(words: Words): Frame {
  const badge = element('span', { class: 'badge', hidden: true })
  const launcher = element(
    'button',
    { class: 'launcher', 'aria-expanded': 'false', 'aria-controls': 'panel', 'aria-label': words.open },
    drawing('M4 5h16v11h-9l-5 4v-4H4z'),
    badge,
  )
  const status = element('p', { class: 'status', role: 'status' })
  const close = element(
    'button',
    { class: 'close', 'aria-label': words.close, title: words.close },
    drawing('M6 6l12 12M18 6L6 18'),
  )
  const title = element('h2', {}, words.title)
  const content = element('div', { class: 'content' })
  const panel = element(
    'section',
    { id: 'panel', role: 'dialog', 'aria-label': words.title, hidden: true },
    element('header', {}, title, close),
    content,
    status,
  )
  let typingEnds: ReturnType<typeof setTimeout> | undefined
  return { launcher, panel, close, content, open, shut, named, problem, connected, typing, unread }

  function open() {
    panel.hidden = false
    launcher.setAttribute('aria-expanded', 'true')
  }

  function shut() {
    panel.hidden = true
    launcher.setAttribute('aria-expanded', 'false')
    launcher.focus()
  }

  function named(name: string) {
    title.textContent = name
  }

  function problem(text: string) {
    status.textContent = text
  }

  function connected(is: boolean) {
    panel.classList.toggle('away', !is)
    status.textContent = is ? '' : words.away
  }

  function typing(forMs: number) {
    clearTimeout(typingEnds)
    if (!panel.classList.contains('away')) status.textContent = forMs > 0 ? words.typing : ''
    if (forMs > 0) typingEnds = setTimeout(typing, forMs, 0)
  }

  function unread(many: number) {
    badge.hidden = many === 0
    badge.textContent = many > 9 ? '9+' : String(many)
    launcher.setAttribute('aria-label', [words.open, unreadWords(words, many)].filter(Boolean).join(', '))
  }
}
