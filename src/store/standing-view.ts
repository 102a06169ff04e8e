/** How a contact or stranger stands under A7, as pages show it: what was noted and which channels are closed, with reasons. */
import type { Closure, StandingEntry } from '../dossier.ts'
import type { Instant } from '../message.ts'
import type { Sql } from './connect.ts'

/** With whose it is, which a dossier need not say: all of it is of one customer. */
export type ShownEntry = StandingEntry & { customer: string | null }
export type ShownClosure = Omit<Closure, 'told'> & { customer: string | null }

export interface ShownStanding {
  entries: ShownEntry[]
  closures: ShownClosure[]
}

/** Of a customer with all its contacts, or of a stranger by `kind:value`. Newest first, at most 50 of each. */
export async function standingOf(sql: Sql, who: { customer: string | null; sender: string }): Promise<ShownStanding> {
  const whose =
    who.customer === null ? sql`customer is null and sender = ${who.sender}` : sql`customer = ${who.customer}`
  const [entries, closures] = await Promise.all([
    sql<ShownEntry[]>`select ${entryColumns(sql)} from standing where ${whose} order by at desc limit 50`,
    sql<ShownClosure[]>`select ${closureColumns(sql)} from closures where ${whose} order by from_at desc limit 50`,
  ])
  return { entries, closures }
}

/** What holds now, of anybody. */
export function closuresInForce(sql: Sql, now: Instant): Promise<ShownClosure[]> {
  return sql<ShownClosure[]>`
    select ${closureColumns(sql)} from closures
    where lifted_at is null and (until_at is null or until_at > ${now}) order by from_at desc limit 200`
}

const entryColumns = (sql: Sql) => sql`
  id, customer, contact, sender, level, kind, action, at, because, article, delivery, lifted_at as "liftedAt"`
const closureColumns = (sql: Sql) => sql`
  id, customer, contact, sender, channels, from_at as "from", until_at as "until", because, article,
  lifted_at as "liftedAt"`
