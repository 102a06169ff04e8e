/** rules/critical-operation.yaml: what staff may be asked to do that needs a verified identity (A4.2). */
import { z } from 'zod'
import { compileVerbs } from '../../decide/request.ts'
import { criticalOperations } from '../../decision.ts'
import { type ClassPatterns, compileLexicon } from '../lexicon.ts'
import { ruleFields, ruleSchema } from '../rule.ts'
import { ruleFile } from '../rule-file.ts'

const patterns = z.array(z.string().min(1)).min(1)
const ask = z.strictObject({
  /** What it is about. */
  object: patterns,
  /** Must stand somewhere in the message too. */
  with: patterns.optional(),
  /** Must not stand in the same sentence. */
  unless: patterns.optional(),
  verbs: z.array(z.string()).default([]),
  /** Wishing to have it is enough: "transfer kodu lazım". */
  wanted: z.boolean().default(false),
  /** The object is a request in itself: "faturalar bu adrese gelsin". */
  said: z.boolean().default(false),
})

const schema = z.strictObject({
  none: ruleSchema,
  about: ruleSchema,
  verbs: z.record(z.string(), z.strictObject({ tr: z.array(z.string()), en: z.array(z.string()) })),
  wants: patterns,
  unwanted: patterns,
  /** That what was named before is to be carried out. */
  'carried-out': patterns,
  /** Taking a request back, in the sentence of its object. */
  withdrawn: patterns,
  classes: z.record(z.string(), patterns),
  /** In order: where a message asks for several, the first stands. */
  operations: z.array(
    z.strictObject({ ...ruleFields, operation: z.enum(criticalOperations), asks: z.array(ask).min(1) }),
  ),
})
export type CriticalOperationRules = z.infer<typeof schema>

export const criticalOperationFile = ruleFile({
  file: 'critical-operation.yaml',
  schema,
  compile(rules: CriticalOperationRules) {
    const { wants, unwanted, withdrawn } = rules
    const classes: ClassPatterns = { ...rules.classes, wants, unwanted, withdrawn, 'carried-out': rules['carried-out'] }
    const asks = rules.operations.flatMap(rule =>
      rule.asks.map((one, i) => {
        for (const verb of one.verbs) {
          if (!rules.verbs[verb])
            throw new Error(`rule "${rule.id}": no verb "${verb}"; there are ${Object.keys(rules.verbs).join(', ')}`)
        }
        const name = `${rule.operation}-${i}`
        classes[`${name}-object`] = one.object
        if (one.with) classes[`${name}-with`] = one.with
        if (one.unless) classes[`${name}-unless`] = one.unless
        const { wanted, said } = one
        return {
          rule,
          verbs: new Set(one.verbs),
          wanted,
          said,
          object: `${name}-object`,
          with: one.with ? `${name}-with` : null,
          unless: `${name}-unless`,
        }
      }),
    )
    return {
      none: rules.none,
      about: rules.about,
      asks,
      verbs: compileVerbs(rules.verbs),
      lexicon: compileLexicon(classes),
    }
  },
})
