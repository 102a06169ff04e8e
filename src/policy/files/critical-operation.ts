/**
 * rules/critical-operation/*.yaml: what staff may be asked to do that needs a verified identity (A4.2). A file an operation, and
 * files of the words that all of them share; every file may hold anything, and all of them make one whole. Words of the same
 * name that stand in two files are added up, so an operator's own can have a file of their own.
 */
import { z } from 'zod'
import { valueKinds } from '../../decide/critical-operation/values.ts'
import { criticalOperations } from '../../decision.ts'
import { compileOperations } from '../operation-rules.ts'
import { ruleFields, ruleSchema } from '../rule.ts'
import { ruleFolder } from '../rule-file.ts'

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
    /** Signs of the same name are one thing said in other words: only the first found counts. */
    either: z.string().optional(),
    words: patterns.optional(),
    value: z.enum(valueKinds).optional(),
  })
  .refine(one => one.words ?? one.value, 'a sign needs words or a value')

const operation = z.strictObject({
  ...ruleFields,
  operation: z.enum(criticalOperations),
  /** Whether the model's doubt counts against it; without this it stands whatever the model says. */
  doubted: z.boolean().default(false),
  asks: z.array(ask).default([]),
  /** `unsaid`: points where none of its verbs is asked for; without it one must be. `told`: where it is only told of. */
  weighed: z.strictObject({
    unsaid: z.int().optional(),
    told: z.int().optional(),
    verbs: z.array(z.string()),
    signs: z.array(sign).min(1),
  }),
})
export type OperationRule = z.infer<typeof operation>

const verbWords = z.strictObject({ tr: z.array(z.string()), en: z.array(z.string()) })

/** Of a verb that is asked for, told of, or done already; of a rule of `asks`; of a wish only implied; and how many are enough. */
const points = z.strictObject({
  asked: z.int(), told: z.int(), done: z.int(), rule: z.int(), implied: z.int().default(0), enough: z.int(),
}) // biome-ignore format: a table

const share = z.number().min(0).max(1)

/** What the model hears, as points: from how sure it is on. Cited where it is enough without any rule. */
const heard = z.strictObject({
  ...ruleFields,
  /** `points.enough` of them are enough alone. */
  points: z.array(z.strictObject({ from: share, points: z.int().min(1).max(20) })).min(1),
  /** So many of them at most are added to what rules find. */
  beside: z.int().min(0).max(20).default(0),
  /** Added to what it says alone, where rules see what the operation is about but nobody who asks for it. */
  unasked: z.int().min(-20).max(0).default(0),
  /** And where they also see that it is not wanted, taken back, or words of `against` in its sentence. */
  unwanted: z.int().min(-20).max(0).default(0),
  /** Against every operation, where it is so sure that nothing of the kind is asked; only rules that are `doubted` care. */
  doubt: z.array(z.strictObject({ from: share, points: z.int().min(-20).max(-1) })).default([]),
})

const partSchema = z.strictObject({
  none: ruleSchema.optional(),
  about: ruleSchema.optional(),
  points: points.optional(),
  heard: heard.optional(),
  /** Where points are equal, the first of these; the order in which they stand without it. */
  first: z.array(z.enum(criticalOperations)).optional(),
  verbs: z.record(z.string(), verbWords).default({}),
  /** Asking staff to look, tell or answer changes nothing. */
  harmless: verbWords.optional(),
  /** Words that ask for whatever stands beside them: "would you mind". */
  asking: patterns.optional(),
  /** What implies a wish: "it is Wei now", "the old one is still listed". */
  implied: patterns.optional(),
  wants: patterns.optional(),
  unwanted: patterns.optional(),
  /** That what was named before is to be carried out. */
  'carried-out': patterns.optional(),
  /** Taking a request back, in the sentence of its object. */
  withdrawn: patterns.optional(),
  /** What speaks against every operation but those excepted. */
  against: z
    .array(
      z.strictObject({
        points: z.int().max(-1),
        words: patterns,
        except: z.array(z.enum(criticalOperations)).default([]),
      }),
    )
    .default([]),
  classes: z.record(z.string(), patterns).default({}),
  operations: z.array(operation).default([]),
})
export type OperationPart = z.infer<typeof partSchema>

export const criticalOperationFolder = ruleFolder({
  folder: 'critical-operation',
  schema: partSchema,
  compile: compileOperations,
})
