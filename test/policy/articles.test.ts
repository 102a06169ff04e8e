/** Every article of the policy is carried out by a rule, and shown at work by a story. */
import { describe, expect, it } from 'vitest'
import { readRules } from '../../src/policy/load.ts'
import { expectedOf, storyNames } from '../stories/story.ts'

// A1 and A2 are reach and aims; A4.1–A4.4 are what the customer must do. G1 and G9 do not exist for the router.
const articles = [
  'G2', 'G3', 'G4.1', 'G4.2', 'G5', 'G6', 'G7', 'G8',
  'A1', 'A2', 'A3', 'A4.1', 'A4.2', 'A4.3', 'A4.4', 'A5', 'A6', 'A7', 'A8', 'A9', 'A10',
] // biome-ignore format: the list of rules/README.md

const sources = Object.values(readRules(new URL('../../rules', import.meta.url).pathname)).join('\n')
const carried = new Set([...sources.matchAll(/\barticle: "?([GA]\d+(?:\.\d)?)/g)].map(found => found[1]!))
const shown = new Map(
  storyNames.flatMap(name =>
    expectedOf(name).flatMap(line => (line.cites ?? []).map(one => [one.split(' ')[1]!, name] as const)),
  ),
)

describe.each(articles)('%s', article => {
  it('is cited by a rule', () => {
    expect(carried.has(article), `no rule in rules/ cites ${article}`).toBe(true)
  })
  it('is cited in a story', () => {
    expect(shown.has(article), `no story in fixtures/stories cites ${article}`).toBe(true)
  })
})

it('no rule cites an article that the policy does not have', () => {
  expect([...carried].filter(article => !articles.includes(article))).toEqual([])
})
