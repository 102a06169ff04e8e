/** How often something may be tried by one name or address: a sliding window in memory, of one process. */
import type { Instant } from '../../message.ts'

export interface Attempts {
  /** Milliseconds to wait, 0 where it may be tried now. Counts nothing. */
  wait(who: string, at: Instant): number
  count(who: string, at: Instant): void
  forget(who: string): void
}

/** At most `most` in `perMs` milliseconds; at most `remembered` names are kept, the oldest go first. */
export function attempts(most: number, perMs: number, remembered = 20_000): Attempts {
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
    forget: who => void times.delete(who),
  }

  function recentOf(who: string, at: Instant): Instant[] {
    return (times.get(who) ?? []).filter(time => time > at - perMs)
  }
}
