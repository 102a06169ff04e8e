/** Does a piece of work again and again: at once when nudged or when there is more, else after a pause. Survives outages. */
import { setTimeout as sleep } from 'node:timers/promises'

export interface Repeating {
  /** There may be work now. */
  nudge(): void
  /** Lets the piece in hand finish. */
  stop(): Promise<void>
}

export interface RepeatOptions {
  /** Pause while there is nothing to do, in milliseconds. */
  everyMs: number
  /** Told of each failure; the work is tried again after a growing pause, a minute at most. */
  failed(error: unknown): void
}

/** `work` says whether there is more to do at once. */
export function repeat(work: () => Promise<boolean>, { everyMs, failed }: RepeatOptions): Repeating {
  let stopped = false
  let nudged = false
  let wake = new AbortController()
  const running = run()
  return {
    nudge() {
      nudged = true
      wake.abort()
    },
    stop() {
      stopped = true
      wake.abort()
      return running
    },
  }

  async function run() {
    let failures = 0
    while (!stopped) {
      nudged = false
      let more = false
      try {
        more = await work()
        failures = 0
      } catch (error) {
        failed(error)
        failures++
      }
      if (failures > 0) await pause(Math.min(60_000, 250 * 2 ** failures), true)
      else if (!more) await pause(everyMs, false)
    }
  }

  async function pause(ms: number, evenIfNudged: boolean) {
    if (stopped || (nudged && !evenIfNudged)) return
    if (wake.signal.aborted) wake = new AbortController()
    await sleep(ms, undefined, { signal: wake.signal }).catch(() => {})
  }
}
