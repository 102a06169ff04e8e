/** Learns the weights of rules/model.json from fixtures/language. The same files always give the same weights. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { featuresOf } from '../../decide/model/features.ts'
import { type Field, fields, type PackedModel } from '../../decide/model/model.ts'
import { signsOf } from '../../decide/signs.ts'
import { departments, priorities, topics } from '../../decision.ts'
import { conceptsFile } from '../../policy/files/concepts.ts'
import { read } from '../../policy/read.ts'
import { type Example, learn } from './learn.ts'
import { pack } from './pack.ts'
import { random } from './random.ts'
import { readLists, readSeeds, type Seed } from './seeds.ts'
import { vary } from './vary.ts'

export interface Trained {
  packed: PackedModel
  sentences: number
  messages: number
}

/** Messages made of every seed sentence. */
const variants = 8
const mostFeatures = 48_000
/** Found by learning from seven sentences in eight and deciding the eighth. */
const learning = { epochs: 5, rate: 0.4, decay: 5e-4, least: 4, leftOut: 0.3, settled: 0.004 }
const startOfRandom = 20_261_101

const values = { topic: [...topics], scope: ['in', 'out'], department: [...departments], priority: [...priorities] }

export function trained(root: URL): Trained {
  const file = (path: string) => new URL(path, root)
  const concepts = conceptsFile.compile(
    conceptsFile.schema.parse(parse(readFileSync(file('rules/concepts.yaml'), 'utf8'))),
  )
  const seeds = readSeeds(file('fixtures/language/seeds/'))
  const slots = readLists(file('fixtures/language/slots.txt'))
  const context = readLists(file('fixtures/language/context.txt'))
  for (const seed of seeds) refuseUnknown(seed)
  const dice = random(startOfRandom)
  const examples = seeds.flatMap(seed =>
    Array.from({ length: variants }, (): Example => {
      const reading = read(vary(seed, slots, context, dice))
      return { features: featuresOf(reading, signsOf(reading, concepts)), right: columnsOf(seed) }
    }),
  )
  const sizes = { topic: topics.length, scope: 2, department: departments.length, priority: priorities.length }
  const learned = learn(examples, { ...learning, sizes, random: dice })
  const together = distinct(seeds.map(seed => `${seed.topic} ${seed.scope} ${seed.department}`))
  const impacts = distinct(seeds.map(seed => `${seed.topic} ${seed.scope} ${seed.priority}`))
  const packed = pack(learned, { values, together, impacts }, mostFeatures)
  return { packed, sentences: seeds.length, messages: examples.length }
}

function columnsOf(seed: Seed): Record<Field, number> {
  const column = (field: Field) => (values[field] as string[]).indexOf(seed[field])
  return {
    topic: column('topic'),
    scope: column('scope'),
    department: column('department'),
    priority: column('priority'),
  }
}

function refuseUnknown(seed: Seed) {
  for (const field of fields) {
    const known: string[] = values[field]
    if (!known.includes(seed[field])) {
      throw new Error(`"${seed.sentence}": ${field} "${seed[field]}" is none of ${known.join(', ')}`)
    }
  }
}

const distinct = (lines: string[]) => [...new Set(lines)].sort()
