/** Which file of a ticket a hash names: a hash alone opens nothing. */
import type { Sql } from './connect.ts'

/** Its name as the sender gave it; undefined where no message of the ticket has such a file. */
export async function fileOnTicket(
  sql: Sql,
  ticket: string,
  hash: string,
): Promise<{ name: string | null } | undefined> {
  const [row] = await sql<{ name: string | null }[]>`
    select one ->> 'name' as name from messages, jsonb_array_elements(attachments) one
    where ticket = ${ticket} and one ->> 'hash' = ${hash} limit 1`
  return row
}
