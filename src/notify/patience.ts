/** How long each kind of notice is worth sending, and when to try again. Milliseconds throughout. */
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

const second = 1000
const minute = 60 * second

/** Words that are of no use later: a code runs out (A4.2), and while a page waits nobody looks at the outage (G8). */
export const shortLived: Record<string, number> = {
  'verification-code': 10 * minute,
  page: 15 * minute,
  'page-escalated': 15 * minute,
  'incident-page': 15 * minute,
}

/** Kinds that do not wait behind a notice to the same address that has failed before. */
export const urgentKinds = Object.keys(shortLived)

export const patienceOf = (kind: string, otherwise: number): number =>
  Math.min(shortLived[kind] ?? otherwise, otherwise)

/** From 0 to 1, the same for the same notice and try: tries of many notices spread, and tests know when. */
export type Jitter = (notice: number, attempt: number) => number

export const derivedJitter: Jitter = (notice, attempt) => {
  const [a = 0, b = 0] = sha256(utf8ToBytes(`${notice}/${attempt}`))
  return (a * 256 + b) / 65_536
}

/** Pause after try number `attempt` (from 1): doubling from 5 s to 15 min, half of it jitter; short-lived kinds to 1 min. */
export function backoff(kind: string, notice: number, attempt: number, jitter: Jitter = derivedJitter): number {
  const most = kind in shortLived ? minute : 15 * minute
  const whole = Math.min(most, 5 * second * 2 ** Math.min(attempt - 1, 20))
  return Math.round(whole * (0.5 + 0.5 * jitter(notice, attempt)))
}
