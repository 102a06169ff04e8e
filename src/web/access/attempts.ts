/**
 * How often something may be tried by one name or address. Counted in the store: all processes count together, and a
 * restart forgets nothing. Who tried is kept as a keyed hash, for neither addresses nor what was typed in the wrong field
 * belong there.
 */
import type { Instant } from '../../message.ts'
import { attemptsWait, forgetAttempts, takeAttempt } from '../../store/attempts.ts'
import type { WebOptions } from '../web-options.ts'
import { mac } from './signed.ts'

export interface Attempts {
  /** Tries once: 0 where it may be, which is then counted; else milliseconds to wait, and nothing is counted. */
  take(who: string, at: Instant): Promise<number>
  /** Milliseconds to wait, 0 where it may be tried now. Counts nothing. */
  wait(who: string, at: Instant): Promise<number>
  forget(who: string): Promise<void>
}

/** `what`: what is tried; at most `most` times in `perMs` milliseconds. */
export function attempts({ sql, secret }: WebOptions, what: string, most: number, perMs: number): Attempts {
  const key = (who: string) => ({ what, who: mac(secret, 'attempt', `${what}\0${who}`) })
  return {
    take: (who, at) => takeAttempt(sql, { ...key(who), most, perMs, at }),
    wait: (who, at) => attemptsWait(sql, { ...key(who), most, perMs, at }),
    forget: who => forgetAttempts(sql, key(who)),
  }
}
