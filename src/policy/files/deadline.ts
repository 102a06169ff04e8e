/** rules/deadline.yaml: response and resolution by priority (G3), guarantees by package (G5). */
import { z } from 'zod'
import { durationSchema } from '../duration.ts'
import { ruleFields, ruleSchema } from '../rule.ts'
import { ruleFile } from '../rule-file.ts'

const target = z.strictObject({ ...ruleFields, response: durationSchema, resolution: durationSchema })
const guarantee = z.strictObject({ ...ruleFields, response: durationSchema })

const schema = z.strictObject({
  priorities: z.strictObject({ critical: target, high: target, normal: target, low: target }),
  packages: z.strictObject({ starter: guarantee, standard: guarantee, premium: guarantee, corporate: guarantee }),
  no_package: ruleSchema,
  answer_within: ruleSchema,
  around_the_clock: ruleSchema,
  working_hours: ruleSchema,
  critical_around_the_clock: ruleSchema,
})
export type DeadlineRules = z.infer<typeof schema>

export const deadlineFile = ruleFile({ file: 'deadline.yaml', schema, compile: (parsed: DeadlineRules) => parsed })
