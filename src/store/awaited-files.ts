/** Files that lie at a provider: awaited from the moment that their message is decided, until they are here or given up. */
import type { Attachment, Channel, Instant } from '../message.ts'
import type { Sql, Tx } from './connect.ts'
import { fromRow, jsonText, storableText } from './rows.ts'

export interface AwaitedFile {
  message: number
  /** Which of the message's attachments, from 0. */
  position: number
  channel: Channel
  /** When the message came. */
  since: Instant
  /** Tries, this one included. */
  attempts: number
  /** Why the last try brought nothing; null before it. */
  because: string | null
  attachment: Attachment
}

type Named = Pick<AwaitedFile, 'message' | 'position'>

/** Of these deliveries' messages. What is on no ticket (refused, automatic) is not fetched: nobody will look at it. */
export const awaitFiles = (tx: Tx, deliveries: number[]) => tx`
  insert into awaited_files (message, position, channel, since, due_at)
  select m.id, place - 1, m.channel, d.received_at, d.received_at
  from messages m join deliveries d on d.id = m.delivery,
    jsonb_array_elements(m.attachments) with ordinality as listed (file, place)
  where m.delivery = any(${deliveries}) and m.ticket is not null
    and file->>'reference' is not null and file->>'hash' is null and file->>'withheld' is null
  on conflict do nothing`

export interface FileClaim {
  at: Instant
  /** Nobody else takes them before that. */
  leasedUntil: Instant
  /** How many, by channel. */
  room: Partial<Record<Channel, number>>
}

/** What is due, oldest first. */
export async function claimFiles(sql: Sql, { at, leasedUntil, room }: FileClaim): Promise<AwaitedFile[]> {
  const rows = await sql<object[]>`
    with room as (
      select * from unnest(${Object.keys(room)}::text[], ${Object.values(room)}::int[]) as room (channel, many)
    ), due as (
      select found.* from room cross join lateral (
        select message, position from awaited_files
        where channel = room.channel and due_at <= ${at} and (leased_until is null or leased_until <= ${at})
        order by due_at, message, position
        limit room.many
        for update skip locked
      ) found
    ), claimed as (
      update awaited_files set leased_until = ${leasedUntil}, attempts = attempts + 1
      from due where awaited_files.message = due.message and awaited_files.position = due.position
      returning awaited_files.*
    )
    select c.message, c.position, c.channel, c.since, c.attempts, c.because, m.attachments -> c.position::int as attachment
    from claimed c join messages m on m.id = c.message
    order by c.due_at, c.message, c.position`
  return rows.map(row => fromRow<AwaitedFile>(row))
}

/** Stores the content once and says so on the message. False where the message is gone, or somebody else was first. */
export function fileArrived(sql: Sql, file: Named, { bytes, ...attachment }: Attachment): Promise<boolean> {
  return sql.begin(async tx => {
    if (!(await settled(tx, file))) return false
    if (attachment.hash && bytes)
      await tx`
        insert into attachments (hash, type, size, bytes)
        values (${attachment.hash}, ${attachment.type}, ${bytes.length}, ${bytes}) on conflict (hash) do nothing`
    await describe(tx, file, attachment)
    return true
  })
}

export async function fileLater(sql: Sql, { message, position }: Named, dueAt: Instant, because: string) {
  await sql`
    update awaited_files set due_at = ${dueAt}, because = ${storableText(because)}, leased_until = null
    where message = ${message} and position = ${position}`
}

/** The message's entry says why; the reference stays with it. */
export async function fileGivenUp(sql: Sql, file: Named, because: string) {
  await sql.begin(async tx => {
    if (await settled(tx, file)) await describe(tx, file, { missing: because })
  })
}

/** Awaited since before then and in nobody's hands: of channels, too, from which nothing is fetched here. */
export async function filesAwaitedSince(sql: Sql, before: Instant, at: Instant): Promise<AwaitedFile[]> {
  const rows = await sql<object[]>`
    select f.*, m.attachments -> f.position::int as attachment from awaited_files f join messages m on m.id = f.message
    where since < ${before} and (leased_until is null or leased_until <= ${at}) order by f.message, f.position limit 500`
  return rows.map(row => fromRow<AwaitedFile>(row))
}

async function settled(tx: Tx, { message, position }: Named): Promise<boolean> {
  const { count } = await tx`delete from awaited_files where message = ${message} and position = ${position}`
  return count > 0
}

const describe = (tx: Tx, { message, position }: Named, known: Partial<Attachment>) => tx`
  update messages
  set attachments = jsonb_set(attachments, array[${String(position)}], attachments -> ${position}::int || ${jsonText(known)}::text::jsonb)
  where id = ${message}`
