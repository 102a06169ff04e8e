/** `santral simulate FILE.jsonl`: deliveries through intake in an empty throw-away store, one JSON line per delivery. */
import { accessSync, constants, createReadStream, statSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Command } from 'commander'
import { adapters } from '../../../adapters/index.ts'
import { simulateSecret } from '../../config/simulate-settings.ts'
import { simulateConfig } from '../../config.ts'
import { readRules } from '../../policy/load.ts'
import { compilePolicy } from '../../policy/policy.ts'
import { connect } from '../../store/connect.ts'
import { saveDirectory } from '../../store/directory.ts'
import { migrate } from '../../store/migrate.ts'
import { adapterOptions } from '../adapter-options.ts'
import { customersIn } from '../customers-file.ts'
import { readLine, simulation } from '../simulate.ts'
import { startThrowAway } from '../throw-away-postgres.ts'
import { UsageError } from '../usage-error.ts'

interface Options {
  customers?: string
  rules?: string
  config?: string
}

export function define(command: Command) {
  command
    .argument('<file>', 'JSON lines: deliveries and acts of the desk; - reads standard input')
    .option('--customers <file>', 'customers.json: who is on file')
    .option('--rules <dir>', 'directory of rules (default: the ones of the configuration)')
    .option('--config <file>', 'santral.yaml (default: the fixed one of simulate)')
    .action(simulate)
}

async function simulate(file: string, options: Options) {
  const config = simulateConfig(options.config)
  const policy = compilePolicy(readRules(options.rules ?? config.rules))
  const customers = options.customers ? customersIn(options.customers) : []
  const input = file === '-' ? process.stdin : opened(file)
  const store = await startThrowAway()
  const sql = connect(store.url, { max: 4, name: 'santral simulate' })
  try {
    await migrate(sql)
    if (customers.length > 0) await sql.begin(tx => saveDirectory(tx, customers))
    const run = simulation({
      sql,
      policy,
      desk: config.desk,
      secret: simulateSecret,
      adapters: adapters(adapterOptions(config, { secret: simulateSecret })),
    })
    let number = 0
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++
      if (text.trim() === '') continue
      const line = atLine(number, () => readLine(text))
      for (const printed of await run(line)) await write(`${JSON.stringify(printed)}\n`)
    }
    for (const printed of await run(null)) await write(`${JSON.stringify(printed)}\n`)
  } finally {
    await sql.end({ timeout: 1 })
    await store.stop()
  }
}

function opened(file: string) {
  try {
    accessSync(file, constants.R_OK)
    if (statSync(file).isDirectory()) throw new Error('it is a folder')
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}`)
  }
  return createReadStream(file)
}

function atLine<Result>(number: number, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw new Error(`line ${number}: ${(error as Error).message}`)
  }
}

// Whoever reads may stop reading (head, less): that ends the run, and the store is still cleared away.
process.stdout.on('error', () => {})

const write = (text: string) =>
  new Promise<void>((resolve, reject) => process.stdout.write(text, error => (error ? reject(error) : resolve())))
