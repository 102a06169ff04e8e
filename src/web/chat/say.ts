/** Puts a notice into the visitor's window: the `say` of adapters/chat. It is there once it is stored; windows fetch it. */
import type { ChatOptions } from '../../../adapters/chat/index.ts'
import type { Instant } from '../../message.ts'
import { addChatLine } from '../../store/chat.ts'
import type { Sql } from '../../store/connect.ts'

export function sayInWindow(sql: Sql, clock: () => Instant): NonNullable<ChatOptions['say']> {
  return async (chat, { id, text }) => {
    await addChatLine(sql, { chat, notice: id, text, at: clock() })
    return { sent: true, id: `chat-line:${id}` }
  }
}
