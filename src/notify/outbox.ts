/**
 * The outbox: words that we owe leave once, in order for each address, each channel at its own pace. Any number of
 * processes may run one on the same database. A notice ends sent, or dead with the reason, which a person is shown.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import PQueue from 'p-queue'
import type { Adapter } from '../../adapters/adapter.ts'
import type { Channel } from '../message.ts'
import { type Repeating, repeat } from '../run/repeat.ts'
import type { SendWindow } from '../store/notice-windows.ts'
import { claimNotices, type DueNotice, expiredNotices, markDead, releaseNotices } from '../store/notices.ts'
import { type Delivering, deliver } from './deliver.ts'
import { type ChannelLimit, channelLimits } from './limits.ts'
import { derivedJitter, shortLived, urgentKinds } from './patience.ts'
import { claimWithin } from './windows.ts'

export interface OutboxOptions extends Partial<Omit<Delivering, 'signal' | 'sql' | 'clock'>> {
  sql: Delivering['sql']
  clock: Delivering['clock']
  adapters: Partial<Record<Channel, Adapter>>
  limits?: Partial<Record<Channel, ChannelLimit>>
  /** How often to look for what is due when nobody nudges, in milliseconds. */
  everyMs?: number
  /** For how long a claim holds, in milliseconds: longer than any send may take. */
  leaseMs?: number
}

export interface Outbox {
  /** Starts sending. */
  run(): void
  /** Something may be due now. */
  nudge(): void
  /** Lets what is under way finish, 4 s at most; the rest is left to the next process. */
  stop(): Promise<void>
}

interface Lane {
  adapter: Adapter
  atOnce: number
  windows: readonly SendWindow[]
  queue: PQueue
}

export function outbox(options: OutboxOptions): Outbox {
  const { sql, clock, everyMs = 1000, timeoutMs = 45_000, leaseMs = 120_000 } = options
  const ended = new AbortController()
  const given: Delivering = {
    giveUpAfterMs: 86_400_000,
    jitter: derivedJitter,
    insteadOf: () => null,
    told: () => {},
    failed: () => {},
    ...options,
    timeoutMs,
    signal: ended.signal,
  }
  const lanes = new Map<Channel, Lane>()
  for (const [channel, adapter] of Object.entries(options.adapters) as [Channel, Adapter][]) {
    if (adapter.send) lanes.set(channel, laneOf(adapter, options.limits?.[channel] ?? channelLimits[channel]))
  }
  const waiting = new Set<number>()
  const underWay = new Set<Promise<void>>()
  let loop: Repeating | null = null
  let sweeping: Repeating | null = null

  return {
    run() {
      loop ??= repeat(work, { everyMs, failed: given.failed })
      sweeping ??= repeat(giveUp, { everyMs: everyMs * 20, failed: given.failed })
    },
    nudge: () => loop?.nudge(),
    async stop() {
      await Promise.all([loop?.stop(), sweeping?.stop()])
      for (const { queue } of lanes.values()) queue.clear()
      await releaseNotices(sql, [...waiting]).catch(given.failed)
      await Promise.race([Promise.allSettled(underWay), sleep(4000, undefined, { ref: false })])
      ended.abort()
    },
  }

  /** True where a channel took all that it has room for: there may be more. */
  async function work(): Promise<boolean> {
    const room: Partial<Record<Channel, number>> = {}
    const at = clock()
    const claim = { at, leasedUntil: at + leaseMs, urgent: urgentKinds }
    const due: DueNotice[] = []
    for (const [channel, { atOnce, queue, windows }] of lanes) {
      const free = atOnce - queue.pending - queue.size
      if (free <= 0) continue
      if (windows.length === 0) room[channel] = free
      else due.push(...(await claimWithin(sql, channel, windows, { ...claim, free })))
    }
    if (Object.keys(room).length > 0) due.push(...(await claimNotices(sql, { ...claim, room })))
    for (const notice of due) enqueue(notice)
    return due.length > 0
  }

  /** Also what no channel here can send: it must not wait unseen. */
  async function giveUp(): Promise<boolean> {
    const at = clock()
    for (const notice of await expiredNotices(sql, at, shortLived, given.giveUpAfterMs)) {
      const unset = lanes.has(notice.channel)
        ? 'it could not be sent in time'
        : `${notice.channel} is not set up to send`
      await markDead(sql, notice, at, notice.because ?? unset, given.insteadOf(notice))
    }
    return false
  }

  function enqueue(notice: DueNotice) {
    const lane = lanes.get(notice.channel)
    if (!lane) return
    waiting.add(notice.id)
    lane.queue.add(() => {
      waiting.delete(notice.id)
      const delivering = deliver(notice, lane.adapter, given)
        .catch(given.failed)
        .finally(() => underWay.delete(delivering))
      underWay.add(delivering)
      // The place is free, and the next notice to this address has its turn.
      return delivering.then(() => queueMicrotask(() => loop?.nudge()))
    })
  }
}

/** The most that a provider takes in any second, however the seconds are cut. */
function laneOf(adapter: Adapter, { perSecond, atOnce, windows = [] }: ChannelLimit): Lane {
  const pace =
    perSecond >= 1
      ? { interval: 1000, intervalCap: Math.floor(perSecond) }
      : { interval: Math.ceil(1000 / perSecond), intervalCap: 1 }
  return { adapter, atOnce, windows, queue: new PQueue({ concurrency: atOnce, ...pace, strict: true }) }
}
