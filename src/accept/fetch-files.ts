/**
 * Files that lie at a provider come here in the background, each channel at its own pace, within rules/attachments.yaml.
 * Any number of processes may fetch on the same database. A file ends stored by its hash, or given up with the reason.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import PQueue from 'p-queue'
import type { Channel } from '../message.ts'
import { derivedJitter } from '../notify/patience.ts'
import { type Repeating, repeat } from '../run/repeat.ts'
import { type AwaitedFile, claimFiles, fileGivenUp, filesAwaitedSince } from '../store/awaited-files.ts'
import { type Fetching, fetchFile, notSetUp } from './fetch-file.ts'

export interface FetchOptions
  extends Pick<Fetching, 'sql' | 'clock' | 'adapters' | 'rules'>,
    Partial<Pick<Fetching, 'timeoutMs' | 'giveUpAfterMs' | 'jitter'>> {
  failed(error: unknown): void
  /** Files under way at once on each channel. */
  atOnce?: number
  /** How often to look for what is due when nobody nudges, in milliseconds. */
  everyMs?: number
  /** For how long a claim holds, in milliseconds: longer than any fetch may take. */
  leaseMs?: number
}

export function fetchFiles(options: FetchOptions): Repeating {
  const { sql, clock, adapters, failed, atOnce = 3, everyMs = 2000, leaseMs = 180_000 } = options
  const given: Fetching = { timeoutMs: 90_000, giveUpAfterMs: 86_400_000, jitter: derivedJitter, ...options }
  const queues = new Map<Channel, PQueue>()
  for (const adapter of Object.values(adapters))
    if (adapter.fetchFile) queues.set(adapter.channel, new PQueue({ concurrency: atOnce }))
  const fetching = repeat(work, { everyMs, failed })
  const sweeping = repeat(sweep, { everyMs: everyMs * 20, failed })

  return {
    nudge: fetching.nudge,
    /** Lets what is under way finish, 2 s at most; the rest is left to the next process. */
    async stop() {
      await Promise.all([fetching.stop(), sweeping.stop()])
      const idle = Promise.all([...queues.values()].map(queue => queue.onIdle()))
      await Promise.race([idle, sleep(2000, undefined, { ref: false })])
    },
  }

  /** True where something was due: there may be more. */
  async function work(): Promise<boolean> {
    const room: Partial<Record<Channel, number>> = {}
    for (const [channel, queue] of queues) {
      const free = atOnce - queue.pending - queue.size
      if (free > 0) room[channel] = free
    }
    if (Object.keys(room).length === 0) return false
    const at = clock()
    const due = await claimFiles(sql, { at, leasedUntil: at + leaseMs, room })
    for (const file of due) enqueue(file)
    return due.length > 0
  }

  function enqueue(file: AwaitedFile) {
    queues.get(file.channel)?.add(async () => {
      await fetchFile(file, given).catch(failed)
      // The place is free for the next.
      queueMicrotask(fetching.nudge)
    })
  }

  /** What no channel here can fetch must not wait unseen; what can be fetched still has its try. */
  async function sweep(): Promise<boolean> {
    const at = clock()
    for (const file of await filesAwaitedSince(sql, at - given.giveUpAfterMs, at))
      if (!queues.has(file.channel)) await fileGivenUp(sql, file, file.because ?? notSetUp(file.channel))
    return false
  }
}
