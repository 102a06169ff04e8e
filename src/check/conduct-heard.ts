/**
 * The gravest level that the model is sure enough of, in the whole message or, where the whole gives rise to it, in two
 * sentences that stand together: a sneer is often one of many, the others of which are about the trouble. Linear.
 */
import type { Heard } from '../decide/hear.ts'
import type { Judgement } from '../decide/model/judge.ts'
import type { TrailRow } from '../decision.ts'
import type { ConductRules } from '../policy/files/conduct.ts'
import type { HeardRule } from '../policy/heard.ts'
import type { Hit, Reading } from '../policy/lexicon.ts'
import { cite } from '../policy/rule.ts'
import { heardPart, longestPart, type Part } from './conduct-part.ts'

export interface HeardAs {
  rule: HeardRule
  row: TrailRow
}

type Rules = Pick<ConductRules, 'heard' | 'parts'>

export function heardIn(
  { tokens }: Reading,
  hits: ReadonlyMap<string, readonly Hit[]>,
  model: Heard,
  { heard, parts }: Rules,
): HeardAs | undefined {
  const chances = model.judgement.beside('conduct', hits.keys())
  const whole = sureOf(model.judgement, chances, tokens.length, heard)
  if (whole || !parts || 1 - chances[0]! < parts.ask) return whole
  let gravest: HeardAs | undefined
  for (const pair of pairs(tokens)) {
    const { judgement, chances } = heardPart(pair, hits, model)
    const found = sureOf(judgement, chances, pair.to - pair.from, heard, parts.from)
    if (found && found.rule.level > (gravest?.rule.level ?? 0)) gravest = found
  }
  return gravest
}

function sureOf(
  judgement: Judgement,
  chances: readonly number[],
  words: number,
  rules: readonly HeardRule[],
  atLeast = 0,
): HeardAs | undefined {
  let probability = 0
  let told = 3
  for (const rule of rules) {
    for (; told >= rule.level; told--) probability += chances[told]!
    if (probability < Math.max(rule.from, atLeast) || words < rule.words) continue
    return { rule, row: cite('conduct', rule, judgement.strongest('conduct', String(rule.level))) }
  }
  return undefined
}

/** Each sentence with the one behind it, the last one alone; what comes later is heard in the whole alone. */
function* pairs(tokens: Reading['tokens']): Iterable<Part> {
  const begins: number[] = []
  for (let at = 0; at < tokens.length && at < longestPart; at++) {
    if (at === 0 || tokens[at]!.sentence !== tokens[at - 1]!.sentence) begins.push(at)
  }
  const end = Math.min(tokens.length, longestPart)
  if (begins.length < 2) return
  for (const [i, from] of begins.entries()) {
    const to = begins[i + 2] ?? end
    yield { from, to, first: tokens[from]!.sentence, last: tokens[to - 1]!.sentence }
  }
}
