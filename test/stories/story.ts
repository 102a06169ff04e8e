/** Stories: deliveries in, decisions out. A pair of files in fixtures/stories tells one; its README says what each is about. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { adapters } from '../../adapters/index.ts'
import { simulateSecret } from '../../src/config/simulate-settings.ts'
import { simulateConfig } from '../../src/config.ts'
import { readDirectory } from '../../src/directory.ts'
import { readRules } from '../../src/policy/load.ts'
import { compilePolicy } from '../../src/policy/policy.ts'
import { adapterOptions } from '../../src/run/adapter-options.ts'
import { readLine, simulation } from '../../src/run/simulate.ts'
import type { Sql } from '../../src/store/connect.ts'
import { saveDirectory } from '../../src/store/directory.ts'

export const folder = new URL('../../fixtures/stories/', import.meta.url).pathname
const config = simulateConfig()
const policy = compilePolicy(readRules(new URL('../../rules', import.meta.url).pathname))
const built = adapters(adapterOptions(config, { secret: simulateSecret }))

export const storyNames = readdirSync(folder)
  .filter(file => file.endsWith('.jsonl') && !file.endsWith('.expected.jsonl'))
  .map(file => file.slice(0, -'.jsonl'.length))

/** Who is on file: the recurring cast, or the story's own customers. */
export function customersOf(name: string): string {
  const own = `${folder}${name}.customers.json`
  return existsSync(own) ? own : new URL('../../fixtures/cast.json', import.meta.url).pathname
}

const linesOf = (file: string) => readFileSync(`${folder}${file}`, 'utf8').split('\n').filter(Boolean)

/** What a story says of one printed line: fields as they must be, and beside them what must be cited, said and kept silent. */
export interface Expected {
  /** "rule article" of the trail. */
  cites?: string[]
  /** Words that some notice must have. */
  says?: string[]
  /** Words that no notice may have. */
  silent?: string[]
  [field: string]: unknown
}

export interface Printed {
  trail?: { rule: string; article: string; because: string }[]
  notices?: { kind: string; text: string }[]
  [field: string]: unknown
}

export const expectedOf = (name: string): Expected[] =>
  linesOf(`${name}.expected.jsonl`).map(line => JSON.parse(line) as Expected)

/** Takes a story's lines through the intake of `santral simulate`, on an empty database. */
export async function tell(name: string, sql: Sql): Promise<Printed[]> {
  const customers = readDirectory(JSON.parse(readFileSync(customersOf(name), 'utf8')))
  await sql.begin(tx => saveDirectory(tx, customers))
  const run = simulation({ sql, policy, desk: config.desk, secret: simulateSecret, adapters: built })
  const printed: object[] = []
  for (const line of linesOf(`${name}.jsonl`)) printed.push(...(await run(readLine(line))))
  return printed as Printed[]
}

/** A story that speaks of clocks speaks of all of them; to the others they are no matter. */
export const toldOf = (expected: Expected[], printed: Printed[]): Printed[] =>
  expected.some(line => 'clock' in line) ? printed : printed.filter(line => !('clock' in line))

/** What differs, a sentence each; none: the line is as the story says. */
export function differences(expected: Expected, printed: Printed): string[] {
  const { cites = [], says = [], silent = [], ...fields } = expected
  const cited = (printed.trail ?? []).map(row => `${row.rule} ${row.article}`)
  const words = (printed.notices ?? []).map(notice => notice.text).join('\n')
  return [
    ...within(fields, printed, ''),
    ...cites.filter(one => !cited.includes(one)).map(one => `does not cite ${one}, but ${cited.join(', ')}`),
    ...says.filter(one => !words.includes(one)).map(one => `no notice says "${one}": ${words}`),
    ...silent.filter(one => words.includes(one)).map(one => `a notice says "${one}": ${words}`),
  ]
}

/** Objects are compared by the expected fields alone, lists by all their items. */
function within(expected: unknown, printed: unknown, path: string): string[] {
  const unlike = [`${path}: expected ${JSON.stringify(expected)}, printed ${JSON.stringify(printed)}`]
  if (typeof expected !== 'object' || expected === null) return expected === printed ? [] : unlike
  if (typeof printed !== 'object' || printed === null) return unlike
  if (Array.isArray(expected) && (!Array.isArray(printed) || printed.length !== expected.length)) return unlike
  return Object.entries(expected).flatMap(([field, value]) =>
    within(value, (printed as Record<string, unknown>)[field], path ? `${path}.${field}` : field),
  )
}
