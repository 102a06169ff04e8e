/**
 * Decides what was kept: claims pending deliveries, reads what is known of their senders, folds decide and evolve over them in
 * order of arrival, and closes the batch in the same transaction. The impure shell around src/intake.ts.
 */
import { admitFiles } from './accept/admit-files.ts'
import { batchDossiers } from './batch-dossiers.ts'
import { mayLink } from './check/link-code.ts'
import { closingOf, quarantineOf } from './closing.ts'
import type { Outcome } from './decision.ts'
import { fold } from './fold.ts'
import type { Delivery, Message } from './message.ts'
import type { Policy } from './policy/policy.ts'
import type { DeskSettings, Incident, OutageReport } from './situation.ts'
import { claim } from './store/claim.ts'
import { close } from './store/close.ts'
import type { Sql, Tx } from './store/connect.ts'
import { markBounced } from './store/notice-statuses.ts'
import { holdIncidents, type Numbers, readIncidents, readReports, reserveNumbers } from './store/situation.ts'

export interface DrainOptions {
  policy: Policy
  desk: DeskSettings
  secret: string
  /** The adapter's parse; throws where the delivery cannot be understood. */
  parse(delivery: Delivery): Message | Promise<Message>
  /** Most deliveries of one batch. Default 200. */
  limit?: number
  /** Most lanes' buckets (of 64) that one worker takes at a time. Default 24; all of them where no other works. */
  buckets?: number
}

export interface Drained {
  delivery: Delivery
  outcome: Outcome
  line: object
}

interface Parsed {
  delivery: Delivery
  message: Message | null
  problem: string
}

/** A worker: keeps the numbers that it has not used. `drain` resolves with what it closed, [] when nothing is pending. */
export function drainer(sql: Sql) {
  let pool: Numbers = { tickets: [], incidents: [] }
  return { drain, drainAll }

  async function drain(options: DrainOptions): Promise<Drained[]> {
    const done = await sql.begin(async tx => {
      const deliveries = await claim(tx, options.limit ?? 200, options.buckets ?? 24)
      if (deliveries.length === 0) return null
      return decideBatch(tx, await Promise.all(deliveries.map(one => parsed(one, options))), options, pool)
    })
    if (!done) return []
    pool = done.pool
    return done.drained
  }

  /** Until nothing is pending; the lines by delivery. */
  async function drainAll(options: DrainOptions): Promise<Map<number, object>> {
    const lines = new Map<number, object>()
    for (;;) {
      const drained = await drain(options)
      if (drained.length === 0) return lines
      for (const one of drained) lines.set(one.delivery.id, one.line)
    }
  }
}

async function parsed(delivery: Delivery, { parse, policy }: DrainOptions): Promise<Parsed> {
  try {
    const message = await parse(delivery)
    const attachments = admitFiles(message.attachments, message.channel, policy.attachments)
    return { delivery, message: { ...message, attachments }, problem: '' }
  } catch (error) {
    return { delivery, message: null, problem: error instanceof Error ? error.message : String(error) }
  }
}

async function decideBatch(tx: Tx, all: Parsed[], options: DrainOptions, pool: Numbers) {
  const { policy, desk, secret } = options
  const understood = all.filter((one): one is Parsed & { message: Message } => one.message !== null)
  // A linked account belongs to another group from then on: what follows it waits for the next batch.
  const cut = understood.findIndex(one => mayLink(one.message, policy))
  const batch = cut >= 0 ? understood.slice(0, cut + 1) : understood

  // Of all: a batch of which nothing could be understood has a time too.
  const earliest = Math.min(...all.map(({ delivery, message }) => message?.at ?? delivery.receivedAt))
  const { groups, of } = await batchDossiers(
    tx,
    batch.map(one => one.message),
    earliest,
    desk,
    policy,
  )
  const numbers = await reserveNumbers(tx, pool, batch.length === 1 ? 2 : batch.length + 1, 1)
  const since = earliest - policy.incident.open.within_minutes * 60_000
  const given = batch.map(({ delivery, message }) => ({ delivery: delivery.id, message, group: of(message) }))
  const decideOn = (reports: OutageReport[], incidents: Incident[]) => {
    const situation = {
      reports,
      incidents,
      freeTickets: numbers.tickets,
      freeIncidents: numbers.incidents,
      secret,
      desk,
    }
    const after = new Map(groups)
    return { ...fold(given, after, situation, policy), after }
  }
  const seen = await goingOn(tx, since)
  let result = decideOn(seen.reports, seen.incidents)
  if (result.decided.some(one => 'events' in one && one.events.some(event => event.type === 'outage-reported'))) {
    // Outages are judged by one worker at a time: what another one has reported meanwhile counts too.
    await holdIncidents(tx)
    const now = await goingOn(tx, since)
    if (JSON.stringify(now) !== JSON.stringify(seen)) result = decideOn(now.reports, now.incidents)
  }
  const { decided, situation, after } = result

  const closings = batch.map(({ delivery, message }, i) => {
    const decision = decided[i]!
    if ('failed' in decision) return quarantineOf(delivery, decision.failed, policy)
    return closingOf(delivery, message, decision, decision.line, of(message), policy)
  })
  const refused = all
    .filter(one => one.message === null)
    .map(({ delivery, problem }) => quarantineOf(delivery, problem, policy))
  const closing = [...closings, ...refused].sort((a, b) => a.delivery - b.delivery)
  await close(tx, closing, after)
  for (const { message } of batch) {
    const { automatic, at } = message
    if (automatic?.kind === 'bounce')
      await markBounced(tx, { about: automatic.about, recipient: automatic.recipient, because: automatic.because, at })
  }
  const drained = closing.map(one => ({
    delivery: all.find(({ delivery }) => delivery.id === one.delivery)!.delivery,
    outcome: one.outcome,
    line: one.line,
  }))
  return { drained, pool: { tickets: situation.freeTickets, incidents: situation.freeIncidents } }
}

const goingOn = async (tx: Tx, since: number) => ({
  reports: await readReports(tx, since),
  incidents: await readIncidents(tx),
})
