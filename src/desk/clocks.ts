/** Clocks: what is sent when nobody has answered in time, and when an engineer has not taken a page (G3, G5, G8). */
import type { Notice, TrailRow } from '../decision.ts'
import { formatTime, localIso } from '../local-time.ts'
import type { Instant } from '../message.ts'
import { pageNotice } from '../oncall/page.ts'
import { tellStaff } from '../open/owe.ts'
import { word } from '../open/wording.ts'
import { durationMs } from '../policy/duration.ts'
import type { Policy } from '../policy/policy.ts'
import { cite } from '../policy/rule.ts'
import { versionRow } from '../policy/version-row.ts'
import type { DeskSettings, Situation } from '../situation.ts'
import { type DueClock, nextClock, noteTick, setClock, stepPage } from '../store/clocks.ts'
import type { Sql, Tx } from '../store/connect.ts'
import { saveNotices } from '../store/owed-notices.ts'

export interface Ticked {
  at: string
  clock: string
  ticket: string | null
  notices: Omit<Notice, 'ticket'>[]
  trail: TrailRow[]
}

interface Surroundings {
  policy: Policy
  desk: DeskSettings
}

/** Runs the clocks that are due by `now`, earliest first, each in a transaction of its own, `most` at the most. */
export async function tick(sql: Sql, now: Instant, given: Surroundings, most = 1000): Promise<Ticked[]> {
  const ticked: Ticked[] = []
  while (ticked.length < most) {
    const one = await sql.begin(tx => tickOne(tx, now, given))
    if (!one) break
    ticked.push(one)
  }
  return ticked
}

async function tickOne(tx: Tx, now: Instant, given: Surroundings): Promise<Ticked | null> {
  const due = await nextClock(
    tx,
    now,
    leads(given.policy),
    1 - given.policy.clock['response-warning'].share,
    given.policy.onCall.escalate.minutes * 60_000,
  )
  if (!due) return null
  const { notices, row, name } = due.clock === 'page' ? await escalate(tx, due, given) : await late(tx, due, given)
  await noteTick(tx, due.at, name, due.ticket.number)
  await saveNotices(
    tx,
    notices.map(({ to, ...notice }) => ({
      ...notice,
      recipient: to,
      customer: due.ticket.customer,
      at: due.at,
      dueAt: due.at,
    })),
  )
  const shown = notices.map(({ ticket: _, ...notice }) => notice)
  return {
    at: localIso(due.at),
    clock: name,
    ticket: due.ticket.number,
    notices: shown,
    trail: [row, versionRow(given.policy)],
  }
}

/** How long before its deadline a warning goes out, by priority. */
function leads(policy: Policy): Record<string, number> {
  const { share } = policy.clock['response-warning']
  return Object.fromEntries(
    Object.entries(policy.deadline.priorities).map(([priority, target]) => [
      priority,
      Math.round(durationMs(target.response) * (1 - share)),
    ]),
  )
}

async function late(tx: Tx, due: DueClock, { policy, desk }: Surroundings) {
  const name = due.clock as 'response-warning' | 'response-breach' | 'resolution-breach'
  await setClock(tx, due.ticket.number, name)
  const priority = word(policy, 'tr', 'priority', due.ticket.priority)
  const { number: ticket } = due.ticket
  const to = { policy, situation: situationOf(desk), to: 'supervisor' as const, ticket }
  const notice =
    name === 'response-warning'
      ? tellStaff({
          ...to,
          kind: 'supervisor-warning',
          values: { ticket, priority, response_due: formatTime(due.ticket.responseDue, 'tr') },
        })
      : tellStaff({ ...to, kind: 'supervisor-breach', values: { ticket, priority } })
  return { notices: [notice], row: cite('clock', policy.clock[name], [ticket]), name }
}

async function escalate(tx: Tx, due: DueClock, { policy, desk }: Surroundings) {
  const rule = policy.onCall.escalate
  const step = due.page!.step + 1
  const situation = situationOf(desk)
  const last = step >= Math.min(rule.engineers, desk.rota.length)
  await stepPage(tx, due.page!.id, last ? due.page!.step : step, due.at, last)
  const ticket = due.ticket.number
  const notice = last
    ? tellStaff({ policy, situation, to: 'supervisor', kind: 'supervisor-page-unanswered', values: { ticket }, ticket })
    : pageNotice(due.ticket, due.customerName ?? '', step, 'page-escalated', policy, situation)
  return { notices: [notice], row: cite('clock', rule, [ticket], { minutes: rule.minutes }), name: 'page-escalated' }
}

/** Staff notices look at the desk's settings alone. */
const situationOf = (desk: DeskSettings): Situation => ({
  reports: [],
  incidents: [],
  freeTickets: [],
  freeIncidents: [],
  secret: '',
  desk,
})
