/**
 * rules/conduct/*.yaml: what may not be said (A4.1, A4.3, A7), and what only sounds like it. A file a subject; every file
 * may hold rules, contexts and classes, and all of them make one whole: a rule may name classes of another file, and
 * a class that stands in two files has the patterns of both, so an operator's own words can have a file of their own.
 * Where no words say it alone, a weighed rule adds up what does: points of every sign that stands close enough together.
 */
import { z } from 'zod'
import { type DoubtRule, doubtRule, type HeardParts, heardParts, heardRule } from '../heard.ts'
import { compileLexicon } from '../lexicon.ts'
import { ruleFields } from '../rule.ts'
import { ruleFolder } from '../rule-file.ts'
import { compileVocabulary } from '../vocabulary.ts'

const name = z.string().regex(/^[a-z0-9-]+$/, 'names are kebab-case')

/** Where the words of a context must stand, seen from the words that a rule found. */
const places = ['over', 'before', 'after', 'near', 'clause', 'sentence', 'around', 'message'] as const

const contextSchema = z.strictObject({
  classes: z.array(name).min(1),
  /** over: spanning them · around: in their sentence or one beside it · near, before, after: within `tokens` words. */
  where: z.enum(places),
  tokens: z.int().min(0).max(12).optional(),
  /** Words that end what these classes find where they begin a new clause. */
  until: z.array(name).optional(),
})
export type ConductContext = z.infer<typeof contextSchema>

/** Whether the model's `doubt` counts against a rule; without this it stands whatever the model says. */
const doubted = z.boolean().default(false)

const conductRule = z.strictObject({
  ...ruleFields,
  level: z.literal([1, 2, 3]),
  kind: name,
  /** Any of these classes. */
  when: z.array(name).min(1),
  /** All of these contexts must hold; none of those may. `quoted` is a context of its own. */
  with: z.array(name).default([]),
  unless: z.array(name).default([]),
  doubted,
})

const weighedRule = z.strictObject({
  ...ruleFields,
  level: z.literal([1, 2, 3]),
  kind: name,
  /** Points of each class of words, counted once; below zero for what speaks against it. */
  signs: z.record(name, z.int().min(-9).max(9)),
  /** Points that make the rule hold. */
  enough: z.int().min(1).max(30),
  /** How many words may lie between one sign and another; the whole message without it. */
  within: z.int().min(1).max(200).optional(),
  /** Contexts: words that stand in one of them are not counted. */
  unless: z.array(name).default([]),
  doubted,
})

/** A rule as it is judged: by its words and their contexts, or by what they weigh together. */
export type ConductRule =
  | (z.infer<typeof conductRule> & { signs?: undefined; enough?: undefined })
  | (z.infer<typeof weighedRule> & { when?: undefined })
export type WordRule = Extract<ConductRule, { signs?: undefined }>
export type WeighedRule = Extract<ConductRule, { when?: undefined }>

const partSchema = z.strictObject({
  /** Cited where nothing was found. In one of the files. */
  clean: z.strictObject(ruleFields).optional(),
  /** Words of a rule stood there, but quoted, reported, meant of oneself, or otherwise not said to us. In one of the files. */
  excused: z.strictObject(ruleFields).optional(),
  /** Classes whose words are looked for behind stars, digits, dots and blanks. */
  veiled: z.array(name).default([]),
  rules: z.array(conductRule).default([]),
  weighed: z.array(weighedRule).default([]),
  heard: z.array(heardRule).default([]),
  /** In one of the files, or in none; so `doubt`. */
  parts: heardParts.optional(),
  doubt: doubtRule.optional(),
  contexts: z.record(name, contextSchema).default({}),
  classes: z.record(name, z.array(z.string()).min(1)).default({}),
})
type Part = z.infer<typeof partSchema>

