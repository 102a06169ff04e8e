/** What an agent does on a chat's ticket is seen in the visitor's window: read, and typing. */
import type { Instant } from '../../message.ts'
import { chatsOfTicket, markChat } from '../../store/chat.ts'
import type { Sql } from '../../store/connect.ts'

const typingMs = 6_000

export async function deskHasRead(sql: Sql, ticket: string, now: Instant): Promise<void> {
  for (const { chat, last } of await chatsOfTicket(sql, ticket)) await markChat(sql, chat, now, { deskRead: last })
}

export async function deskIsTyping(sql: Sql, ticket: string, now: Instant): Promise<void> {
  for (const { chat } of await chatsOfTicket(sql, ticket))
    await markChat(sql, chat, now, { deskTyping: now + typingMs })
}
