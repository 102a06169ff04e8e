/** `santral try`: every channel without accounts. Nothing leaves, nothing is kept. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { loadConfig } from '../../config.ts'
import { customersIn } from '../customers-file.ts'
import { startTry } from '../try-router.ts'
import { UsageError } from '../usage-error.ts'

interface Options {
  config?: string
  customers?: string
  port: string
  json?: boolean
}

const cast = fileURLToPath(new URL('../../../fixtures/cast.json', import.meta.url))

export function define(command: Command) {
  command
    .option('--config <file>', 'santral.yaml: its addresses and rules (channels that it lacks are made up)')
    .option('--customers <file>', 'customers.json: who is on file (default: a small cast)')
    .option('--port <number>', 'of the page on 127.0.0.1; 0 takes a free one', '8621')
    .option('--json', 'print the addresses as one JSON line')
    .addHelpText('after', '\nRuns beside a real router: it has a store of its own, which is thrown away at the end.')
    .action(run)
}

async function run(options: Options) {
  const port = Number(options.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError('--port must be a number from 0 to 65535')
  const stopAsked = new Promise<void>(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
    process.once('disconnect', resolve) // the process that started us is gone
  })
  const { url, router, stop } = await startTry(loadConfig({ file: options.config }), castOr(options.customers), port)
  if (options.json) console.log(JSON.stringify({ page: url, router, console: `${router}/console` }))
  else
    console.log(
      `\nSpeak to every channel at ${url}\n\n  router   ${router}\n  console  ${router}/console\n\nNothing leaves this machine. Ctrl-C ends it and throws its store away.`,
    )
  await stopAsked
  await stop()
  process.exit(0)
}

function castOr(file: string | undefined) {
  if (file !== undefined) return customersIn(file)
  return existsSync(cast) ? customersIn(cast) : []
}
