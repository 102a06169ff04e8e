/**
 * How much one caller may ask of one process: a sliding window in memory, so that a flood is turned away before it reaches
 * the store. Logins and one-time links are counted in the store instead: attempts.ts.
 */
import type { Instant } from '../../message.ts'

export interface Throttle {
  /** Milliseconds to wait, 0 where it may be done now. Counts nothing. */
  wait(who: string, at: Instant): number
  count(who: string, at: Instant): void
}

/** At most `most` in `perMs` milliseconds; at most `remembered` names are kept, the oldest go first. */
export function throttle(most: number, perMs: number, remembered = 20_000): Throttle {
  const times = new Map<string, Instant[]>()
  return {
    wait(who, at) {
      const recent = recentOf(who, at)
      const first = recent[recent.length - most]
      return first === undefined ? 0 : first + perMs - at
    },
    count(who, at) {
      const recent = recentOf(who, at)
      times.delete(who)
      times.set(who, [...recent, at].slice(-most))
      const oldest = times.size > remembered ? times.keys().next().value : undefined
      if (oldest !== undefined) times.delete(oldest)
    },
  }

  function recentOf(who: string, at: Instant): Instant[] {
    return (times.get(who) ?? []).filter(time => time > at - perMs)
  }
}
