/** `santral ledger`: every delivery in exactly one outcome, or exit code 1. */
import type { Command } from 'commander'
import { loadConfig } from '../../config.ts'
import { type Ledger, ledger } from '../../store/ledger.ts'
import { openDatabase } from '../open-database.ts'

export function define(command: Command) {
  command
    .option('--config <file>', 'santral.yaml')
    .option('--json', 'for machines')
    .addHelpText('after', '\nExit code 1: a delivery is in no outcome, or in two.')
    .action(run)
}

async function run(options: { config?: string; json?: boolean }) {
  const database = await openDatabase(loadConfig({ file: options.config }), {
    what: 'santral ledger',
    share: true,
    connections: 2,
  })
  try {
    const counted = await ledger(database.sql)
    const ok = counted.inNoneCount === 0 && counted.inTwoCount === 0
    console.log(options.json ? JSON.stringify({ ok, ...counted }) : asText(counted))
    if (!ok) process.exitCode = 1
  } finally {
    await database.close()
  }
}

export function asText({ received, outcomes, inNone, inNoneCount, inTwo, inTwoCount }: Ledger): string {
  const line = (name: string, many: number) => `${name.padEnd(14)}${String(many).padStart(9)}`
  return [
    line('received', received),
    ...Object.entries(outcomes).map(([outcome, many]) => line(`  ${outcome}`, many)),
    inNoneCount > 0
      ? `${line('  in none', inNoneCount)}   deliveries ${some(inNone, inNoneCount)}: not decided yet, or lost. Is the router running?`
      : '',
    inTwoCount > 0
      ? `${line('  in two', inTwoCount)}   deliveries ${some(inTwo, inTwoCount)}: the decision says something else. This is a defect.`
      : '',
    inNoneCount + inTwoCount === 0 ? 'Every delivery is in exactly one outcome.' : '',
  ]
    .filter(text => text !== '')
    .join('\n')
}

const some = (ids: number[], count: number) => `${ids.slice(0, 10).join(', ')}${count > 10 ? ' …' : ''}`
