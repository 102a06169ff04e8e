import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fold } from '../../src/policy/fold.ts'
import { assess } from '../../src/run/quality/assess.ts'
import { readLabelled } from '../../src/run/quality/labelled.ts'
import { readMessages, readSeeds } from '../../src/run/training/seeds.ts'
import { policy } from './policy.ts'

const heldOut = readLabelled(new URL('../../fixtures/language/held-out.jsonl', import.meta.url))
const corpus = new URL('../../../shared/corpus/messages.jsonl', import.meta.url)
const understoodFields = ['topic', 'scope', 'department', 'priority'] as const

test('messages that the model never saw are understood: macro-F1 ≥ 0.94', () => {
  const { fields } = assess(heldOut, policy)
  for (const field of understoodFields) expect(fields[field].lenient.macroF1, field).toBeGreaterThanOrEqual(0.94)
})

test.skipIf(!existsSync(corpus))('the labelled messages: macro-F1 ≥ 0.95 (skipped without ../shared/corpus)', () => {
  const { fields } = assess(readLabelled(corpus), policy)
  for (const field of understoodFields) expect(fields[field].lenient.macroF1, field).toBeGreaterThanOrEqual(0.95)
})

test('no training sentence is a held-out message in other clothes', () => {
  const known = heldOut.map(({ id, subject = '', text }) => ({ id, runs: runsOf(`${subject} ${text}`) }))
  const language = new URL('../../fixtures/language/', import.meta.url)
  const seeds = [...readSeeds(language), ...readMessages(new URL('messages/', language))]
  const copies = seeds.flatMap(({ sentence }) => {
    const runs = [...runsOf(sentence)]
    return known
      .filter(one => runs.length >= 4 && runs.filter(run => one.runs.has(run)).length / runs.length >= 0.6)
      .map(one => `${one.id}: ${sentence}`)
  })
  expect(copies).toEqual([])
})

/** Three words in a row. */
function runsOf(text: string): Set<string> {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.slice(2).map((_, at) => words.slice(at, at + 3).join(' ')))
}
