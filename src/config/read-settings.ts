/** santral.yaml as text → settings, or what is wrong with them: setting by setting, with the line where it stands. */
import { LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { type Settings, settingsSchema } from './settings.ts'

export interface SettingProblem {
  /** `santral.yaml:12: ` or `environment: `. */
  where: string
  /** `email.mailboxes[0].address`, or a variable's name. */
  setting: string
  /** What is wrong and what would be right. */
  what: string
}

export interface ReadSettings {
  settings: Settings | undefined
  problems: SettingProblem[]
}

export function readSettings(yaml: string, file: string): ReadSettings {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines })
  const at = (offset: number) => `${file}:${lines.linePos(offset).line}: `
  if (document.errors.length > 0) {
    const problems = document.errors.map(error => ({
      where: at(error.pos[0]),
      setting: 'YAML',
      what: error.message.split('\n')[0] ?? error.code,
    }))
    return { settings: undefined, problems }
  }
  const parsed = settingsSchema.safeParse(document.toJS() ?? {})
  if (parsed.success) return { settings: parsed.data, problems: [] }
  return { settings: undefined, problems: parsed.error.issues.flatMap(issue => problemsOf(issue)) }

  function problemsOf(issue: z.core.$ZodIssue): SettingProblem[] {
    if (issue.code !== 'unrecognized_keys')
      return [{ where: place(issue.path), setting: name(issue.path), what: words(issue) }]
    const known = Object.keys(shapeAt(settingsSchema, issue.path)).join(', ')
    return issue.keys.map(key => ({
      where: place([...issue.path, key]),
      setting: name([...issue.path, key]),
      what: `there is no such setting; ${issue.path.length === 0 ? 'the file' : name(issue.path)} may have ${known}`,
    }))
  }

  /** Line of the setting, or of the nearest thing around it. */
  function place(path: readonly PropertyKey[]): string {
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true) as { range?: [number, number, number] } | undefined
      if (node?.range) return at(node.range[0])
    }
    return `${file}: `
  }
}

const name = (path: readonly PropertyKey[]) =>
  path.map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i === 0 ? '' : '.'}${String(part)}`)).join('')

function words(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type' && /received undefined$/.test(issue.message)) return 'is missing'
  if (issue.code === 'invalid_type' && issue.expected === 'int') return 'must be a whole number'
  if (issue.code === 'invalid_type') return `must be ${/^[aeio]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected}`
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}`
  if (issue.code === 'too_small' && !issue.message.startsWith('must')) return `must be at least ${issue.minimum}`
  if (issue.code === 'too_big') return `must be at most ${issue.maximum}`
  return issue.message
}

function shapeAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): object {
  const bare = unwrapped(schema)
  const [first, ...rest] = path
  if (bare instanceof z.ZodArray) return path.length === 0 ? {} : shapeAt(bare.element, rest)
  if (!(bare instanceof z.ZodObject)) return {}
  if (first === undefined) return bare.shape
  const inner = (bare.shape as Record<PropertyKey, z.core.$ZodType>)[first]
  return inner ? shapeAt(inner, rest) : {}
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  const wrapped =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodNullable
  return wrapped ? unwrapped(schema.unwrap()) : schema
}
