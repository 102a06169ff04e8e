/** rules/conduct.yaml: what may not be said (A4.1, A4.3, A7), and what only sounds like it. */
import { z } from 'zod'
import { compileLexicon } from '../lexicon.ts'
import { ruleFields } from '../rule.ts'
import { ruleFile } from '../rule-file.ts'
import { compileVocabulary } from '../vocabulary.ts'

const name = z.string().regex(/^[a-z0-9-]+$/, 'names are kebab-case')

/** Where the words of a context must stand, seen from the words that a rule found. */
const places = ['over', 'before', 'after', 'near', 'clause', 'sentence', 'around', 'message'] as const

const contextSchema = z.strictObject({
  classes: z.array(name).min(1),
  /** over: spanning them · around: in their sentence or one beside it · near, before, after: within `tokens` words. */
  where: z.enum(places),
  tokens: z.int().min(0).max(12).optional(),
})
export type ConductContext = z.infer<typeof contextSchema>

const conductRule = z.strictObject({
  ...ruleFields,
  level: z.literal([1, 2, 3]),
  kind: name,
  /** Any of these classes. */
  when: z.array(name).min(1),
  /** All of these contexts must hold; none of those may. `quoted` is a context of its own. */
  with: z.array(name).default([]),
  unless: z.array(name).default([]),
})
export type ConductRule = z.infer<typeof conductRule>

const schema = z.strictObject({
  clean: z.strictObject(ruleFields),
  /** Words of a rule stood there, but quoted, reported, meant of oneself, or otherwise not said to us. */
  excused: z.strictObject(ruleFields),
  /** Classes whose words are looked for behind stars, digits, dots and blanks. */
  veiled: z.array(name).min(1),
  contexts: z.record(name, contextSchema),
  rules: z.array(conductRule).min(1),
  classes: z.record(name, z.array(z.string())),
})

function compile(parsed: z.infer<typeof schema>) {
  const { classes, contexts, rules, veiled } = parsed
  const known = (what: string, wanted: readonly string[], there: object) => {
    for (const one of wanted) {
      if (!(one in there)) throw new Error(`${what}: there is no "${one}"; there are ${Object.keys(there).join(', ')}`)
    }
  }
  known('veiled', veiled, classes)
  for (const [id, context] of Object.entries(contexts)) known(`context ${id}`, context.classes, classes)
  for (const rule of rules) {
    known(rule.id, rule.when, classes)
    known(rule.id, [...rule.with, ...rule.unless], { ...contexts, quoted: true })
  }
  return {
    clean: parsed.clean,
    excused: parsed.excused,
    contexts,
    /** Gravest first. */
    rules: rules.toSorted((a, b) => b.level - a.level),
    lexicon: compileLexicon(classes),
    vocabulary: compileVocabulary(classes, veiled),
  }
}
export type ConductRules = ReturnType<typeof compile>

export const conductRulesFile = ruleFile({ file: 'conduct.yaml', schema, compile })
