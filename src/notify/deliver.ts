/** One notice: sent, tried later, or given up, and put on record. What is on record is never sent again. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Adapter, OutgoingNotice, Sent } from '../../adapters/adapter.ts'
import type { Notice } from '../decision.ts'
import type { Instant } from '../message.ts'
import { attachedFiles } from '../store/attachments.ts'
import { isAway, type Sql } from '../store/connect.ts'
import { applyStatuses } from '../store/notice-statuses.ts'
import { type DueNotice, markDead, markRetry, markSent } from '../store/notices.ts'
import { backoff, type Jitter, patienceOf } from './patience.ts'

export interface Delivering {
  sql: Sql
  clock: () => Instant
  /** After how long a notice is given up, in milliseconds; codes and pages much sooner. */
  giveUpAfterMs: number
  /** Backstop for adapters whose own time-out fails, in milliseconds. */
  timeoutMs: number
  jitter: Jitter
  /** What is owed in place of a notice that was given up. */
  insteadOf(dead: Pick<DueNotice, 'kind' | 'ticket'>): Notice | null
  /** How it went, for log and metrics. */
  told(notice: DueNotice, how: 'sent' | 'retry' | 'dead', because: string): void
  failed(error: unknown): void
  /** The process ends: no more waiting for the store. */
  signal: AbortSignal
}

export async function deliver(notice: DueNotice, adapter: Adapter, given: Delivering): Promise<void> {
  const { sql, clock, giveUpAfterMs } = given
  const until = Math.max(notice.at, notice.heldUntil ?? 0) + patienceOf(notice.kind, giveUpAfterMs)
  if (clock() > until) return dead('it could not be sent in time')
  const answer = await withBackstop(attempt(notice, adapter, sql), given.timeoutMs, sentLate)
  if (answer.sent) return sent(answer)
  if (!answer.retry) return dead(answer.because)
  const dueAt = clock() + Math.max(answer.afterMs ?? 0, backoff(notice.kind, notice.id, notice.attempts, given.jitter))
  if (dueAt > until) return dead(`given up after ${notice.attempts} tries: ${answer.because}`)
  await onRecord(() => markRetry(sql, notice.id, dueAt, answer.because))
  given.told(notice, 'retry', answer.because)

  async function sent({ id }: Extract<Sent, { sent: true }>) {
    const providerId = id?.replace(/^<|>$/g, '') ?? null
    await onRecord(() => markSent(sql, notice.id, clock(), providerId))
    given.told(notice, 'sent', '')
    if (providerId === null) return
    for (const one of await applyStatuses(sql, notice.channel, [providerId])) await dead(one.because)
  }

  async function dead(because: string) {
    await onRecord(() => markDead(sql, notice, clock(), because, given.insteadOf(notice)))
    given.told(notice, 'dead', because)
  }

  /** An answer that comes after we stopped waiting still counts: better late than twice. */
  function sentLate(late: Sent) {
    if (late.sent) sent(late).catch(given.failed)
  }

  /** It has left already, so that an outage of the store must not make it leave twice. */
  async function onRecord(record: () => Promise<unknown>): Promise<void> {
    for (;;) {
      try {
        await record()
        return
      } catch (error) {
        if (!isAway(error) || given.signal.aborted) throw error
        await sleep(500, undefined, { signal: given.signal }).catch(() => {})
      }
    }
  }
}

/** Adapters do not throw for refusals: what they throw is a bug or an outage, and worth another try. */
async function attempt({ attachments, ...notice }: DueNotice, adapter: Adapter, sql: Sql): Promise<Sent> {
  try {
    const files = attachments.length > 0 ? await attachedFiles(sql, attachments) : []
    const outgoing: OutgoingNotice = files.length > 0 ? { ...notice, attachments: files } : notice
    return (await adapter.send?.(outgoing)) ?? { sent: false, retry: false, because: `${notice.channel} sends nothing` }
  } catch (error) {
    return { sent: false, retry: true, because: error instanceof Error ? error.message : String(error) }
  }
}

async function withBackstop(sending: Promise<Sent>, ms: number, late: (answer: Sent) => void): Promise<Sent> {
  const over = new AbortController()
  const tooLong = sleep(ms, null, { signal: over.signal }).catch(() => null)
  const answer = await Promise.race([sending, tooLong])
  over.abort()
  if (answer) return answer
  sending.then(late, () => {})
  return { sent: false, retry: true, because: `no answer within ${ms / 1000} s` }
}
