import { expect, test } from 'vitest'
import { weigh } from '../../src/check/conduct-weigh.ts'
import type { WeighedRule } from '../../src/policy/files/conduct.ts'
import { compileLexicon } from '../../src/policy/lexicon.ts'
import { read } from '../../src/policy/read.ts'

const lexicon = compileLexicon({ rain: ['rain*'], wind: ['wind*'], sun: ['sun*'] })
const storm: WeighedRule = {
  id: 'test.storm',
  article: 'A4.1',
  because: { tr: 'Fırtına.', en: 'A storm.' },
  level: 1,
  kind: 'weather',
  signs: { rain: 2, wind: 1, sun: -2 },
  enough: 3,
  within: 4,
  unless: [],
  doubted: false,
}
const weighed = (text: string, rule = storm, excuses = false) => {
  const hits = Map.groupBy(lexicon.find(read(text)), hit => hit.class)
  const { evidence, excused } = weigh(rule, hits, () => excuses)
  return { evidence: evidence.map(hit => hit.evidence), excused: excused.map(hit => hit.evidence) }
}

test.each<[text: string, evidence: string[]]>([
  ['rain and wind', ['rain', 'wind']],
  ['wind, then rain', ['wind', 'rain']],
  // A sign counts once, however often it is said.
  ['wind wind wind wind', []],
  ['rain rain rain', []],
  // What speaks against it.
  ['rain and wind, but sun', []],
  // Too far from each other; near enough later.
  ['rain one two three four five wind', []],
  ['rain one two three four five wind one rain', ['wind', 'rain']],
  ['sun one two three four five rain wind', ['rain', 'wind']],
  ['', []],
])('%s → %j', (text, evidence) => {
  expect(weighed(text).evidence).toEqual(evidence)
})

test('without a distance the whole message counts', () => {
  const { within: _, ...anywhere } = storm
  expect(weighed('rain one two three four five wind', anywhere).evidence).toEqual(['rain', 'wind'])
})

test('words in an excusing context are not counted, and told', () => {
  expect(weighed('rain and wind', { ...storm, unless: ['quoted'] }, true)).toEqual({
    evidence: [],
    excused: ['rain', 'wind'],
  })
})
