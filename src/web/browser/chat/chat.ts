/**
 * Live chat on any website: `<script src="https://desk.example.com/chat.js" data-language="tr" async></script>`.
 * Everything lives in a shadow root, so that neither page nor widget changes the other's looks.
 */
import frameStyle from './chat.css'
import closedStyle from './closed.css'
import { closed } from './closed.ts'
import composerStyle from './composer.css'
import { composer } from './composer.ts'
import { connection } from './connection.ts'
import { drawing, element } from './element.ts'
import launcherStyle from './launcher.css'
import { memory, type Waiting } from './memory.ts'
import talkStyle from './talk.css'
import { talk, unreadWords } from './talk.ts'
import { wordsIn } from './words.ts'

const own = document.currentScript as HTMLScriptElement | null
const base = new URL(own?.src ?? location.href).origin
if (document.body) start()
else addEventListener('DOMContentLoaded', start)

function start() {
  if (document.querySelector('santral-chat')) return
  const language = (own?.dataset.language ?? document.documentElement.lang) === 'en' ? 'en' : 'tr'
  const words = wordsIn(language)
  const remembered = memory(base)
  const said = talk(words, language)
  let read = 0
  let isOpen = false
  let typingSaid = 0
  let typingEnds: ReturnType<typeof setTimeout> | undefined

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
  const content = element('div', { class: 'content' })
  const panel = element(
    'section',
    { id: 'panel', role: 'dialog', 'aria-label': words.title, hidden: true },
    element('header', {}, element('h2', {}, words.title), close),
    content,
    status,
  )

  const line = connection(base, remembered, language, {
    line(heard) {
      if (heard.from === 'desk') typing(0)
      said.add(heard)
      shown()
    },
    marks(marks) {
      read = Math.max(read, marks.visitorRead)
      said.marks(marks)
      typing(marks.typingFor)
      shown()
    },
    connected(is) {
      panel.classList.toggle('away', !is)
      status.textContent = is ? '' : words.away
    },
    settled: said.settled,
  })

  const writing = composer(words, {
    send(message) {
      typingSaid = 0 // the next letter is news again
      said.addWaiting(
        message.id,
        message.text,
        message.attachments.map(file => file.name),
      )
      line.say(message)
    },
    typing() {
      if (Date.now() - typingSaid < 3_000) return
      typingSaid = Date.now()
      line.sign('typing')
    },
    problem(text) {
      status.textContent = text
    },
  })

  const { token, outbox } = remembered.read()
  for (const waiting of outbox)
    said.addWaiting(
      waiting.id,
      waiting.text,
      waiting.attachments.map(file => file.name),
    )
  if (token) void line.begin()
  launcher.addEventListener('click', () => (isOpen ? hide() : show()))
  close.addEventListener('click', hide)
  panel.addEventListener('keydown', event => event.key === 'Escape' && hide())
  document.addEventListener('visibilitychange', shown)
  mount(panel, launcher)

  async function show() {
    isOpen = true
    panel.hidden = false
    launcher.setAttribute('aria-expanded', 'true')
    const hours = await line.hours().catch(() => null)
    if (hours) panel.querySelector('h2')!.textContent = `${hours.company} · ${words.title}`
    if (hours && !hours.open && said.log.childElementCount === 0) {
      const known = remembered.read()
      content.replaceChildren(closed({ words, language, hours, known, leave }))
      content.querySelector<HTMLInputElement>('input')?.focus()
      return
    }
    content.replaceChildren(element('p', { class: 'hello' }, words.hello), said.log, writing.form)
    said.log.scrollTop = said.log.scrollHeight
    writing.focus()
    void line.begin()
    shown()
  }

  function leave(message: Waiting, who: { name: string; email: string }) {
    remembered.change(who)
    return line.leaveMessage(message)
  }

  function hide() {
    isOpen = false
    panel.hidden = true
    launcher.setAttribute('aria-expanded', 'false')
    launcher.focus()
  }

  /** What is in sight is read; what is not is counted. */
  function shown() {
    const last = said.lastOfDesk()
    if (isOpen && document.visibilityState === 'visible' && last > read) {
      read = last
      line.sign('read', last)
    }
    const unread = said.unread(read)
    badge.hidden = unread === 0
    badge.textContent = unread > 9 ? '9+' : String(unread)
    launcher.setAttribute('aria-label', [words.open, unreadWords(words, unread)].filter(Boolean).join(', '))
  }

  function typing(forMs: number) {
    clearTimeout(typingEnds)
    if (!panel.classList.contains('away')) status.textContent = forMs > 0 ? words.typing : ''
    if (forMs > 0) typingEnds = setTimeout(typing, forMs, 0)
  }
}

function mount(...parts: HTMLElement[]) {
  const host = element('santral-chat' as 'div')
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync([frameStyle, launcherStyle, talkStyle, composerStyle, closedStyle].join('\n'))
  root.adoptedStyleSheets = [sheet]
  root.append(...parts)
  document.body.append(host)
}
