/** `santral rules check | publish | schema`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { z } from 'zod'
import { loadConfig } from '../../config.ts'
import { check, type RuleProblem } from '../../policy/check.ts'
import { files } from '../../policy/files.ts'
import { readRules } from '../../policy/load.ts'
import { schemaName } from '../../policy/rule-file.ts'
import { publishPolicy } from '../../store/policies.ts'
import { openDatabase } from '../open-database.ts'
import { UsageError } from '../usage-error.ts'

interface Options {
  config?: string
  json?: boolean
}

export function define(command: Command) {
  command
    .command('check')
    .description('say what is wrong with rules, by file, line and rule; exit code 1 where something is')
    .argument('[dir]', 'directory of rules (default: the ones in use)')
    .option('--config <file>', 'santral.yaml to take the directory from')
    .option('--json', 'for machines')
    .action(checkRules)
  command
    .command('publish')
    .description('put rules in force: running routers take them over without a restart')
    .argument('[dir]', 'directory of rules (default: the ones of the configuration)')
    .option('--config <file>', 'santral.yaml')
    .option('--json', 'for machines')
    .action(publish)
  command
    .command('schema')
    .description('print the JSON Schema of rule files, for editors')
    .argument('[file]', 'one rule file or folder, e.g. flood.yaml or conduct (default: all)')
    .option('--write <dir>', 'write one NAME.schema.json a file into a directory instead')
    .action(printSchema)
}

const directory = (dir: string | undefined, options: Options) => dir ?? loadConfig({ file: options.config }).rules

function checkRules(dir: string | undefined, options: Options) {
  const { problems, version } = check(readRules(directory(dir, options)))
  if (options.json) console.log(JSON.stringify({ ok: problems.length === 0, version, problems }))
  else if (problems.length > 0) console.log(asLines(problems))
  else console.log(`The rules are in order: version ${version}, ${Object.keys(files).length} files.`)
  if (problems.length > 0) process.exitCode = 1
}

async function publish(dir: string | undefined, options: Options) {
  const config = loadConfig({ file: options.config })
  const sources = readRules(dir ?? config.rules)
  const { problems, version } = check(sources)
  if (problems.length > 0) {
    console.error(`Nothing is published: the rules are not in order.\n${asLines(problems)}`)
    process.exitCode = 1
    return
  }
  const database = await openDatabase(config, { what: 'santral rules publish', share: true })
  try {
    const answer = await publishPolicy(database.sql, { version, files: sources }, Date.now())
    const words = {
      published: `Version ${version} is in force.`,
      same: `Version ${version} was in force already.`,
      taken: `Version ${version} was published before with other words. Raise the version in version.yaml: old decisions name the version they were made under (A10).`,
    }
    if (options.json) console.log(JSON.stringify({ version, answer }))
    else console.log(words[answer])
    if (answer === 'taken') process.exitCode = 1
  } finally {
    await database.close()
  }
}

function printSchema(file: string | undefined, { write }: { write?: string }) {
  const all = Object.values(files).filter(one => file === undefined || fits(one, file))
  if (all.length === 0) {
    throw new UsageError(
      `there is no rule file ${file}; there are ${Object.values(files)
        .map(one => one.file)
        .join(', ')}`,
    )
  }
  const schemas = all.map(one => [one.file, schemaOf(one.schema)] as const)
  if (write === undefined) {
    console.log(JSON.stringify(file === undefined ? Object.fromEntries(schemas) : schemas[0]?.[1], null, 2))
    return
  }
  for (const [name, schema] of schemas) {
    const path = join(write, schemaName(name))
    mkdirSync(join(path, '..'), { recursive: true })
    writeFileSync(path, `${JSON.stringify(schema, null, 2)}\n`)
    console.log(path)
  }
}

/** A folder's schema goes by the folder's name too: `rules schema conduct`. */
const fits = (one: { file: string; folder?: string }, given: string) => one.file === given || one.folder === given

const schemaOf = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })

const asLines = (problems: RuleProblem[]) =>
  problems.map(({ file, line, rule, what }) => `${file}:${line}${rule ? ` (${rule})` : ''}: ${what}`).join('\n')
