import type { Tx } from './connect.ts'
import { rowsJson } from './rows.ts'

/** Notices that are owed, for the outbox to send. */
export async function saveNotices(tx: Tx, rows: object[]) {
  if (rows.length === 0) return
  await tx`
    insert into notices (delivery, recipient, channel, account, address, kind, language, subject, text, ticket, customer, sender, at, due_at)
    select delivery, recipient, channel, account, address, kind, language, subject, text, ticket, customer, sender, at, due_at
    from json_populate_recordset(null::notices, ${rowsJson(rows)}::text::json)`
}
