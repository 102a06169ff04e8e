import type { Tx } from './connect.ts'

/** The line that a delivery was decided with, or null while it is pending. */
export async function decisionOf(tx: Tx, delivery: number): Promise<object | null> {
  const [row] = await tx<{ decision: object }[]>`select decision from decisions where delivery = ${delivery}`
  return row?.decision ?? null
}

/** The last ones by arrival, oldest first. */
export async function newestDecisions(tx: Tx, limit: number): Promise<{ delivery: number; decision: object }[]> {
  const rows = await tx<{ delivery: number; decision: object }[]>`
    select delivery, decision from decisions order by delivery desc limit ${limit}`
  return rows.reverse()
}
