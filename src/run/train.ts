/** `node src/run/train.ts`: writes rules/model.json (docs/model.md). */
import { writeFileSync } from 'node:fs'
import { trained } from './training/trained.ts'

const root = new URL('../../', import.meta.url)
const { packed, sentences, messages } = trained(root)
const written = `${JSON.stringify(packed)}\n`
writeFileSync(new URL('rules/model.json', root), written)
console.log(
  `rules/model.json: ${written.length} bytes, learned from ${messages} messages made of ${sentences} sentences`,
)
