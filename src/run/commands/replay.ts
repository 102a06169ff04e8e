/** `santral replay --since T --rules DIR`: what stored deliveries would have become under other rules. */
import type { Command } from 'commander'
import { adapters } from '../../../adapters/index.ts'
import { loadConfig } from '../../config.ts'
import { localIso, startOfDay } from '../../local-time.ts'
import { readRules } from '../../policy/load.ts'
import { compilePolicy } from '../../policy/policy.ts'
import { adapterOptions } from '../adapter-options.ts'
import { openDatabase } from '../open-database.ts'
import { type Changed, replay } from '../replay.ts'
import { UsageError } from '../usage-error.ts'

interface Options {
  since: string
  rules: string
  config?: string
  json?: boolean
}

export function define(command: Command) {
  command
    .requiredOption('--since <time>', 'show changes from then on, e.g. 2026-11-01 or 2026-11-01T09:00:00+03:00')
    .requiredOption('--rules <dir>', 'directory of the other rules')
    .option('--config <file>', 'santral.yaml')
    .option('--json', 'one JSON line per change')
    .action(run)
}

async function run(options: Options) {
  const since = options.since.length === 10 ? startOfDay(options.since) : Date.parse(options.since)
  if (Number.isNaN(since))
    throw new UsageError(`--since ${options.since} is no time; write 2026-11-01 or 2026-11-01T09:00:00+03:00`)
  const config = loadConfig(options.config ? { file: options.config } : {})
  const policy = compilePolicy(readRules(options.rules))
  const secret = config.secrets.SANTRAL_SECRET ?? 'replay'
  const database = await openDatabase(config, { what: 'santral replay', share: true })
  let changes = 0
  try {
    const all = adapters(adapterOptions(config, { secret }))
    const done = await replay(
      { sql: database.sql, since, policy, desk: config.desk, secret, adapters: all },
      {
        changed(change) {
          changes++
          process.stdout.write(options.json ? `${JSON.stringify(change)}\n` : `${words(change)}\n`)
        },
        progress: (count, total) => process.stderr.isTTY && process.stderr.write(`\r${count} of ${total} deliveries`),
      },
    )
    if (!options.json)
      process.stdout.write(`${changes} of ${done} deliveries would be decided otherwise under ${policy.version}.\n`)
  } finally {
    await database.close()
  }
}

const words = ({ at, channel, key, ticket, changes }: Changed) =>
  `${localIso(at)}  ${channel}  ${ticket ?? key}\n${changes.map(one => `  ${one.field}: ${JSON.stringify(one.was)} → ${JSON.stringify(one.would)}  (${one.rule})`).join('\n')}`
