/** A moment's patience, so that whoever has just written sees the ticket that it became. */
import type { Sql } from '../../store/connect.ts'
import { ticketOfDelivery } from '../../store/panel.ts'

const patienceMs = 2_000
const everyMs = 80

/** The ticket's number; null where it has none, or is not decided yet. */
export async function whereItWent(sql: Sql, deliveries: number[]): Promise<string | null> {
  const [delivery] = deliveries
  for (let waited = 0; delivery !== undefined && waited < patienceMs; waited += everyMs) {
    const ticket = await ticketOfDelivery(sql, delivery)
    if (ticket !== undefined) return ticket
    await new Promise(resolve => setTimeout(resolve, everyMs))
  }
  return null
}