function compile(parts: Record<string, Part>) {
  const all = Object.values(parts)
  // Gravest first; of the same level those first that need no weighing.
  const rules: ConductRule[] = [...all.flatMap(part => part.rules), ...all.flatMap(part => part.weighed)].toSorted(
    (a, b) => b.level - a.level,
  )
  const veiled = all.flatMap(part => part.veiled)
  const contexts: Record<string, ConductContext> = Object.fromEntries(onceEach(parts, part => part.contexts))
  const classes: Record<string, string[]> = {}
  for (const [id, patterns] of all.flatMap(part => Object.entries(part.classes))) {
    classes[id] = [...(classes[id] ?? []), ...patterns]
  }
  known('veiled', veiled, classes)
  for (const [id, context] of Object.entries(contexts))
    known(`context ${id}`, [...context.classes, ...(context.until ?? [])], classes)
  for (const rule of rules) {
    known(rule.id, wordsOf(rule), classes)
    known(rule.id, rule.when ? [...rule.with, ...rule.unless] : rule.unless, { ...contexts, quoted: true })
  }
  return {
    clean: theOne(parts, 'clean'),
    excused: theOne(parts, 'excused'),
    parts: onceEach(parts, (part): Record<string, HeardParts> => (part.parts ? { parts: part.parts } : {}))[0]?.[1],
    doubt: onceEach(parts, (part): Record<string, DoubtRule> => (part.doubt ? { doubt: part.doubt } : {}))[0]?.[1],
    contexts,
    /** Gravest first. */
    rules,
    /** Gravest first. */
    heard: all.flatMap(part => part.heard).toSorted((a, b) => b.level - a.level),
    /** The rules that may hold where words of these classes were found: any of theirs, or enough of them. Gravest first. */
    concerned: concerned(rules),
    lexicon: compileLexicon(classes),
    vocabulary: compileVocabulary(classes, veiled),
  }
}
export type ConductRules = ReturnType<typeof compile>

/** Classes of words that can make a rule hold. */
const wordsOf = (rule: ConductRule) => rule.when ?? Object.keys(rule.signs)

/** Most messages hold words of few classes: only the rules that could hold for these need be judged. */
function concerned(rules: readonly ConductRule[]) {
  const byClass = new Map<string, { rank: number; points: number }[]>()
  for (const [rank, rule] of rules.entries()) {
    for (const name of new Set(wordsOf(rule))) {
      const points = rule.signs ? Math.max(0, rule.signs[name]!) : 1
      if (points > 0) byClass.set(name, [...(byClass.get(name) ?? []), { rank, points }])
    }
  }
  const enough = rules.map(rule => rule.enough ?? 1)
  return (found: Iterable<string>): ConductRule[] => {
    const sums = new Map<number, number>()
    for (const name of found)
      for (const { rank, points } of byClass.get(name) ?? none) sums.set(rank, (sums.get(rank) ?? 0) + points)
    const ranks: number[] = []
    for (const [rank, sum] of sums) if (sum >= enough[rank]!) ranks.push(rank)
    return ranks.sort((a, b) => a - b).map(rank => rules[rank]!)
  }
}

const none: readonly never[] = []

export const conductFolder = ruleFolder({ folder: 'conduct', schema: partSchema, compile })

function known(what: string, wanted: readonly string[], there: object) {
  for (const one of wanted) {
    if (!(one in there)) throw new Error(`${what}: there is no "${one}"; there are ${Object.keys(there).join(', ')}`)
  }
}

/** Entries of all parts; the same name in two of them could mean either. */
function onceEach<Value>(parts: Record<string, Part>, of: (part: Part) => Record<string, Value>) {
  const files = new Map<string, string>()
  return Object.entries(parts).flatMap(([file, part]) => {
    for (const id of Object.keys(of(part))) {
      if (files.has(id)) throw new Error(`"${id}:" stands in ${files.get(id)} and in ${file}; once is enough`)
      files.set(id, file)
    }
    return Object.entries(of(part))
  })
}

function theOne(parts: Record<string, Part>, key: 'clean' | 'excused') {
  const found = onceEach(parts, part => (part[key] ? { [key]: part[key] } : {}))[0]
  if (!found) throw new Error(`there is no "${key}:" in any of ${Object.keys(parts).join(', ')}`)
  return found[1]
}
