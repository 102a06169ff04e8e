/** Which clock is due next, and what has been sent. */
import type { Page, Ticket } from '../dossier.ts'
import type { Instant } from '../message.ts'
import type { Tx } from './connect.ts'
import { fromRow } from './rows.ts'

export interface DueClock {
  at: Instant
  clock: 'response-warning' | 'response-breach' | 'resolution-breach' | 'page'
  ticket: Ticket
  page: Page | null
  customerName: string | null
}

/**
 * The earliest clock that is due by `now`, locked for this transaction; another worker's are skipped. `leads`: how long before the
 * deadline a warning goes out, by priority, in milliseconds. Held tickets wait for the customer: their clocks rest, save for a Critical,
 * whose outage waits for nobody.
 */
export async function nextClock(
  tx: Tx,
  now: Instant,
  leads: Record<string, number>,
  share: number,
  pageAfter: number,
): Promise<DueClock | null> {
  const [due] = await tx<{ at: number; clock: DueClock['clock']; ticket: string; page: string | null }[]>`
    with leads as (select key as priority, value::bigint as lead from jsonb_each_text(${tx.json(leads)}::jsonb)),
    due as (
      select response_due - least(lead, ((response_due - opened_at) * ${share}::float8)::bigint) as at, 'response-warning' as clock, number as ticket, null as page
      from tickets join leads using (priority)
      where status = 'open' and (held is null or priority = 'critical') and responded_at is null
        and response_due - least(lead, ((response_due - opened_at) * ${share}::float8)::bigint) <= ${now}::bigint
        and not clocks ? 'response-warning'
      union all
      select response_due, 'response-breach', number, null from tickets
      where status = 'open' and (held is null or priority = 'critical') and responded_at is null and response_due <= ${now} and not clocks ? 'response-breach'
      union all
      select resolution_due, 'resolution-breach', number, null from tickets
      where status = 'open' and (held is null or priority = 'critical') and resolution_due <= ${now} and not clocks ? 'resolution-breach'
      union all
      select paged_at + ${pageAfter}::bigint, 'page', ticket, id from pages
      where acknowledged_at is null and not escalated and paged_at <= ${now}::bigint - ${pageAfter}::bigint
    )
    select at, clock, ticket, page from due order by at, ticket, clock limit 1`
  if (!due) return null
  const [ticket] = await tx`
    select t.*, c.name as customer_name from tickets t left join customers c on c.id = t.customer
    where t.number = ${due.ticket} for update of t skip locked`
  if (!ticket) return null
  const [page] = due.page ? await tx`select * from pages where id = ${due.page}` : []
  const { customerName, ...rest } = fromRow<Ticket & { customerName: string | null }>(ticket)
  return { at: due.at, clock: due.clock, ticket: rest, page: page ? fromRow<Page>(page) : null, customerName }
}

export const setClock = (tx: Tx, ticket: string, clock: string) => tx`
  update tickets set clocks = clocks || ${tx.json([clock])}::jsonb where number = ${ticket}`

export const stepPage = (tx: Tx, page: string, step: number, at: Instant, escalated: boolean) => tx`
  update pages set step = ${step}, paged_at = ${at}, escalated = ${escalated} where id = ${page}`

export const noteTick = (tx: Tx, at: Instant, clock: string, ticket: string | null) => tx`
  insert into ticks (at, clock, ticket) values (${at}, ${clock}, ${ticket})`
