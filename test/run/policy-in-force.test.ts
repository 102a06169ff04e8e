/** Which rules are in force, after upgrades too, on a real database (A10). */
import { fileURLToPath } from 'node:url'
import { beforeEach, expect, test } from 'vitest'
import { readRules } from '../../src/policy/load.ts'
import { policyInForce } from '../../src/run/policy-in-force.ts'
import { publishPolicy } from '../../src/store/policies.ts'
import { testDatabase } from '../store/database.ts'

const { sql } = await testDatabase()
const shipped: Record<string, string> = {
  ...readRules(fileURLToPath(new URL('../../rules', import.meta.url))),
  'version.yaml': 'version: "2026.11.1"',
}
const { 'flood.yaml': _, ...older } = shipped
const at = (version: string) => ({ ...shipped, 'version.yaml': `version: "${version}"` })
const start = () =>
  policyInForce(
    sql,
    () => shipped,
    () => 1,
  )
const published = () => sql<{ version: string; own: boolean }[]>`select version, own from policies order by id`

beforeEach(async () => {
  await sql`delete from policies`
})

test('at the first start the rules that came along are published', async () => {
  expect((await start()).current().version).toBe('2026.11.1')
  expect(await published()).toEqual([{ version: '2026.11.1', own: true }])
})

test('another start changes nothing', async () => {
  await start()
  expect((await start()).current().version).toBe('2026.11.1')
  expect(await published()).toHaveLength(1)
})

test('rules that an older program brought along are replaced, under a version of their own', async () => {
  await publishPolicy(sql, { version: '2026.11.1', files: older, own: true }, 1)
  expect((await start()).current().version).toBe('2026.11.2')
  expect(await published()).toEqual([
    { version: '2026.11.1', own: true },
    { version: '2026.11.2', own: true },
  ])
})

test("an operator's rules that lack something are never replaced: the error says what and what to do", async () => {
  await publishPolicy(sql, { version: '2026.12.7', files: older }, 1)
  await expect(start()).rejects.toThrow(/2026\.12\.7.*flood\.yaml:1: the file is missing.*santral rules publish DIR/s)
  expect(await published()).toHaveLength(1)
})

test('what is published meanwhile is taken over without a restart', async () => {
  const rules = await start()
  await publishPolicy(sql, { version: '2026.12.1', files: at('2026.12.1') }, 2)
  await rules.refresh()
  expect(rules.current().version).toBe('2026.12.1')
})
