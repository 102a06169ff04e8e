/** Reads rule files and says what is wrong with them, by file, line and rule id. */
import { type Document, isMap, LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { files } from './files.ts'

export interface RuleProblem {
  file: string
  line: number
  /** Id of the rule in which it stands, where there is one. */
  rule: string | null
  what: string
}

const versionSchema = z.strictObject({
  version: z.string().regex(/^\d{4}\.\d{1,2}\.\d+$/, 'a version is YYYY.M.N, e.g. "2026.11.1"'),
})

export function check(sources: Record<string, string>) {
  const problems: RuleProblem[] = []
  const compiled: Record<string, unknown> = {}
  const ids = new Map<string, string>()
  const version = readFile('version.yaml', versionSchema, parsed => parsed.version) ?? '0.0.0'
  for (const [name, file] of Object.entries(files)) {
    compiled[name] = readFile(file.file, file.schema as z.ZodType<never>, file.compile as (parsed: never) => unknown)
  }
  const known = new Set(['version.yaml', ...Object.values(files).map(file => file.file)])
  for (const name of Object.keys(sources)) {
    if (!known.has(name))
      problems.push({ file: name, line: 1, rule: null, what: `no such rule file; there are ${[...known].join(', ')}` })
  }
  return { problems, compiled, version }

  function readFile<Parsed, Result>(
    name: string,
    schema: z.ZodType<Parsed>,
    compile: (parsed: Parsed) => Result,
  ): Result | undefined {
    const source = sources[name]
    if (source === undefined) {
      problems.push({ file: name, line: 1, rule: null, what: 'the file is missing' })
      return
    }
    if (name.endsWith('.json')) return readJson(name, source, schema, compile)
    const counter = new LineCounter()
    const document = parseDocument(source, { lineCounter: counter })
    for (const error of document.errors) {
      problems.push({
        file: name,
        line: counter.linePos(error.pos[0]).line,
        rule: null,
        what: error.message.split('\n')[0]!,
      })
    }
    if (document.errors.length > 0) return
    const parsed = schema.safeParse(document.toJS())
    if (!parsed.success) {
      for (const issue of parsed.error.issues) {
        problems.push({
          file: name,
          ...place(document, pathOf(issue), counter),
          what: `${issue.path.join('.')}: ${issue.message}`,
        })
      }
      return
    }
    collectIds(document, name, counter)
    try {
      return compile(parsed.data)
    } catch (error) {
      const what = (error as Error).message
      const quoted = /"([^"]+)"/.exec(what)?.[1]
      const at = quoted ? source.indexOf(quoted) : -1
      problems.push({ file: name, line: at < 0 ? 1 : counter.linePos(at).line, rule: null, what })
    }
  }

  /** Files that a command writes carry no rules, only values: read quickly, told by name alone. */
  function readJson<Parsed, Result>(
    name: string,
    source: string,
    schema: z.ZodType<Parsed>,
    compile: (parsed: Parsed) => Result,
  ): Result | undefined {
    try {
      return compile(schema.parse(JSON.parse(source)))
    } catch (error) {
      const what = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message
      problems.push({ file: name, line: 1, rule: null, what })
    }
  }

  function collectIds(document: Document, file: string, counter: LineCounter) {
    const visit = (node: unknown) => {
      if (isMap(node)) {
        const id = node.get('id')
        if (typeof id === 'string' && node.has('article')) {
          if (ids.has(id)) {
            const line = counter.linePos(node.range?.[0] ?? 0).line
            problems.push({ file, line, rule: id, what: `the id is already in use in ${ids.get(id)}; ids are unique` })
          }
          ids.set(id, file)
        }
      }
      if (node && typeof node === 'object' && 'items' in node) for (const item of node.items as unknown[]) visit(item)
      if (node && typeof node === 'object' && 'value' in node) visit(node.value)
    }
    visit(document.contents)
  }
}

/** Where an issue stands: a key too much stands at itself, not at the block around it. */
const pathOf = (issue: z.core.$ZodIssue): PropertyKey[] =>
  issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path

/** Line of the nearest existing node on the path, and the id of the rule around it. */
function place(document: Document, path: PropertyKey[], counter: LineCounter): { line: number; rule: string | null } {
  let line = 1
  let rule: string | null = null
  for (let depth = 0; depth <= path.length; depth++) {
    const node = document.getIn(path.slice(0, depth), true)
    if (!node || typeof node !== 'object') break
    if ('range' in node && Array.isArray(node.range)) line = counter.linePos(node.range[0] as number).line
    if (isMap(node)) rule = typeof node.get('id') === 'string' ? (node.get('id') as string) : rule
  }
  return { line, rule }
}
