/**
 * Live chat on any website: `<script src="https://desk.example.com/chat.js" data-language="tr" async></script>`.
 * Everything lives in a shadow root, so that neither page nor widget changes the other's looks.
 */
import frameStyle from './chat.css'
import closedStyle from './closed.css'
import { closed } from './closed.ts'
import composerStyle from './composer.css'
import { type Composer, composer } from './composer.ts'
import { type Connection, connection } from './connection.ts'
import { element } from './element.ts'
import { type Frame, frame } from './frame.ts'
import launcherStyle from './launcher.css'
import { type ChatMemory, memory, type Waiting } from './memory.ts'
import { type Reading, reading } from './reading.ts'
import talkStyle from './talk.css'
import { type Talk, talk } from './talk.ts'
import { type Words, wordsIn } from './words.ts'

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
  const seen = frame(words)
  const line = connection(base, remembered, language, {
    line(heard) {
      if (heard.from === 'desk') seen.typing(0)
      said.add(heard)
      read.look()
    },
    marks(marks) {
      read.upTo(marks.visitorRead)
      said.marks(marks)
      seen.typing(marks.typingFor)
      read.look()
    },
    connected: seen.connected,
    settled: said.settled,
  })
  const read = reading(said, {
    inSight: () => !seen.panel.hidden && document.visibilityState === 'visible',
    tell: last => line.sign('read', last),
    unread: seen.unread,
  })
  const typing = atMostEvery(3_000, () => line.sign('typing'))
  const writing = composer(words, { send, typing: typing.said, problem: seen.problem })

  const { token, outbox } = remembered.read()
  for (const waiting of outbox) showWaiting(said, waiting)
  if (token) void line.begin()
  const widget = { words, language, remembered, said, seen, line, read, writing }
  seen.launcher.addEventListener('click', () => (seen.panel.hidden ? open(widget) : seen.shut()))
  seen.close.addEventListener('click', seen.shut)
  seen.panel.addEventListener('keydown', event => event.key === 'Escape' && seen.shut())
  document.addEventListener('visibilitychange', read.look)
  mount(seen.panel, seen.launcher)

  function send(message: Waiting) {
    typing.again()
    showWaiting(said, message)
    line.say(message)
  }
}

interface Widget {
  words: Words
  language: string
  remembered: ChatMemory
  said: Talk
  seen: Frame
  line: Connection
  read: Reading
  writing: Composer
}

/** Outside working hours, where nothing was said yet, there is a message to leave instead. */
async function open({ words, language, remembered, said, seen, line, read, writing }: Widget) {
  seen.open()
  const hours = await line.hours().catch(() => null)
  if (hours) seen.named(`${hours.company} · ${words.title}`)
  if (hours && !hours.open && said.log.childElementCount === 0) {
    const known = remembered.read()
    seen.content.replaceChildren(closed({ words, language, hours, known, leave }))
    seen.content.querySelector<HTMLInputElement>('input')?.focus()
    return
  }
  seen.content.replaceChildren(element('p', { class: 'hello' }, words.hello), said.log, writing.form)
  said.log.scrollTop = said.log.scrollHeight
  writing.focus()
  void line.begin()
  read.look()

  function leave(message: Waiting, who: { name: string; email: string }) {
    remembered.change(who)
    return line.leaveMessage(message)
  }
}

const showWaiting = (said: Talk, { id, text, attachments }: Waiting) =>
  said.addWaiting(
    id,
    text,
    attachments.map(file => file.name),
  )

/** `again`: the next time is news, however soon. */
function atMostEvery(ms: number, say: () => void) {
  let at = 0
  return {
    said() {
      if (Date.now() - at < ms) return
      at = Date.now()
      say()
    },
    again() {
      at = 0
    },
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
