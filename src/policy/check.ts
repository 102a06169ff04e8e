/** Reads rule files and says what is wrong with them, by file, line and rule id. */
import { z } from 'zod'
import { files } from './files.ts'
import { isPartOf } from './rule-file.ts'
import { type RuleProblem, type RuleSource, readSource } from './rule-source.ts'

export type { RuleProblem } from './rule-source.ts'

const versionSchema = z.strictObject({
  version: z.string().regex(/^\d{4}\.\d{1,2}\.\d+$/, 'a version is YYYY.M.N, e.g. "2026.11.1"'),
})

export function check(sources: Record<string, string>) {
  const problems: RuleProblem[] = []
  const compiled: Record<string, unknown> = {}
  const ids = new Map<string, string>()
  const all = Object.values(files)
  const version = compileFile('version.yaml', versionSchema, parsed => parsed.version) ?? '0.0.0'
  for (const [name, one] of Object.entries(files)) {
    const schema = one.schema as z.ZodType<never>
    compiled[name] =
      'folder' in one
        ? compileFolder(one.folder, schema, one.compile as (parts: Record<string, never>) => unknown)
        : compileFile(one.file, schema, one.compile as (parsed: never) => unknown)
  }
  const known = ['version.yaml', ...all.map(one => one.file)]
  for (const name of Object.keys(sources)) {
    if (known.includes(name) || all.some(one => 'folder' in one && isPartOf(one, name))) continue
    problems.push({ file: name, line: 1, rule: null, what: `no such rule file; there are ${known.join(', ')}` })
  }
  return { problems, compiled, version }

  function compileFile<Parsed, Result>(name: string, schema: z.ZodType<Parsed>, compile: (parsed: Parsed) => Result) {
    const source = sourceOf(name, schema)
    return source && located([source], () => compile(source.value))
  }

  /** All parts, or nothing: with one missing, the others would be told of words that are not there. */
  function compileFolder<Part, Result>(
    folder: string,
    schema: z.ZodType<Part>,
    compile: (parts: Record<string, Part>) => Result,
  ) {
    const names = Object.keys(sources).filter(name => isPartOf({ folder }, name))
    const parts = names.sort().map(name => sourceOf(name, schema))
    if (parts.length === 0) {
      problems.push({ file: `${folder}/*.yaml`, line: 1, rule: null, what: 'the folder is missing' })
    }
    if (parts.length === 0 || !parts.every(part => part !== undefined)) return
    return located(parts, () => compile(Object.fromEntries(parts.map(part => [part.file, part.value]))))
  }

  function sourceOf<Parsed>(name: string, schema: z.ZodType<Parsed>): RuleSource<Parsed> | undefined {
    const text = sources[name]
    if (text === undefined) {
      problems.push({ file: name, line: 1, rule: null, what: 'the file is missing' })
      return
    }
    const source = readSource(name, text, schema)
    if ('problems' in source) {
      problems.push(...source.problems)
      return
    }
    for (const { id, line } of source.ids) {
      const first = ids.get(id)
      if (first !== undefined) {
        problems.push({ file: name, line, rule: id, what: `the id is already in use in ${first}; ids are unique` })
      }
      ids.set(id, name)
    }
    return source
  }

  function located<Result>(parts: RuleSource<unknown>[], compile: () => Result): Result | undefined {
    try {
      return compile()
    } catch (error) {
      const what = (error as Error).message
      problems.push({ ...whereStands(what, parts), what })
    }
  }
}

/**
 * Finds what an error of compiling speaks of: the rule that it begins with, and the longest of the words it quotes; in the
 * file that it names last, where it names any.
 */
function whereStands(what: string, parts: RuleSource<unknown>[]): Omit<RuleProblem, 'what'> {
  const named = /^[\w.-]+(?=:)/.exec(what)?.[0]
  const rule = parts.some(part => part.ids.some(({ id }) => id === named)) ? named! : null
  const quoted = [...what.matchAll(/"([^"]+)"/g)].map(match => match[1]!).sort((a, b) => b.length - a.length)
  const likely = parts.toSorted((a, b) => what.lastIndexOf(b.file) - what.lastIndexOf(a.file))
  for (const words of quoted) {
    for (const { file, text, ids, lineAt } of likely) {
      if (rule !== null && !ids.some(({ id }) => id === rule)) continue
      const at = text.indexOf(words, rule === null ? 0 : text.indexOf(`id: ${rule}`))
      if (at >= 0) return { file, line: lineAt(at), rule }
    }
  }
  return { file: likely[0]!.file, line: 1, rule }
}
