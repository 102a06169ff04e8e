/**
 * Decides stored deliveries again under other rules, from the first one on, in a throw-away store: history is a fold, so what a
 * message would have become depends on all before it. What the desk did is done again at its time.
 */
import type { Adapter } from '../../adapters/adapter.ts'
import { adapterFor } from '../../adapters/index.ts'
import { performAct } from '../desk/act.ts'
import { drainer } from '../drain.ts'
import type { Channel, Instant } from '../message.ts'
import type { Policy } from '../policy/policy.ts'
import type { DeskSettings } from '../situation.ts'
import { connect, type Sql } from '../store/connect.ts'
import { actsBetween, copyDirectory, type StoredDelivery, storedDeliveries, unlinksBetween } from '../store/history.ts'
import { keepDeliveries } from '../store/keep.ts'
import { unlinkSender } from '../store/link-offers.ts'
import { migrate } from '../store/migrate.ts'
import { startThrowAway } from './throw-away-postgres.ts'

export interface Replay {
  sql: Sql
  since: Instant
  policy: Policy
  desk: DeskSettings
  secret: string
  adapters: Partial<Record<Channel, Adapter>>
}

export interface Changed {
  at: Instant
  channel: Channel
  key: string
  ticket: string | null
  changes: { field: string; was: unknown; would: unknown; rule: string }[]
}

interface Told {
  changed(change: Changed): void
  progress(done: number, total: number): void
}

/** Resolves with the number of deliveries decided again since `since`. */
export async function replay({ sql, since, policy, desk, secret, adapters }: Replay, told: Told): Promise<number> {
  const store = await startThrowAway()
  const again = connect(store.url, { max: 4, name: 'santral replay' })
  let compared = 0
  try {
    await migrate(again)
    await copyDirectory(sql, again)
    const worker = drainer(again)
    // What was stored while a channel was set up can still be read after it was taken away.
    const parse: Adapter['parse'] = delivery =>
      (adapters[delivery.channel] ?? adapterFor(delivery.channel)).parse(delivery)
    let last = 0
    for await (const { batch, done, total } of storedDeliveries(sql)) {
      for (const act of await actsBetween(sql, last, batch[0]!.receivedAt)) {
        await again.begin(tx => performAct(tx, act.act, { at: act.at, policy, desk }))
      }
      for (const { customer, sender } of await unlinksBetween(sql, last, batch[0]!.receivedAt))
        await again.begin(tx => unlinkSender(tx, customer, null, sender))
      last = batch.at(-1)!.receivedAt
      const kept = await keepDeliveries(again, batch)
      const lines = await worker.drainAll({ policy, desk, secret, parse, buckets: 64 })
      for (const [i, stored] of batch.entries()) {
        if (stored.receivedAt < since || !stored.decision) continue
        compared++
        const change = compare(stored, lines.get(kept[i]!.id) as Line | undefined)
        if (change) told.changed(change)
      }
      told.progress(done, total)
    }
  } finally {
    await again.end({ timeout: 1 })
    await store.stop()
  }
  return compared
}

type Line = Record<string, unknown> & { notices?: { kind: string }[]; trail?: { stage: string; rule: string }[] }

/** Which stage answers for a field, to name its rule. */
const fields: Record<string, string> = {
  outcome: 'duplicate', assurance: 'identity', language: 'language', department: 'department', topic: 'topic', scope: 'scope',
  priority: 'priority', due: 'deadline', critical_operation: 'critical-operation', credit_claim: 'credit-claim', conduct: 'conduct',
  secrets: 'secrets', missing: 'missing', held: 'hold',
} // biome-ignore format: a table

function compare(stored: StoredDelivery, would: Line | undefined): Changed | null {
  const was = stored.decision as Line
  if (!would) return null
  const changes = Object.entries(fields).flatMap(([field, stage]) => {
    if (JSON.stringify(was[field]) === JSON.stringify(would[field])) return []
    const rule = would.trail?.filter(row => row.stage === stage).at(-1)?.rule ?? would.trail?.at(-1)?.rule ?? ''
    return [{ field, was: was[field], would: would[field], rule }]
  })
  const kinds = (line: Line) =>
    (line.notices ?? [])
      .map(notice => notice.kind)
      .sort()
      .join(', ')
  if (kinds(was) !== kinds(would)) changes.push({ field: 'notices', was: kinds(was), would: kinds(would), rule: '' })
  if (changes.length === 0) return null
  const { receivedAt: at, channel, key } = stored
  return { at, channel, key, ticket: (was.ticket as string | null) ?? null, changes }
}
