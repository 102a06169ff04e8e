/** Live chat's windows: what the visitor said (deliveries), what was said to them (chat_lines), and how far each has read. */
import type { Instant } from '../message.ts'
import type { Sql } from './connect.ts'

/** Says it once, however often the same notice is handed over. */
export async function addChatLine(
  sql: Sql,
  { chat, notice, text, at }: { chat: string; notice: number; text: string; at: Instant },
): Promise<void> {
  await sql`insert into chat_lines (chat, at, notice, text) values (${chat}, ${at}, ${notice}, ${text})
    on conflict (notice) do nothing`
}

export interface VisitorLine {
  id: number
  key: string
  at: Instant
  /** Masked, once it is decided. */
  text: string | null
  files: { name: string | null; size: number | null }[] | null
  /** The bytes as posted, until then. */
  raw: Uint8Array | null
}

/** Later than `after` in order of arrival, and whatever arrived since `since`: a number given out earlier may commit later. */
export function visitorLines(sql: Sql, chat: string, after: number, since: Instant): Promise<VisitorLine[]> {
  return sql<VisitorLine[]>`
    select d.id, d.key, d.received_at as at, m.text, m.attachments as files, case when m.id is null then d.raw end as raw
    from deliveries d left join messages m on m.delivery = d.id
    where d.channel = 'chat' and d.lane = ${chat} and (d.id > ${after} or d.received_at > ${since})
    order by d.id desc limit 200`
}

export interface DeskLine {
  id: number
  at: Instant
  text: string
}

export function deskLines(sql: Sql, chat: string, after: number, since: Instant): Promise<DeskLine[]> {
  return sql<DeskLine[]>`
    select id, at, text from chat_lines where chat = ${chat} and (id > ${after} or at > ${since}) order by id desc limit 200`
}

export interface ChatMarks {
  chat: string
  /** Last delivery and last line. */
  said: number
  answered: number
  visitorRead: number
  visitorTyping: Instant
  deskRead: number
  deskTyping: Instant
}

/** Where windows stand, in one query for all that are being watched. */
export function chatMarks(sql: Sql, chats: string[]): Promise<ChatMarks[]> {
  return sql<ChatMarks[]>`
    select w.chat,
      coalesce((select max(d.id) from deliveries d where d.channel = 'chat' and d.lane = w.chat), 0) as said,
      coalesce((select max(l.id) from chat_lines l where l.chat = w.chat), 0) as answered,
      coalesce(c.visitor_read, 0) as "visitorRead", coalesce(c.visitor_typing, 0) as "visitorTyping",
      coalesce(c.desk_read, 0) as "deskRead", coalesce(c.desk_typing, 0) as "deskTyping"
    from unnest(${chats}::text[]) as w (chat) left join chats c on c.chat = w.chat`
}

export interface ChatSigns {
  ticket: string
  /** Until then. */
  typing: Instant
  /** Number of the desk's last line that was read. */
  read: number
}

/** What visitors do in the windows that tickets are spoken about in, in one query for all tickets that are being looked at. */
export function chatSigns(sql: Sql, tickets: string[]): Promise<ChatSigns[]> {
  return sql<ChatSigns[]>`
    select m.ticket, max(c.visitor_typing) as typing, max(c.visitor_read) as read
    from messages m join deliveries d on d.id = m.delivery join chats c on c.chat = d.lane
    where m.ticket = any(${tickets}) and m.channel = 'chat' group by m.ticket`
}

export interface Marks {
  visitorRead?: number
  visitorTyping?: Instant
  deskRead?: number
  deskTyping?: Instant
}

/** Marks only ever move forward, but for typing, which ends when something is said. */
export async function markChat(sql: Sql, chat: string, at: Instant, marks: Marks): Promise<void> {
  const { visitorRead = 0, visitorTyping = null, deskRead = 0, deskTyping = null } = marks
  await sql`
    insert into chats (chat, begun_at, visitor_read, visitor_typing, desk_read, desk_typing)
    values (${chat}, ${at}, ${visitorRead}, ${visitorTyping ?? 0}, ${deskRead}, ${deskTyping ?? 0})
    on conflict (chat) do update set
      visitor_read = greatest(chats.visitor_read, excluded.visitor_read),
      desk_read = greatest(chats.desk_read, excluded.desk_read),
      visitor_typing = coalesce(${visitorTyping}, chats.visitor_typing),
      desk_typing = coalesce(${deskTyping}, chats.desk_typing)`
}

/** The windows that a ticket was spoken about in, with the last delivery of each. */
export function chatsOfTicket(sql: Sql, ticket: string): Promise<{ chat: string; last: number }[]> {
  return sql<{ chat: string; last: number }[]>`
    select d.lane as chat, max(d.id) as last from messages m join deliveries d on d.id = m.delivery
    where m.ticket = ${ticket} and m.channel = 'chat' group by d.lane`
}
