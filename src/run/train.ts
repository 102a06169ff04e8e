/**
 * `node src/run/train.ts`: learns rules/model.json from the sentences in fixtures/language (docs/model.md).
 * The same files always give the same weights.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { featuresOf } from '../decide/model/features.ts'
import { type Field, fields } from '../decide/model/model.ts'
import { signsOf } from '../decide/signs.ts'
import { departments, priorities, topics } from '../decision.ts'
import { conceptsFile } from '../policy/files/concepts.ts'
import { read } from '../policy/read.ts'
import { type Example, learn } from './training/learn.ts'
import { pack } from './training/pack.ts'
import { random } from './training/random.ts'
import { readLists, readSeeds } from './training/seeds.ts'
import { vary } from './training/vary.ts'

const root = new URL('../../', import.meta.url)
const file = (path: string) => new URL(path, root)

/** Messages made of every seed sentence. */
const variants = 14
const mostFeatures = 20_000

const values = { topic: [...topics], scope: ['in', 'out'], department: [...departments], priority: [...priorities] }
const concepts = conceptsFile.compile(
  conceptsFile.schema.parse(parse(readFileSync(file('rules/concepts.yaml'), 'utf8'))),
)
const seeds = readSeeds(file('fixtures/language/seeds/'))
const slots = readLists(file('fixtures/language/slots.txt'))
const context = readLists(file('fixtures/language/context.txt'))

for (const seed of seeds) {
  for (const field of fields) {
    if (!(values[field] as string[]).includes(seed[field]))
      throw new Error(`${field} "${seed[field]}" of "${seed.sentence}"`)
  }
}

const dice = random(20_261_101)
const examples: Example[] = seeds.flatMap(seed =>
  Array.from({ length: variants }, () => {
    const reading = read(vary(seed, slots, context, dice))
    const right = Object.fromEntries(
      fields.map(field => [field, (values[field] as string[]).indexOf(seed[field])]),
    ) as Record<Field, number>
    return { features: featuresOf(reading, signsOf(reading, concepts)), right }
  }),
)
const sizes = { topic: topics.length, scope: 2, department: departments.length, priority: priorities.length }
const learned = learn(examples, { sizes, epochs: 12, rate: 0.08, decay: 2e-5, least: 4, random: dice })
const together = [...new Set(seeds.map(seed => `${seed.topic} ${seed.scope} ${seed.department}`))].sort()
const impacts = [...new Set(seeds.map(seed => `${seed.topic} ${seed.scope} ${seed.priority}`))].sort()
const packed = JSON.stringify(pack(learned, { values, together, impacts }, mostFeatures))
writeFileSync(file('rules/model.json'), `${packed}\n`)
console.log(
  `${seeds.length} sentences, ${examples.length} messages, ${learned.keys.length} features, ${packed.length} bytes`,
)
