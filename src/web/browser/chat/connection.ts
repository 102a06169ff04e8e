/** The line to the desk: what is heard on it and what is said, over one window that is opened when it is needed. */
import { desk, type Hours } from './desk.ts'
import { type Heard, hearing } from './hearing.ts'
import type { ChatMemory, Waiting } from './memory.ts'
import { type OutboxGiven, outbox } from './outbox.ts'

export interface Connection {
  hours(): Promise<Hours>
  /** Opens the window, a new one where there is none. */
  begin(): Promise<void>
  say(message: Waiting): void
  /** Outside working hours, as a ticket that is answered by mail: true once it is kept. */
  leaveMessage(message: Waiting): Promise<boolean>
  sign(type: 'typing' | 'read', upTo?: number): void
}

export function connection(
  base: string,
  memory: ChatMemory,
  language: string,
  told: Heard & Pick<OutboxGiven, 'settled'>,
): Connection {
  const ask = desk(base, memory)
  const saying = outbox(ask, memory, { language, settled: told.settled, begin: () => void begin() })
  const line = hearing(base, memory, told, () => void saying.flush())
  addEventListener('offline', () => told.connected(false))
  addEventListener('online', () => {
    line.listen()
    void saying.flush()
  })
  return { hours: ask.hours, begin, say: saying.add, leaveMessage, sign }

  async function begin() {
    if (!memory.read().token && !(await ask.newWindow())) return void setTimeout(begin, line.later())
    line.begin()
    void saying.flush()
  }

  async function leaveMessage(message: Waiting): Promise<boolean> {
    if (!memory.read().token && !(await ask.newWindow())) return false
    const { name, email } = memory.read()
    const response = await ask.post('in/form', { ...message, name, email, language }).catch(() => null)
    return response?.ok ?? false
  }

  function sign(type: 'typing' | 'read', upTo?: number) {
    const { token } = memory.read()
    if (token) void ask.post('chat/signs', { token, type, upTo }).catch(() => {})
  }
}
