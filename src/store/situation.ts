/** What goes on across customers, and the numbers that a worker may give out. */

import type { Instant } from '../message.ts'
import type { Incident, OutageReport } from '../situation.ts'
import type { Tx } from './connect.ts'
import { fromRow } from './rows.ts'

export async function readReports(tx: Tx, since: Instant): Promise<OutageReport[]> {
  const rows =
    await tx`select customer, ticket, at, kind, objects from reports where at >= ${since} order by at, ticket`
  return rows.map(row => fromRow<OutageReport>(row))
}

export async function readIncidents(tx: Tx): Promise<Incident[]> {
  const rows = await tx`select * from incidents where closed_at is null order by number`
  return rows.map(row => fromRow<Incident>(row))
}

/** One worker at a time judges outages: five reports in five batches are one incident. Held until the transaction ends. */
export const holdIncidents = (tx: Tx) => tx`select pg_advisory_xact_lock(hashtextextended('incidents', 0))`

export interface Numbers {
  tickets: string[]
  incidents: string[]
}

/** Takes numbers from the sequences until the pool holds enough. What a worker does not use it keeps for its next batch. */
export async function reserveNumbers(tx: Tx, pool: Numbers, tickets: number, incidents: number): Promise<Numbers> {
  const take = async (sequence: string, count: number, prefix: string) => {
    if (count <= 0) return []
    const rows = await tx<
      { number: number }[]
    >`select nextval(${sequence}::regclass) as number from generate_series(1, ${count}::int)`
    return rows.map(row => `${prefix}-${String(row.number).padStart(6, '0')}`)
  }
  return {
    tickets: [...pool.tickets, ...(await take('ticket_numbers', tickets - pool.tickets.length, 'T'))],
    incidents: [...pool.incidents, ...(await take('incident_numbers', incidents - pool.incidents.length, 'I'))],
  }
}
