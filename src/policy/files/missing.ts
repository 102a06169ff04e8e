/** rules/missing.yaml: what is asked of the customer once, by topic (G6, G7). */
import { z } from 'zod'
import { missingFacts, priorities, topics } from '../../decision.ts'
import { ruleFields, ruleSchema } from '../rule.ts'
import { ruleFile } from '../rule-file.ts'

/** What may make asking needless. single-domain: the customer has exactly one on file. request: staff are asked for an act. */
const knownThings = [
  'domain', 'ip', 'account', 'error', 'ticket', 'object', 'time', 'attachment', 'mailbox', 'customer', 'single-domain', 'request',
] as const // biome-ignore format: a list
export type KnownThing = (typeof knownThings)[number]

const schema = z.strictObject({
  /** More than this many questions at once are not asked. */
  most: z.int().positive(),
  none: ruleSchema,
  only_attachment: z.strictObject({ ...ruleFields, fewer_words_than: z.int().positive() }),
  never_for_priorities: z.array(z.enum(priorities)),
  asks: z.array(
    z.strictObject({
      ...ruleFields,
      ask: z.enum(missingFacts),
      topics: z.array(z.enum(topics)).min(1),
      /** Absent: all but those of never_for_priorities. */
      priorities: z.array(z.enum(priorities)).optional(),
      unless: z.array(z.enum(knownThings)).min(1),
    }),
  ),
})
export type MissingRules = z.infer<typeof schema>

export const missingFile = ruleFile({ file: 'missing.yaml', schema, compile: (parsed: MissingRules) => parsed })
