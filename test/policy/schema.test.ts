/** Editors know the rule files: each names its schema, and the schemas are those of the code. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { files } from '../../src/policy/files.ts'
import { schemaName } from '../../src/policy/rule-file.ts'

const rules = new URL('../../rules/', import.meta.url)
const named = Object.values(files)
  .filter(one => one.file.endsWith('.yaml'))
  .flatMap(one => namesOf(one).map(name => [name, one] as const))

function namesOf(one: { file: string; folder?: string }) {
  if (one.folder === undefined) return [one.file]
  const all = readdirSync(new URL(`${one.folder}/`, rules))
  return all.filter(name => name.endsWith('.yaml')).map(name => `${one.folder}/${name}`)
}

it.each(named)('%s', (name, file) => {
  const schema = schemaName(file.file)
  const up = name.includes('/') ? '../' : ''
  expect(readFileSync(new URL(name, rules), 'utf8').split('\n')[0]).toBe(
    `# yaml-language-server: $schema=${up}schema/${schema}`,
  )
  const written: unknown = JSON.parse(readFileSync(new URL(`schema/${schema}`, rules), 'utf8'))
  const { title: _, $id: __, ...rest } = written as Record<string, unknown>
  const {
    title: ___,
    $id: ____,
    ...now
  } = z.toJSONSchema(file.schema as z.ZodType, { io: 'input', unrepresentable: 'any' }) as Record<string, unknown>
  expect(rest, 'write them again: npx santral rules schema --write rules/schema').toEqual(now)
})
