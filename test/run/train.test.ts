import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { unpackModel } from '../../src/decide/model/model.ts'
import { trained } from '../../src/run/training/trained.ts'

const root = new URL('../../', import.meta.url)
const shipped = readFileSync(new URL('rules/model.json', root), 'utf8')

test('rules/model.json is what `node src/run/train.ts` learns from the files as they are', { timeout: 300_000 }, () => {
  expect(`${JSON.stringify(trained(root).packed)}\n` === shipped).toBe(true)
})

test('the weights are small enough to ship and fit their columns', () => {
  expect(shipped.length).toBeLessThan(4_000_000)
  expect(unpackModel(JSON.parse(shipped)).columns).toBe(9 + 4 + 27 + 2 + 7 + 4)
})
