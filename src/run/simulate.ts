/**
 * Takes lines of a file through the real intake: the adapters' split and parse, accept, drain and the clocks, against a real
 * PostgreSQL, with each line's time as the clock. The same lines give the same output, byte for byte.
 */
import { z } from 'zod'
import type { Adapter, RawRequest, Split } from '../../adapters/adapter.ts'
import { contentKey } from '../../adapters/wire/proof.ts'
import { accept } from '../accept/accept.ts'
import { gather } from '../accept/gather.ts'
import { actSchema, performAct } from '../desk/act.ts'
import { tick } from '../desk/clocks.ts'
import { panelActSchema } from '../desk/link-account.ts'
import { drainer } from '../drain.ts'
import { redeliveredLine } from '../line.ts'
import { type Channel, channels, type Delivery, type Instant } from '../message.ts'
import type { Policy } from '../policy/policy.ts'
import type { DeskSettings } from '../situation.ts'
import type { Sql } from '../store/connect.ts'
import { decisionOf } from '../store/decisions.ts'
import type { KeptRow } from '../store/keep.ts'
import { panelActs } from './panel-acts.ts'

const at = z.iso.datetime({
  offset: true,
  local: false,
  error: 'must be a time with offset, e.g. "2026-03-02T10:00:00+03:00"',
})
const lineSchema = z.union([
  z.object({ at, desk: actSchema }),
  z.object({ at, panel: panelActSchema }),
  z.object({
    at,
    channel: z.enum(channels),
    raw: z.unknown(),
    raw_base64: z.string().nullish(),
    session: z.object({ customer: z.coerce.string(), contact: z.string().optional() }).nullish(),
  }),
])
export type SimulateLine = z.infer<typeof lineSchema>
type Delivered = Extract<SimulateLine, { channel: unknown }>

export interface Simulation {
  sql: Sql
  policy: Policy
  desk: DeskSettings
  secret: string
  adapters: Partial<Record<Channel, Adapter>>
}

/** One line of input as it stands in the file. @throws Error with words for the person who wrote it */
export function readLine(text: string): SimulateLine {
  const json: unknown = JSON.parse(text)
  const [desk, panel, delivery] = lineSchema.options
  const named = (field: string) => typeof json === 'object' && json !== null && field in json
  const parsed = (named('desk') ? desk : named('panel') ? panel : delivery).safeParse(json)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]!
  throw new Error(`${issue.path.join('.') || 'the line'}: ${issue.message}`)
}

/** What one line gives: the clocks that ran before it, then a line for each delivery, or the answer to a desk act. */
export function simulation({ sql, policy, desk, secret, adapters }: Simulation) {
  const { keep } = accept(sql, { gatherMs: 0 })
  const parts = gather(sql, channel => configured(channel))
  const worker = drainer(sql)
  const parse = (delivery: Delivery) => configured(delivery.channel).parse(delivery)
  const surroundings = { policy, desk }
  const atThePanel = panelActs(sql, policy, secret)

  /** Null: there are no more lines, and nobody waits for parts of a message any longer. */
  return async (line: SimulateLine | null): Promise<object[]> => {
    if (line === null) return joined(Number.MAX_SAFE_INTEGER)
    const now = Date.parse(line.at)
    const clocks = [...(await joined(now)), ...(await tick(sql, now, surroundings))]
    if ('desk' in line) {
      const result = await sql.begin(tx => performAct(tx, line.desk, { ...surroundings, at: now }))
      return [...clocks, { at: line.at, ...result }]
    }
    if ('panel' in line) return [...clocks, { at: line.at, ...(await atThePanel(line.panel, now)) }]
    const decided = await deliver(line, now)
    return [...clocks, ...decided.map(one => ({ ...one, at: line.at }))]
  }

  function configured(channel: Channel): Adapter {
    const adapter = adapters[channel]
    if (!adapter) throw new Error(`the configuration has no channel ${channel}: docs/santral.yaml shows its settings`)
    return adapter
  }

  async function deliver(line: Delivered, now: Instant): Promise<object[]> {
    const adapter = configured(line.channel)
    const { parcels, pieces = [] } = splitOf(adapter, requestOf(line))
    const marked = <One>(one: One) => ({
      ...one,
      channel: line.channel,
      session: line.session
        ? { customer: line.session.customer, ...(line.session.contact && { contact: line.session.contact }) }
        : null,
      proof: 'simulate',
      receivedAt: now,
    })
    const kept = await keep(parcels.map(marked))
    kept.push(...(await parts.take(pieces.map(marked))))
    return decided(kept, now)
  }

  /** What has waited for parts that did not come. */
  async function joined(now: Instant): Promise<object[]> {
    const kept = await parts.sweep(now)
    return kept.length > 0 ? decided(kept, now) : []
  }

  async function decided(kept: KeptRow[], now: Instant): Promise<object[]> {
    const lines = await worker.drainAll({ policy, desk, secret, parse, buckets: 64 })
    const printed: object[] = []
    for (const { id, fresh } of kept) {
      printed.push(
        fresh ? lines.get(id)! : redeliveredLine((lines.get(id) ?? (await decisionOf(sql, id)))!, now, policy),
      )
    }
    return printed
  }
}

/** A body that cannot even be split is kept whole: it will be quarantined, not lost. */
function splitOf(adapter: Adapter, request: RawRequest): Split {
  try {
    return adapter.split(request)
  } catch {
    const raw = request.body
    return {
      parcels: [{ account: 'unknown', key: contentKey(raw), raw, sentAt: null, lane: 'unreadable' }],
      events: [],
    }
  }
}

/** The request as the provider makes it, from what the line gives of it. */
function requestOf(line: Delivered): RawRequest {
  const { channel } = line
  const url = `https://santral.test/in/${channel}`
  if (channel === 'email') {
    const body = line.raw_base64 ? Buffer.from(line.raw_base64, 'base64') : Buffer.from(rawText(line.raw), 'utf8')
    return { method: 'POST', url, headers: { 'content-type': 'message/rfc822' }, body }
  }
  if (channel === 'sms' || channel === 'voice') {
    const fields = Object.entries((line.raw ?? {}) as Record<string, unknown>).flatMap(
      ([name, value]): [string, string][] =>
        Array.isArray(value) ? value.map(one => [name, String(one)]) : value == null ? [] : [[name, String(value)]],
    )
    return {
      method: 'POST',
      url,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: Buffer.from(new URLSearchParams(fields).toString()),
    }
  }
  const text = typeof line.raw === 'string' ? line.raw : JSON.stringify(line.raw ?? null)
  return { method: 'POST', url, headers: { 'content-type': 'application/json' }, body: Buffer.from(text) }
}

function rawText(raw: unknown): string {
  if (typeof raw === 'string') return raw
  if (raw && typeof raw === 'object' && 'raw_base64' in raw)
    return Buffer.from(String(raw.raw_base64), 'base64').toString('latin1')
  throw new Error('raw: a mail is one RFC 5322 string, or raw_base64')
}
