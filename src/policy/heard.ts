/** What the model may add to the rules of conduct, and what it may doubt (rules/conduct/heard.yaml, docs/model.md). */
import { z } from 'zod'
import { ruleFields } from './rule.ts'

const kebab = z.string().regex(/^[a-z0-9-]+$/, 'names are kebab-case')

/** Holds where the model (docs/model.md) is so sure of this level or a graver one, whatever words said it. */
export const heardRule = z.strictObject({
  ...ruleFields,
  level: z.literal([1, 2, 3]),
  kind: kebab,
  from: z.number().min(0.5).max(1),
  /** In fewer words than these it is not asked. */
  words: z.int().min(1).default(1),
})
export type HeardRule = z.infer<typeof heardRule>

/** Where the whole gives misconduct at least the chance `ask`, every two sentences are judged alone: so sure must it be there. */
export const heardParts = z.strictObject({
  ask: z.number().min(0).max(1),
  from: z.number().min(0.5).max(1),
})
export type HeardParts = z.infer<typeof heardParts>

/** What rules that are `doubted` found counts for nothing where the model is so sure that it harms nobody. */
export const doubtRule = z.strictObject({
  ...ruleFields,
  from: z.number().min(0.5).max(1),
  /** Where their sentence and its neighbours have fewer words than these it is not asked. */
  words: z.int().min(1).default(1),
})
export type DoubtRule = z.infer<typeof doubtRule>
