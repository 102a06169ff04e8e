/**
 * `npm run quality [-- FILE…] [--errors] [--json]`: decision quality on labelled messages.
 * Exit code 1 where files or rules cannot be read, 2 for wrong usage.
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readRules } from '../policy/load.ts'
import { compilePolicy } from '../policy/policy.ts'
import { assess, type Quality } from './quality/assess.ts'
import { readLabelled } from './quality/labelled.ts'

const help = `npm run quality -- [FILE…] [--errors] [--json]

Decides every labelled message of the files and prints precision and recall of every class, macro-F1 strict and
lenient (with the alternatives that the labels accept). Without a file: ../shared/corpus/messages.jsonl where it is
there, and the project's own fixtures/language/held-out.jsonl.

  --errors   list every message that was decided otherwise, with the rule and its evidence
  --rules    directory of rules (default: rules)
  --json     for machines
  --help     this`

try {
  run(process.argv.slice(2))
} catch (error) {
  const isUsage = String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS')
  console.error(`quality: ${(error as Error).message}${isUsage ? `\n\n${help}` : ''}`)
  process.exitCode = isUsage ? 2 : 1
}

function run(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      errors: { type: 'boolean' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
      rules: { type: 'string', default: path('rules') },
    },
  })
  if (values.help) return console.log(help)
  const policy = compilePolicy(readRules(values.rules))
  const results = files(positionals).map(file => ({ file, ...assess(readLabelled(file), policy) }))
  if (values.json)
    return console.log(JSON.stringify(values.errors ? results : results.map(({ mistakes: _, ...one }) => one)))
  for (const result of results) console.log(asText(result, values.errors ?? false))
}

function files(given: string[]): string[] {
  if (given.length > 0) return given
  const corpus = path('../shared/corpus/messages.jsonl')
  const own = path('fixtures/language/held-out.jsonl')
  if (existsSync(corpus)) return [corpus, own]
  console.error('quality: ../shared/corpus/messages.jsonl is not here; only our own held-out messages are decided.')
  return [own]
}

function asText({ file, messages, fields, lists, mistakes }: Quality & { file: string }, errors: boolean): string {
  const lines = [`${file}: ${messages} messages`, '']
  lines.push(`${'field'.padEnd(42)}strict  lenient  accuracy`)
  for (const [field, { strict, lenient }] of Object.entries(fields)) {
    lines.push(
      `${field.padEnd(41)}${cell(strict.macroF1)}   ${cell(lenient.macroF1)}   ${cell(lenient.accuracy)}  macro-F1`,
    )
    for (const [name, one] of Object.entries(lenient.classes)) {
      const [p, r, f1] = [one.precision, one.recall, one.f1].map(cell)
      lines.push(`  ${name.padEnd(24)}${String(one.labelled).padStart(5)}   precision ${p}  recall ${r}  F1 ${f1}`)
    }
  }
  for (const [field, one] of Object.entries(lists)) {
    const [p, r, f1] = [one.precision, one.recall, one.f1].map(cell)
    lines.push(`${field.padEnd(26)}${String(one.labelled).padStart(5)}   precision ${p}  recall ${r}  F1 ${f1}`)
  }
  if (errors) lines.push('', ...mistakes.map(one => `${one.id} ${one.field}: ${one.want} ≠ ${one.got}  ${one.why}`))
  return `${lines.join('\n')}\n`
}

function cell(value: number) {
  return value.toFixed(3)
}

function path(relative: string) {
  return fileURLToPath(new URL(`../../${relative}`, import.meta.url))
}
