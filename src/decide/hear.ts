/** What the words show and what the model makes of them, read once for all who ask. */
import type { Reading } from '../policy/lexicon.ts'
import type { Policy } from '../policy/policy.ts'
import { type Judgement, judge } from './model/judge.ts'
import { type Read, signsOf } from './signs.ts'

export interface Heard {
  found: Read
  judgement: Judgement
  /** What the model makes of its words `from` to `to` (exclusive) alone. Linear in them, and not remembered. */
  part(from: number, to: number): Judgement
}

export function hear(reading: Reading, policy: Pick<Policy, 'concepts' | 'model'>): Heard {
  const found = signsOf(reading, policy.concepts)
  return { found, judgement: judge(policy.model, reading, found), part }

  function part(from: number, to: number) {
    const alone = { ...reading, tokens: reading.tokens.slice(from, to) }
    return judge(policy.model, alone, signsOf(alone, policy.concepts))
  }
}
