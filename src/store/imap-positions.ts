/** How far each IMAP folder was read. Set only after its mails are durable. */
import type { ImapState } from '../../adapters/email/imap.ts'
import type { Sql } from './connect.ts'

export function imapPositions(sql: Sql): ImapState {
  return {
    async get(folder) {
      const [row] = await sql<{ uidValidity: string; lastUid: number }[]>`
        select uid_validity::text as "uidValidity", last_uid as "lastUid" from imap_positions where mailbox = ${folder}`
      return row ?? null
    },
    async set(folder, { uidValidity, lastUid }) {
      await sql`
        insert into imap_positions (mailbox, uid_validity, last_uid) values (${folder}, ${uidValidity}, ${lastUid})
        on conflict (mailbox) do update set uid_validity = excluded.uid_validity, last_uid = excluded.last_uid`
    },
  }
}
