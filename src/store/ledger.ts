/** Conservation: every delivery ends in exactly one outcome. Counts them, and names those that do not. */
import type { Outcome } from '../decision.ts'
import type { Sql } from './connect.ts'

export interface Ledger {
  /** All that providers handed over, what they sent again included. */
  received: number
  outcomes: Partial<Record<Outcome, number>>
  /** Without an outcome: not yet drained, or lost. Ids, at most 100. */
  inNone: number[]
  inNoneCount: number
  /** With two: the delivery says another outcome than its decision, or its decision is missing. Ids, at most 100. */
  inTwo: number[]
  inTwoCount: number
}

export async function ledger(sql: Sql): Promise<Ledger> {
  return sql.begin('isolation level repeatable read read only', async tx => {
    const counts = await tx<{ outcome: Outcome | null; many: number }[]>`
      select outcome, count(*) as many from deliveries group by outcome
      union all
      select 'redelivered', count(*) from redeliveries having count(*) > 0
      order by 2 desc, 1`
    const inNone = await tx<{ id: number }[]>`select id from deliveries where outcome is null order by id limit 100`
    const inTwo = await tx<{ id: number; many: number }[]>`
      select id, count(*) over () as many
      from deliveries left join decisions on delivery = id
      where deliveries.outcome is not null and decisions.outcome is distinct from deliveries.outcome
      order by id limit 100`
    return {
      received: counts.reduce((sum, row) => sum + row.many, 0),
      outcomes: Object.fromEntries(counts.filter(row => row.outcome).map(row => [row.outcome, row.many])),
      inNone: inNone.map(row => row.id),
      inNoneCount: counts.find(row => row.outcome === null)?.many ?? 0,
      inTwo: inTwo.map(row => row.id),
      inTwoCount: inTwo[0]?.many ?? 0,
    }
  })
}

/** How these deliveries ended. */
export async function outcomesOf(sql: Sql, ids: number[]): Promise<Partial<Record<Outcome, number>>> {
  const rows = await sql<{ outcome: Outcome; many: number }[]>`
    select outcome, count(*) as many from deliveries
    where id = any(${ids}::bigint[]) and outcome is not null
    group by outcome order by 2 desc, 1`
  return Object.fromEntries(rows.map(row => [row.outcome, row.many]))
}
