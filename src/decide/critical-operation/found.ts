/** An operation that is asked for, with the rule that says so and how much speaks for it. */
import type { CriticalOperation } from '../../decision.ts'
import type { Rule } from '../../policy/rule.ts'

export interface Found {
  operation: CriticalOperation
  rule: Rule
  points: number
  evidence: string[]
  /** The clause of the words that ask says enough alone. */
  isDirect: boolean
  values?: Record<string, string>
}

/** What the clause of the words that ask says alone stands before what takes part of it from another clause. */
export const outweighs = (one: Pick<Found, 'points' | 'isDirect'>, other: Pick<Found, 'points' | 'isDirect'>) =>
  one.points + (one.isDirect ? direct : 0) > other.points + (other.isDirect ? direct : 0)

const direct = 5

/** The most points, of those first whose object stands beside the words that ask; the first of equals. */
export function bestOf(found: readonly Found[]): Found | null {
  let best: Found | null = null
  for (const one of found) if (!best || outweighs(one, best)) best = one
  return best
}
