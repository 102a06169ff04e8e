/** `santral start` (`npm start`): runs the router until it is stopped. */
import { relative } from 'node:path'
import type { Command } from 'commander'
import { type Config, loadConfig } from '../../config.ts'
import { type Router, startRouter } from '../node.ts'

export function define(command: Command) {
  command
    .option('--config <file>', 'santral.yaml (default: ./santral.yaml where there is one, else safe defaults)')
    .option('--json', 'print the addresses as one JSON line')
    .addHelpText(
      'after',
      '\nDATABASE_URL points it at a PostgreSQL of yours. Ctrl-C finishes what is in hand and stops.',
    )
    .action(run)
}

async function run(options: { config?: string; json?: boolean }) {
  const config = loadConfig({ file: options.config })
  const stopAsked = new Promise<void>(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
    process.once('disconnect', resolve) // the process that started us is gone
    process.channel?.unref() // listening for that must not keep us alive where the start fails
  })
  const router = await startRouter(config)
  console.log(options.json ? JSON.stringify(addresses(router)) : welcome(router, config))
  await stopAsked
  console.error('santral: stopping …')
  await router.stop()
  console.error('santral: stopped')
  process.exit(0)
}

const addresses = ({ url, consoleLink }: Router) => ({
  webhooks: `${url}/in/{channel}`,
  console: consoleLink ?? `${url}/console`,
  panel: `${url}/panel`,
  health: `${url}/healthz`,
  metrics: `${url}/metrics`,
})

function welcome(router: Router, config: Config): string {
  const { url, database, intake } = router
  const open = Object.keys(intake.adapters).filter(channel => channel !== 'email')
  const store =
    database.from === 'given' ? 'the one that DATABASE_URL names' : `embedded, in ${relative('.', config.storeFolder)}`
  return `
Santral is running.

  console    ${router.consoleLink ?? `${url}/console`}${router.consoleLink ? '   (opens once)' : ''}
  panel      ${url}/panel
  webhooks   ${url}/in/{${open.join(',')}}
  health     ${url}/healthz  ${url}/readyz  ${url}/metrics
  database   ${store}
  rules      version ${intake.policy().version}${config.file ? '' : '\n  settings   all at their default; docs/santral.yaml shows what there is'}

Try:
  npx santral customers fixtures/cast.json
  npx santral ingest fixtures/email/*.eml
  curl -H 'content-type: application/json' -d '{"subject":"Sitem açılmıyor","text":"example.com 10 dakikadır 502 veriyor","email":"ali@example.com"}' ${url}/in/form
  npx santral ledger

Ctrl-C stops it.
`
}
