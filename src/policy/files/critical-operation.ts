/** rules/critical-operation.yaml: what staff may be asked to do that needs a verified identity (A4.2). */
import { z } from 'zod'
import { valueKinds } from '../../decide/critical-operation/values.ts'
import { harmless } from '../../decide/request/asking.ts'
import { compileVerbs } from '../../decide/request/verbs.ts'
import { criticalOperations } from '../../decision.ts'
import { type ClassPatterns, compileLexicon } from '../lexicon.ts'
import { ruleFields, ruleSchema } from '../rule.ts'
import { ruleFile } from '../rule-file.ts'
import { spelledOut } from '../spelled-out.ts'

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

/** What speaks for the operation, or with points below zero against it: words, or a value anywhere near. */
const sign = z
  .strictObject({
    points: z.int().min(-20).max(20),
    /** What it is about: without one of these it is not spoken of. */
    core: z.boolean().default(false),
    words: patterns.optional(),
    value: z.enum(valueKinds).optional(),
  })
  .refine(one => one.words ?? one.value, 'a sign needs words or a value')
/** `unsaid`: points where none of its verbs is asked for; without it one must be. */
const weighed = z.strictObject({ unsaid: z.int().optional(), verbs: z.array(z.string()), signs: z.array(sign).min(1) })

const verbWords = z.strictObject({ tr: z.array(z.string()), en: z.array(z.string()) })

const schema = z.strictObject({
  none: ruleSchema,
  about: ruleSchema,
  verbs: z.record(z.string(), verbWords),
  /** Asking staff to look, tell or answer changes nothing. */
  harmless: verbWords,
  /** Words that ask for whatever stands beside them: "would you mind". */
  asking: patterns,
  /** What speaks against every operation but those excepted. */
  against: z.array(
    z.strictObject({
      points: z.int().max(-1),
      words: patterns,
      except: z.array(z.enum(criticalOperations)).default([]),
    }),
  ),
  /** Of a verb that is asked for, told of, or done already; of a rule of `asks`; and how many are enough. */
  points: z.strictObject({
    asked: z.int(), told: z.int(), done: z.int(), rule: z.int(), enough: z.int(),
  }), // biome-ignore format: a table
  wants: patterns,
  unwanted: patterns,
  /** That what was named before is to be carried out. */
  'carried-out': patterns,
  /** Taking a request back, in the sentence of its object. */
  withdrawn: patterns,
  classes: z.record(z.string(), patterns),
  /** In order: where a message asks for several, the first stands. */
  operations: z.array(
    z.strictObject({ ...ruleFields, operation: z.enum(criticalOperations), asks: z.array(ask).min(1), weighed }),
  ),
})
export type CriticalOperationRules = z.infer<typeof schema>

export const criticalOperationFile = ruleFile({
  file: 'critical-operation.yaml',
  schema,
  compile(rules: CriticalOperationRules) {
    const { wants, unwanted, withdrawn, asking } = rules
    /** What it may be about, which is looked for first; and what is looked for where it is spoken of. */
    const things: ClassPatterns = {}
    const classes: ClassPatterns = { wants, unwanted, withdrawn, asking, 'carried-out': rules['carried-out'] }
    for (const [i, { words }] of rules.against.entries()) classes[`against-${i}`] = words
    const lexiconOf = (patterns: ClassPatterns) =>
      compileLexicon(
        Object.fromEntries(
          Object.entries(patterns).map(([name, lines]) => [name, lines.map(line => spelledOut(line, rules.classes))]),
        ),
      )
    const known = (rule: { id: string }, verbs: string[]) => {
      for (const verb of verbs) {
        if (!rules.verbs[verb])
          throw new Error(`rule "${rule.id}": no verb "${verb}"; there are ${Object.keys(rules.verbs).join(', ')}`)
      }
      return new Set(verbs)
    }
    const asks = rules.operations.flatMap(rule =>
      rule.asks.map((one, i) => {
        const name = `${rule.operation}-${i}`
        things[`${name}-object`] = one.object
        if (one.with) classes[`${name}-with`] = one.with
        if (one.unless) classes[`${name}-unless`] = one.unless
        const { wanted, said } = one
        return {
          rule,
          verbs: known(rule, one.verbs),
          wanted,
          said,
          object: `${name}-object`,
          with: one.with ? `${name}-with` : null,
          unless: `${name}-unless`,
        }
      }),
    )
    const weighed = rules.operations.map(rule => ({
      rule,
      unsaid: rule.weighed.unsaid ?? null,
      verbs: known(rule, rule.weighed.verbs),
      cores: rule.weighed.signs.flatMap((sign, i) => (sign.core ? [`${rule.operation}-sign-${i}`] : [])),
      signs: [
        ...rule.weighed.signs.map(({ points, core, words, value = null }, i) => {
          const name = words ? `${rule.operation}-sign-${i}` : null
          if (name && words) (core ? things : classes)[name] = words
          return { points, core, class: name, value }
        }),
      ],
      against: [
        { points: -rules.points.enough, class: 'withdrawn' },
        ...rules.against.flatMap(({ points, except }, i) =>
          except.includes(rule.operation) ? [] : [{ points, class: `against-${i}` }],
        ),
      ],
    }))
    return {
      none: rules.none,
      about: rules.about,
      asks,
      weighed,
      points: rules.points,
      verbs: compileVerbs({ ...rules.verbs, [harmless]: rules.harmless }),
      things: lexiconOf(things),
      lexicon: lexiconOf(classes),
    }
  },
})
