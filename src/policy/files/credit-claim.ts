/** rules/credit-claim.yaml: service credit for an outage, and the days in which it must be claimed (G5). */
import { z } from 'zod'
import { compileLexicon } from '../lexicon.ts'
import { ruleSchema } from '../rule.ts'
import { ruleFile } from '../rule-file.ts'

const patterns = z.array(z.string().min(1)).min(1)

const schema = z.strictObject({
  /** The last day on which a claim counts, from the outage. */
  within_days: z.number().positive(),
  claimed: ruleSchema,
  too_late: ruleSchema,
  undated: ruleSchema,
  ongoing: ruleSchema,
  none: ruleSchema,
  remedy: patterns,
  outage: patterns,
  wish: patterns,
  not: patterns,
})
export type CreditClaimRules = z.infer<typeof schema>

export const creditClaimFile = ruleFile({
  file: 'credit-claim.yaml',
  schema,
  compile: ({ remedy, outage, wish, not, ...rules }: CreditClaimRules) => ({
    ...rules,
    remedy: compileLexicon({ remedy, not }),
    around: compileLexicon({ outage, wish }),
  }),
})
