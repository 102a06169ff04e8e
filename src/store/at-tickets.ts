/** Which agents have a ticket open now, and who of them is writing a reply on it. */
import type { Instant } from '../message.ts'
import type { Sql } from './connect.ts'

export interface AgentAt {
  ticket: string
  agent: string
  writing: boolean
}

/** Counts until then, unless it is said again. What the agent had open before and has left without a word is forgotten. */
export async function markAt(sql: Sql, { ticket, agent, writing }: AgentAt, now: Instant, until: Instant) {
  await sql`delete from at_tickets where agent = ${agent} and seen_until < ${now}`
  await sql`
    insert into at_tickets (ticket, agent, seen_until, writing)
    select ${ticket}, ${agent}, ${until}, ${writing} from tickets where number = ${ticket}
    on conflict (ticket, agent) do update set seen_until = excluded.seen_until, writing = excluded.writing`
}

export const leaveTicket = (sql: Sql, ticket: string, agent: string) => sql`
  delete from at_tickets where ticket = ${ticket} and agent = ${agent}`

/** On any ticket: as many as agents have pages open. */
export const agentsAnywhere = (sql: Sql, now: Instant): Promise<AgentAt[]> => sql<AgentAt[]>`
  select ticket, agent, writing from at_tickets where seen_until >= ${now} order by ticket, agent`

/** In order of name. */
export function agentsAt(sql: Sql, tickets: string[], now: Instant): Promise<AgentAt[]> {
  return sql<AgentAt[]>`
    select ticket, agent, writing from at_tickets
    where ticket = any(${tickets}) and seen_until >= ${now} order by ticket, agent`
}
