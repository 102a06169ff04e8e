/** An attachment for download: only one that a shown message names, so that a hash alone opens nothing. */
import type { Sql } from './connect.ts'

export interface StoredFile {
  type: string
  size: number
  bytes: Uint8Array
  /** Words of the scanner, where one looked: 'clean' or what it found. */
  scanned: string | null
}

export async function fileOfTicket(sql: Sql, ticket: string, hash: string): Promise<StoredFile | undefined> {
  const [file] = await sql<StoredFile[]>`
    select type, size, bytes, scanned from attachments
    where hash = ${hash} and exists (
      select from messages where ticket = ${ticket} and attachment_hashes ? ${hash})`
  return file
}

/** The name that the sender gave it, where there is one. */
export async function fileName(sql: Sql, ticket: string, hash: string): Promise<string | null> {
  const [row] = await sql<{ name: string | null }[]>`
    select one ->> 'name' as name from messages, jsonb_array_elements(attachments) one
    where ticket = ${ticket} and one ->> 'hash' = ${hash} limit 1`
  return row?.name ?? null
}
