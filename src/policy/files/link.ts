/** rules/link.yaml: how a messaging account becomes a contact's (A4.2). */
import { z } from 'zod'
import { compileLexicon } from '../lexicon.ts'
import { ruleFields, ruleSchema } from '../rule.ts'
import { ruleFile } from '../rule-file.ts'

const minutes = z.number().positive()
const words = z.array(z.string().min(1)).min(1)
const rule = <Fields extends z.ZodRawShape>(fields: Fields) => z.strictObject({ ...ruleFields, ...fields })

const schema = z.strictObject({
  /** A code holds for `minutes`; a contact gets `most` of them in `within_minutes`. */
  offer: rule({ minutes: z.number().min(5).max(15), most: z.int().positive(), within_minutes: minutes }),
  /** More letters than this beside the code are a message of their own, and heard as one. */
  done: rule({ words_beside: z.int().nonnegative() }),
  already: ruleSchema,
  /** What is a yes, where we have asked whether to link. */
  confirm: rule({ yes: words }),
  wrong: ruleSchema,
  lock: rule({ tries: z.int().positive(), minutes }),
  locked: ruleSchema,
  expired: ruleSchema,
  taken: ruleSchema,
  /** A stranger who says that they are a customer is told how to link (patterns: src/policy/lexicon.ts). */
  claims: rule({ patterns: words }),
})
type Parsed = z.infer<typeof schema>

export const linkFile = ruleFile({
  file: 'link.yaml',
  schema,
  compile: (parsed: Parsed) => ({ ...parsed, claimed: compileLexicon({ claim: parsed.claims.patterns }) }),
})
