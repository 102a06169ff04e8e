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

export interface ChoiceRules<Value extends string> {
  rules: { id: string; article: string; because: { tr: string; en: string }; is: Value; when: Condition }[]
  model: { id: string; article: string; because: { tr: string; en: string } }
}
