/** Learns the weights of rules/model.json from fixtures/language. The same files always give the same weights. */
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { z } from 'zod'
import { wordsIn } from '../../check/conduct.ts'
import { featuresOf } from '../../decide/model/features.ts'
import type { Field, PackedModel } from '../../decide/model/model.ts'
import { signsOf } from '../../decide/signs.ts'
import { criticalOperations, departments, priorities, topics } from '../../decision.ts'
import { conceptsFile } from '../../policy/files/concepts.ts'
import { conductFolder } from '../../policy/files/conduct.ts'
import { read } from '../../policy/read.ts'
import { type Example, type LearnOptions, learn } from './learn.ts'
import { pack } from './pack.ts'
import { random } from './random.ts'
import { readJudged, readLists, readMessages, readSeeds, type Seed } from './seeds.ts'
import { fill, vary } from './vary.ts'

export interface Trained {
  packed: PackedModel
  sentences: number
  messages: number
}

const startOfRandom = 20_261_101

/** What is learned together, from all that is labelled for the first of the fields. */
interface Part extends Omit<LearnOptions, 'sizes' | 'random'> {
  fields: Field[]
  /** Messages made of every sentence, and of every whole message; none: it is taken as it stands. */
  variants: number
  wholeVariants: number
  /** Features that are kept. */
  most: number
}

/** In the order of the columns. Found by learning from some files and deciding the others. */
const asked = { epochs: 30, averaged: 10, rate: 0.4, decay: 3e-4, least: 2, leftOut: 0.3, settled: 0.004, balance: 0.7 }
const parts: Part[] = [
  { ...asked, fields: ['operation'], variants: 0, wholeVariants: 0, most: 24_000 },
  { ...asked, fields: ['conduct'], variants: 0, wholeVariants: 0, most: 24_000 },
  {
    ...asked,
    fields: ['topic', 'scope', 'department', 'priority'],
    variants: 8,
    wholeVariants: 1,
    epochs: 6,
    averaged: 3,
    decay: 5e-4,
    least: 4,
    balance: 0,
    most: 48_000,
  },
]

const values: Record<Field, string[]> = {
  topic: [...topics],
  scope: ['in', 'out'],
  department: [...departments],
  operation: [...criticalOperations, 'none'],
  conduct: ['0', '1', '2', '3'],
  priority: [...priorities],
}

export function trained(root: URL): Trained {
  const file = (path: string) => new URL(path, root)
  const concepts = conceptsFile.compile(parsed(file('rules/concepts.yaml'), conceptsFile.schema))
  const conduct = conductIn(file('rules/conduct/'))
  const language = file('fixtures/language/')
  const seeds = [
    ...readSeeds(language),
    ...readJudged(new URL('conduct-dev.jsonl', language)),
    ...readMessages(new URL('messages/', language)),
  ]
  const slots = readLists(new URL('slots.txt', language))
  const context = readLists(new URL('context.txt', language))
  for (const seed of seeds) refuseUnknown(seed)
  const learned = parts.map(({ fields, variants, wholeVariants, most, ...options }) => {
    const dice = random(startOfRandom)
    const taught = seeds.filter(teaches(fields[0]!))
    const examples = taught.flatMap(seed =>
      Array.from({ length: Math.max(1, seed.isWhole ? wholeVariants : variants) }, (): Example => {
        const written = variants === 0 ? fill(seed.sentence, seed, slots, dice) : vary(seed, slots, context, dice)
        const reading = read(written)
        const classes = fields[0] === 'conduct' ? wordsIn(reading, conduct).hits.keys() : []
        return { features: featuresOf(reading, signsOf(reading, concepts), classes), right: columnsOf(seed, fields) }
      }),
    )
    const sizes = Object.fromEntries(fields.map(field => [field, values[field].length]))
    return { learned: learn(examples, { ...options, sizes, random: dice }), most, messages: examples.length }
  })
  const told = seeds.map(seed => seed.labels).filter(labels => labels.topic)
  const together = distinct(told.map(({ topic, scope, department }) => `${topic} ${scope} ${department}`))
  const impacts = distinct(told.map(({ topic, scope, priority }) => `${topic} ${scope} ${priority}`))
  const packed = pack(learned, { values, together, impacts })
  return { packed, sentences: seeds.length, messages: learned.reduce((sum, part) => sum + part.messages, 0) }
}

/** Of the many sentences about topics, in which nearly nobody is rude or asks for an operation, some are enough to say so. */
function teaches(field: Field) {
  const nth: Partial<Record<Field, number>> = { operation: 4, conduct: 8 }
  let plain = 0
  return ({ labels, isWhole }: Seed) => {
    if (labels[field] === undefined) return false
    const isPlain = labels.topic !== undefined && !isWhole && ['none', '0'].includes(labels[field])
    return !isPlain || plain++ % (nth[field] ?? 1) === 0
  }
}

function conductIn(folder: URL) {
  const names = readdirSync(folder).filter(name => name.endsWith('.yaml'))
  return conductFolder.compile(
    Object.fromEntries(names.sort().map(name => [name, parsed(new URL(name, folder), conductFolder.schema)])),
  )
}

const parsed = <Parsed>(file: URL, schema: z.ZodType<Parsed>) => schema.parse(parse(readFileSync(file, 'utf8')))

const columnsOf = ({ labels }: Seed, taught: Field[]): Example['right'] =>
  Object.fromEntries(taught.map(field => [field, values[field].indexOf(labels[field]!)]))

function refuseUnknown(seed: Seed) {
  for (const [field, value] of Object.entries(seed.labels) as [Field, string][]) {
    const known = values[field]
    if (!known.includes(value)) {
      throw new Error(`"${seed.sentence}": ${field} "${value}" is none of ${known.join(', ')}`)
    }
  }
}

const distinct = (lines: string[]) => [...new Set(lines)].sort()
