/** What the docs name is there: files behind links, commands, dependencies, rule files. */
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const text = (path: string) => readFileSync(join(root, path), 'utf8')
const pages = globSync('{*.md,{docs,rules,adapters,fixtures}/**/*.md}', { cwd: root })

test.each(pages)('%s links to what is there', page => {
  const links = [...text(page).matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)].map(([, to = '']) => to)
  const local = links.filter(to => !/^[a-z]+:/.test(to))
  expect(local.filter(to => !existsSync(join(root, dirname(page), to)))).toEqual([])
})

test('every dependency has a line in README.md, and every line a dependency', () => {
  const { dependencies, devDependencies } = JSON.parse(text('package.json'))
  const used = [...Object.keys(dependencies), ...Object.keys(devDependencies)]
  const table = text('README.md').split('## Dependencies')[1] ?? ''
  const named = [...table.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  )
  const covers = (name: string, one: string) => one === name || (one === '@types/*' && name.startsWith('@types/'))
  expect(used.filter(name => !named.some(one => covers(name, one)))).toEqual([])
  expect(named.filter(one => !used.some(name => covers(name, one)))).toEqual([])
})

test('rules/README.md names every file and folder of rules', () => {
  const there = readdirSync(join(root, 'rules')).filter(name => name !== 'README.md')
  const page = text('rules/README.md')
  const missing = there.map(name => name.replace(/\.yaml$/, '')).filter(name => !page.includes(`\`${name}`))
  expect(missing).toEqual([])
})

test('commands in the docs are commands of the program', () => {
  const known = [...text('src/run/cli.ts').matchAll(/^ {2}\['(\w+)'/gm)].map(([, name]) => name)
  const named = pages.flatMap(page => [...text(page).matchAll(/npx santral (\w+)/g)].map(([, name]) => name))
  expect(named.filter(name => !known.includes(name))).toEqual([])
})
