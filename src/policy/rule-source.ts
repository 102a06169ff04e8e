/** The text of one rule file, parsed: its value, and on which line and in which rule something of it stands. */
import { type Document, isMap, LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'

export interface RuleProblem {
  file: string
  line: number
  /** Id of the rule in which it stands, where there is one. */
  rule: string | null
  what: string
}

export interface RuleSource<Parsed> {
  file: string
  text: string
  value: Parsed
  /** Every id of a rule, with its line. */
  ids: { id: string; line: number }[]
  lineAt(offset: number): number
}

/** What is wrong with it, where something is. Files in JSON are written by a command and carry no rules, only values. */
export function readSource<Parsed>(
  file: string,
  text: string,
  schema: z.ZodType<Parsed>,
): RuleSource<Parsed> | { problems: RuleProblem[] } {
  return file.endsWith('.json') ? readJson(file, text, schema) : readYaml(file, text, schema)
}

function readYaml<Parsed>(file: string, text: string, schema: z.ZodType<Parsed>) {
  const counter = new LineCounter()
  const lineAt = (offset: number) => counter.linePos(offset).line
  const document = parseDocument(text, { lineCounter: counter })
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ pos, message }) => ({
      file,
      line: lineAt(pos[0]),
      rule: null,
      what: message.split('\n')[0]!,
    }))
    return { problems }
  }
  const parsed = schema.safeParse(document.toJS())
  if (parsed.success) return { file, text, value: parsed.data, ids: idsOf(document, lineAt), lineAt }
  const problems = parsed.error.issues.map(issue => ({
    file,
    ...place(document, pathOf(issue), lineAt),
    what: `${issue.path.join('.')}: ${issue.message}`,
  }))
  return { problems }
}

/** Read quickly, told by name alone. */
function readJson<Parsed>(file: string, text: string, schema: z.ZodType<Parsed>) {
  try {
    return { file, text, value: schema.parse(JSON.parse(text)), ids: [], lineAt: () => 1 }
  } catch (error) {
    const what = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message
    return { problems: [{ file, line: 1, rule: null, what }] }
  }
}

function idsOf(document: Document, lineAt: (offset: number) => number) {
  const ids: { id: string; line: number }[] = []
  const visit = (node: unknown) => {
    if (isMap(node)) {
      const id = node.get('id')
      if (typeof id === 'string' && node.has('article')) ids.push({ id, line: lineAt(node.range?.[0] ?? 0) })
    }
    if (node && typeof node === 'object' && 'items' in node) for (const item of node.items as unknown[]) visit(item)
    if (node && typeof node === 'object' && 'value' in node) visit(node.value)
  }
  visit(document.contents)
  return ids
}

/** Where an issue stands: a key too much stands at itself, not at the block around it. */
const pathOf = (issue: z.core.$ZodIssue): PropertyKey[] =>
  issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path

/** Line of the nearest existing node on the path, and the id of the rule around it. */
function place(document: Document, path: PropertyKey[], lineAt: (offset: number) => number) {
  let line = 1
  let rule: string | null = null
  for (let depth = 0; depth <= path.length; depth++) {
    const node = document.getIn(path.slice(0, depth), true)
    if (!node || typeof node !== 'object') break
    if ('range' in node && Array.isArray(node.range)) line = lineAt(node.range[0] as number)
    if (isMap(node)) rule = typeof node.get('id') === 'string' ? (node.get('id') as string) : rule
  }
  return { line, rule }
}
