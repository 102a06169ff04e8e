/** What is heard of the desk, as it comes. After a cut it goes on from the place that was heard last. */
import type { Line } from '../../chat/line.ts'
import type { ChatMemory } from './memory.ts'

export interface Marks {
  visitorRead: number
  deskRead: number
  typingFor: number
}

export interface Heard {
  line(line: Line): void
  marks(marks: Marks): void
  connected(is: boolean): void
}

export interface Hearing {
  /** Opens the line where it is not open yet. */
  begin(): void
  /** Opens it anew. */
  listen(): void
  /** Milliseconds until the next try: each time twice as long, at most half a minute. */
  later(): number
}

/** `opened`: the line stands, so what waits can go out. */
export function hearing(base: string, memory: ChatMemory, heard: Heard, opened: () => void): Hearing {
  let source: EventSource | null = null
  let place = ''
  let backoff = 1_000
  return { begin: () => void (source ?? listen()), listen, later }

  function listen() {
    const { token } = memory.read()
    if (!token) return
    source?.close()
    const events = new EventSource(`${base}/chat/events?token=${encodeURIComponent(token)}&after=${place}`)
    source = events
    events.addEventListener('open', () => {
      backoff = 1_000
      heard.connected(true)
      opened()
    })
    events.addEventListener('line', event => heard.line(JSON.parse(event.data)))
    events.addEventListener('marks', event => {
      place = event.lastEventId || place
      heard.marks(JSON.parse(event.data))
    })
    events.addEventListener('error', () => {
      heard.connected(false)
      if (events.readyState !== EventSource.CLOSED) return // it comes back by itself
      setTimeout(() => events === source && listen(), later())
    })
  }

  function later(): number {
    backoff = Math.min(backoff * 2, 30_000)
    return backoff / 2
  }
}
