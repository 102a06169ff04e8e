/** What docs/design.md promises of the code itself: who may know what. Read from the sources, file by file. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { wordingKinds } from '../src/policy/wording-kinds.ts'

const root = join(import.meta.dirname, '..')

const sources = ['src', 'adapters'].flatMap(folder =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.(ts|mjs)$/.test(entry.name))
    .map(entry => {
      const path = join(entry.parentPath, entry.name).slice(root.length + 1)
      const text = readFileSync(join(root, path), 'utf8')
      return { path, text, code: withoutComments(text) }
    }),
)

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1')
}

const importsOf = (code: string) =>
  [...code.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(match => match[1] ?? '')

/** Files in which the pattern stands. */
const where = (files: typeof sources, pattern: RegExp) =>
  files.filter(file => pattern.test(file.code)).map(file => file.path)
const under = (...folders: string[]) => sources.filter(file => folders.some(folder => file.path.startsWith(folder)))

/** Deciding: the same input gives the same bytes, today, tomorrow, on Node and on Workers. */
const pure = [
  ...under('src/check/', 'src/decide/', 'src/open/', 'src/policy/', 'src/oncall/').filter(
    file => file.path !== 'src/policy/load.ts',
  ),
  ...sources.filter(file =>
    ['src/intake.ts', 'src/evolve.ts', 'src/message.ts', 'src/decision.ts', 'src/dossier.ts'].includes(file.path),
  ),
]

test('there is something to look at', () => {
  expect(sources.length).toBeGreaterThan(50)
})

test.each<[string, RegExp]>([
  ['Node', /(?:from|import)\s*\(?\s*'node:|\bprocess\.|\bBuffer\b/],
  ['the clock', /\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b|\bsetTimeout\b|\bsetInterval\b/],
  ['chance', /\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b|\brandomBytes\b/],
  ['the network', /\bfetch\s*\(|\bWebSocket\b/],
  ['the database', /'postgres'|\bsql`|\/store\//],
  ['language of the machine', /\btoLocale\w*\(\)|\bprocess\.env\b/],
])('nothing that decides knows %s', (_, pattern) => {
  expect(where(pure, pattern)).toEqual([])
})

test('only src/config.ts reads the environment; the launcher runs before anything is installed', () => {
  expect(where(sources, /\bprocess\.env\b/)).toEqual(['src/config.ts', 'src/run/install.mjs', 'src/run/santral.mjs'])
})

test('SQL stands in src/store alone', () => {
  const elsewhere = sources.filter(file => !file.path.startsWith('src/store/'))
  expect(
    where(
      elsewhere,
      /\b(?:sql|tx)(?:<[^`]*>)?`\s*(?:select|insert|update|delete|with|create|alter|drop|lock|begin)\b/i,
    ),
  ).toEqual([])
})

test('adapters hold no policy and know no store: of src they see messages and how letters are folded', () => {
  const outside = under('adapters/').flatMap(({ path, code }) =>
    importsOf(code)
      .filter(
        name => name.includes('/src/') && !/\/src\/(message|address|decision|local-time|policy\/fold)\.ts$/.test(name),
      )
      .map(name => `${path} imports ${name}`),
  )
  expect(outside).toEqual([])
})

test('deciding knows no adapter', () => {
  expect(where(pure, /adapters\//)).toEqual([])
})

test('a client of the database is a parameter, never a module of its own', () => {
  expect(where(sources, /from 'postgres'/)).toEqual(['src/store/connect.ts'])
})

/** Longer than 180 lines, and better whole. */
const whole: Record<string, string> = {
  'src/dossier.ts': 'types of one thing, read side by side',
}

test('no file is longer than 180 lines without a reason', () => {
  const long = sources
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ path, lines }) => lines > 180 && !(path in whole))
    .map(({ path, lines }) => `${path}: ${lines}`)
  expect(long).toEqual([])
})

test('names say what is meant', () => {
  const vague = /(^|[-/])(utils?|helpers?|manager|service|handlers?|data|misc|common)(\.|-|\/|$)/
  expect(sources.map(file => file.path).filter(path => vague.test(path))).toEqual([])
})

test('every text that can be worded is said by something', () => {
  const said = sources.filter(({ path }) => path !== 'src/policy/wording-kinds.ts').map(({ code }) => code)
  const never = Object.keys(wordingKinds).filter(kind => !said.some(code => code.includes(`'${kind}'`)))
  expect(never).toEqual([])
})
