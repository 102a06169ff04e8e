/** Every story of fixtures/stories comes out as it says: the policy, seen from outside. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { testDatabase } from '../store/database.ts'
import { differences, expectedOf, folder, type Printed, storyNames, tell, toldOf } from './story.ts'

describe('a story', () => {
  it.each(storyNames)('%s', async name => {
    const { sql } = await testDatabase({ max: 4 })
    const expected = expectedOf(name)
    const printed = toldOf(expected, await tell(name, sql))
    const wrong = expected.flatMap((one, i) => {
      const line = printed[i]
      if (!line) return [`line ${i + 1} was never printed`]
      return differences(one, line).map(
        what => `line ${i + 1} (${line.at}, ${line.outcome ?? line.clock ?? 'desk'}) ${what}`,
      )
    })
    const more = printed
      .slice(expected.length)
      .map(line => `printed beyond the end: ${JSON.stringify(line).slice(0, 200)}`)
    expect([...wrong, ...more, ...open(printed)]).toEqual([])
  })
})

/** Words with a name in braces still in them: nobody has said what to put there. */
const open = (printed: Printed[]): string[] =>
  printed
    .flatMap(({ trail = [], notices = [] }) => [...trail.map(row => row.because), ...notices.map(one => one.text)])
    .filter(text => /\{[a-z_]+[ }]/.test(text))

it('every story stands in the index', () => {
  const index = readFileSync(`${folder}README.md`, 'utf8')
  expect(storyNames.filter(name => !index.includes(`(${name}.jsonl)`))).toEqual([])
})
