/**
 * The line to the desk. What is said goes out once and in order, however often the network fails: each message has an
 * id of its own, waits in the outbox until the server has it, and the server knows an id again. What is heard comes with
 * a place; after a cut the connection goes on from there.
 */
import type { ChatMemory, Waiting } from './memory.ts'

export interface Line {
  id: string
  from: 'you' | 'desk'
  key?: string
  at: number
  text: string
  files?: { name: string | null; size: number | null }[]
}

export interface Marks {
  visitorRead: number
  deskRead: number
  typingFor: number
}

export interface Hours {
  open: boolean
  opensAt: number | null
  company: string
  onCallLine: string | null
}

export interface Hearing {
  line(line: Line): void
  marks(marks: Marks): void
  connected(is: boolean): void
  /** The server has it, or will never take it. */
  settled(id: string, taken: boolean): void
}

export function connection(base: string, memory: ChatMemory, language: string, hearing: Hearing) {
  let source: EventSource | null = null
  let place = ''
  let backoff = 1_000
  let flushing = false
  addEventListener('offline', () => hearing.connected(false))
  addEventListener('online', () => {
    listen()
    void flush()
  })
  return { hours, begin, say, leaveMessage, sign }

  function hours(): Promise<Hours> {
    return fetch(`${base}/chat/hours`).then(response => response.json())
  }

  /** Opens the window, a new one where there is none. */
  async function begin() {
    if (!memory.read().token && !(await newToken())) return void setTimeout(begin, later())
    if (!source) listen()
    void flush()
  }

  /** Milliseconds until the next try: each time twice as long, at most half a minute. */
  function later(): number {
    backoff = Math.min(backoff * 2, 30_000)
    return backoff / 2
  }

  function listen() {
    const { token } = memory.read()
    if (!token) return
    source?.close()
    const opened = new EventSource(`${base}/chat/events?token=${encodeURIComponent(token)}&after=${place}`)
    source = opened
    opened.addEventListener('open', () => {
      backoff = 1_000
      hearing.connected(true)
      void flush()
    })
    opened.addEventListener('line', event => hearing.line(JSON.parse(event.data)))
    opened.addEventListener('marks', event => {
      place = event.lastEventId || place
      hearing.marks(JSON.parse(event.data))
    })
    opened.addEventListener('error', () => {
      hearing.connected(false)
      if (opened.readyState !== EventSource.CLOSED) return // it comes back by itself
      setTimeout(() => opened === source && listen(), later())
    })
  }

  function say(message: Waiting) {
    memory.change({ outbox: [...memory.read().outbox, message] })
    if (memory.read().token) void flush()
    else void begin()
  }

  /** One after another: the desk reads them in the order in which they were written. */
  async function flush() {
    if (flushing) return
    flushing = true
    for (let [next] = memory.read().outbox; next; [next] = memory.read().outbox) {
      const { token, name, email } = memory.read()
      if (!token) break
      const said = { ...next, session: token.split('.')[0], name, email, language }
      const response = await post('in/chat', said, token).catch(() => null)
      if (!response || response.status === 429 || response.status >= 500) break
      if (response.status === 401) memory.change({ token: null })
      else forget(next.id, response.ok)
      if (response.status === 401) break
    }
    flushing = false
    if (memory.read().outbox.length === 0) return
    if (!memory.read().token) void begin()
    else setTimeout(flush, 2_000)
  }

  function forget(id: string, taken: boolean) {
    memory.change({ outbox: memory.read().outbox.filter(one => one.id !== id) })
    hearing.settled(id, taken)
  }

  /** Outside working hours, as a ticket that is answered by mail: true once it is kept. */
  async function leaveMessage(message: Waiting): Promise<boolean> {
    if (!memory.read().token && !(await newToken())) return false
    const { token, name, email } = memory.read()
    const response = await post('in/form', { ...message, name, email, language }, token).catch(() => null)
    return response?.ok ?? false
  }

  async function newToken(): Promise<boolean> {
    const response = await post('chat/session', {}).catch(() => null)
    if (response?.ok) memory.change({ token: (await response.json()).token })
    return response?.ok ?? false
  }

  function sign(type: 'typing' | 'read', upTo?: number) {
    const { token } = memory.read()
    if (token) void post('chat/signs', { token, type, upTo }).catch(() => {})
  }

  function post(path: string, body: object, token?: string | null): Promise<Response> {
    return fetch(`${base}/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { 'x-santral-window': token }) },
      body: JSON.stringify(body),
    })
  }
}
