/**
 * What is said goes out once and in order, however often the network fails: each message has an id of its own, waits here
 * until the server has it, and the server knows an id again.
 */
import type { Desk } from './desk.ts'
import type { ChatMemory, Waiting } from './memory.ts'

export interface Outbox {
  add(message: Waiting): void
  /** Sends what waits. */
  flush(): Promise<void>
}

export interface OutboxGiven {
  language: string
  /** A window has to be opened first. */
  begin(): void
  /** The server has it, or will never take it. */
  settled(id: string, taken: boolean): void
}

export function outbox(desk: Desk, memory: ChatMemory, { language, begin, settled }: OutboxGiven): Outbox {
  let flushing = false
  return {
    add(message) {
      memory.change({ outbox: [...memory.read().outbox, message] })
      if (memory.read().token) void flush()
      else begin()
    },
    flush,
  }

  /** One after another: the desk reads them in the order in which they were written. */
  async function flush() {
    if (flushing) return
    flushing = true
    for (let [next] = memory.read().outbox; next; [next] = memory.read().outbox) {
      const { token, name, email } = memory.read()
      if (!token) break
      const said = { ...next, session: token.split('.')[0], name, email, language }
      const response = await desk.post('in/chat', said).catch(() => null)
      if (!response || response.status === 429 || response.status >= 500) break
      if (response.status === 401) memory.change({ token: null })
      else forget(next.id, response.ok)
      if (response.status === 401) break
    }
    flushing = false
    if (memory.read().outbox.length === 0) return
    if (!memory.read().token) begin()
    else setTimeout(flush, 2_000)
  }

  function forget(id: string, taken: boolean) {
    memory.change({ outbox: memory.read().outbox.filter(one => one.id !== id) })
    settled(id, taken)
  }
}
