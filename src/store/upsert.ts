import type { Tx } from './connect.ts'
import { rowsJson } from './rows.ts'

/** Whole rows by id: the newest state holds. */
export async function upsert(tx: Tx, table: 'standing' | 'closures' | 'challenges', rows: object[]) {
  if (rows.length === 0) return
  const changing = {
    standing: ['level', 'action', 'lifted_at'],
    closures: ['until_at', 'told', 'lifted_at'],
    challenges: ['contact', 'tries', 'status', 'answered_at', 'locked_until'],
  }[table]
  const set = changing.map(column => `${column} = excluded.${column}`).join(', ')
  await tx`
    insert into ${tx(table)} select * from jsonb_populate_recordset(null::${tx(table)}, ${rowsJson(rows)}::text::jsonb)
    on conflict (id) do update set ${tx.unsafe(set)}`
}
