/** Chooses a value: the first rule whose condition holds, with the words that made it hold; else what the model says. */
import type { TrailRow } from '../decision.ts'
import type { Choices, Condition } from '../policy/files/choice.ts'
import { cite } from '../policy/rule.ts'
import type { Judgement } from './model/judge.ts'
import type { Field } from './model/model.ts'
import type { Signs } from './signs.ts'

export interface Choice<Value extends string> {
  value: Value
  row: TrailRow
}

export function ruled<Value extends string>(
  stage: Field,
  rules: Choices<Value>,
  signs: Signs,
): Choice<Value> | undefined {
  const rule = firstThatHolds(rules, signs)
  return rule && { value: rule.is, row: cite(stage, rule, evidenceOf(rule.when, signs)) }
}

function firstThatHolds<Value extends string>({ rules, needing, free }: Choices<Value>, signs: Signs) {
  let first = firstBefore(rules.length, free, rules, signs)
  for (const name of signs.keys()) {
    const places = needing.get(name)
    if (places) first = firstBefore(first, places, rules, signs)
  }
  return rules[first]
}

/** The first of ascending places before `end` whose rule holds, or `end`. */
function firstBefore(end: number, places: readonly number[], rules: Choices<string>['rules'], signs: Signs): number {
  for (const at of places) {
    if (at >= end) break
    if (holds(rules[at]!.when, signs)) return at
  }
  return end
}

/** What the model says, with the words that speak most for it. */
export function modelled<Value extends string>(
  stage: Field,
  rules: Choices<Value>,
  judgement: Judgement,
  value: Value,
): Choice<Value> {
  const probability = judgement.probability(stage, value)
  const row = cite(stage, rules.model, judgement.strongest(stage, value), { probability: probability.toFixed(2) })
  return { value, row }
}

export function holds({ all, any, none }: Condition, signs: Signs): boolean {
  if (all) for (const name of all) if (!signs.has(name)) return false
  if (none) for (const name of none) if (signs.has(name)) return false
  return !any || any.some(name => signs.has(name))
}

function evidenceOf({ all = [], any = [] }: Condition, signs: Signs): string[] {
  const found: string[] = []
  for (const names of [all, any])
    for (const name of names)
      for (const words of signs.get(name) ?? none) if (words !== '' && !found.includes(words)) found.push(words)
  return found
}

const none: readonly string[] = []
