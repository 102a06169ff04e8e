/** Editors know the rule files: each names its schema, and the schemas are those of the code. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { files } from '../../src/policy/files.ts'

const rules = new URL('../../rules/', import.meta.url)
const named = Object.values(files).filter(one => one.file.endsWith('.yaml'))

it.each(named.map(one => [one.file, one] as const))('%s', (name, file) => {
  const schema = name.replace(/\.yaml$/, '.schema.json')
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
