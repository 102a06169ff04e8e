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
  let first = rules.length
  const tryAll = (places: readonly number[]) => {
    const found = places.find(at => at >= first || holds(rules[at]!.when, signs)) ?? first
    first = Math.min(first, found)
  }
  tryAll(free)
  for (const name of signs.keys()) tryAll(needing.get(name) ?? [])
  return rules[first]
}

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

export function holds(condition: Condition, signs: Signs): boolean {
  for (const name of condition.all ?? []) if (!signs.has(name)) return false
  for (const name of condition.none ?? []) if (signs.has(name)) return false
  return !condition.any || condition.any.some(name => signs.has(name))
}

function evidenceOf(condition: Condition, signs: Signs): string[] {
  const found = [...(condition.all ?? []), ...(condition.any ?? [])].flatMap(name => signs.get(name) ?? [])
  return [...new Set(found)].filter(words => words !== '')
}
