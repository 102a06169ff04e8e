/** A file that chooses one value: rules in order, the first whose condition holds decides; the model where none does. */
import { z } from 'zod'
import { ruleFields, ruleSchema } from '../rule.ts'

const signName = z
  .string()
  .regex(/^[a-z][a-z0-9-]*([.:][a-z0-9-]+)?$/, 'a sign is a class of concepts.yaml, object.state, topic:x …')
const names = z.array(signName).min(1)

/** `all`, `any` and `none` must hold together. An absent one holds. */
export const conditionSchema = z.strictObject({
  all: names.optional(),
  any: names.optional(),
  none: names.optional(),
})
export type Condition = z.infer<typeof conditionSchema>

export function choiceSchema<const Values extends readonly [string, ...string[]]>(values: Values) {
  const rule = z.strictObject({ ...ruleFields, is: z.enum(values), when: conditionSchema })
  return z.strictObject({
    rules: z.array(rule),
    /** Cited where no rule decides and the model is asked. */
    model: ruleSchema,
  })
}

type Chosen<Value extends string> = z.infer<typeof ruleSchema> & { is: Value; when: Condition }

export interface ChoiceRules<Value extends string> {
  rules: Chosen<Value>[]
  model: z.infer<typeof ruleSchema>
}

interface Index {
  /** Places in `rules`, ascending, by a sign without which they cannot hold. */
  needing: ReadonlyMap<string, readonly number[]>
  /** Places of those that may hold without any particular sign. */
  free: readonly number[]
}

export type Choices<Value extends string> = ChoiceRules<Value> & Index

/** Of many rules few can hold for the signs of one text: they are found by what they need. */
export function compileChoice<Rules extends ChoiceRules<string>>(parsed: Rules): Rules & Index {
  const needing = new Map<string, number[]>()
  const free: number[] = []
  for (const [at, { when }] of parsed.rules.entries()) {
    const needs = when.all ? when.all.slice(0, 1) : when.any
    if (!needs) free.push(at)
    for (const sign of new Set(needs)) needing.set(sign, [...(needing.get(sign) ?? []), at])
  }
  return { ...parsed, needing, free }
}
