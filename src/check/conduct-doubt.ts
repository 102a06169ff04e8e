/**
 * Whether the model is so sure that nobody is offended where a rule found its words that they are not held against the
 * sender ("drop it in the safe note by tonight" is no blackmail). It is asked about their sentence and its neighbours
 * alone: however much harmless text is put around an insult, the insult is heard. Linear in those sentences.
 */
import type { Heard } from '../decide/hear.ts'
import type { DoubtRule } from '../policy/heard.ts'
import type { Hit, Reading } from '../policy/lexicon.ts'
import { heardPart, longestPart } from './conduct-part.ts'

export type Doubts = (found: readonly Hit[]) => boolean

export function doubtsOf(
  { tokens }: Reading,
  hits: ReadonlyMap<string, readonly Hit[]>,
  rule: DoubtRule | undefined,
  heard: Heard | undefined,
): Doubts {
  if (!rule || !heard) return () => false
  return found => {
    const first = Math.min(...found.map(hit => hit.sentence)) - 1
    const last = Math.max(...found.map(hit => hit.sentence)) + 1
    const from = tokens.findIndex(token => token.sentence >= first)
    const after = tokens.findIndex(token => token.sentence > last)
    const to = after < 0 ? tokens.length : after
    // Words so far apart are no slip of the rules.
    if (to - from < rule.words || to - from > longestPart) return false
    return heardPart({ first, last, from, to }, hits, heard).chances[0]! >= rule.from
  }
}
