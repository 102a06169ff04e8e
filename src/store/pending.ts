/** Deliveries that are owed an outcome. */
import type { Sql } from './connect.ts'

export async function pendingCount(sql: Sql): Promise<number> {
  const [row] = await sql<{ many: number }[]>`select count(*) as many from deliveries where outcome is null`
  return row?.many ?? 0
}

/** How many of these have no outcome yet. */
export async function pendingAmong(sql: Sql, ids: number[]): Promise<number> {
  const [row] = await sql<{ many: number }[]>`
    select count(*) as many from deliveries where outcome is null and id = any(${ids}::bigint[])`
  return row?.many ?? 0
}
