/** `santral ingest FILE…`: mails on disk go through the same intake as the live router, in the same database. */
import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import { mailsIn } from '../../../adapters/email/files.ts'
import { mailLimit } from '../../accept/limited-body.ts'
import { loadConfig } from '../../config.ts'
import type { Outcome } from '../../decision.ts'
import { outcomesOf } from '../../store/ledger.ts'
import { pendingAmong } from '../../store/pending.ts'
import { type IntakeOn, intakeOn } from '../intake-on.ts'
import { openDatabase } from '../open-database.ts'
import { ownSecret } from '../own-secret.ts'
import { progress } from '../progress.ts'
import { UsageError } from '../usage-error.ts'

interface Options {
  config?: string
  json?: boolean
}

/** So many mails, or bytes, are kept together. */
const batchMails = 50
const batchBytes = 8 << 20

export function define(command: Command) {
  command
    .argument('<files...>', '.eml files, mbox files, maildirs, or folders of them')
    .option('--config <file>', 'santral.yaml')
    .option('--json', 'print the summary as one JSON line')
    .addHelpText(
      'after',
      '\nUses the database of the router where one runs. A mail that is there already changes nothing.',
    )
    .action(run)
}

async function run(paths: string[], options: Options) {
  const absent = paths.filter(path => !existsSync(path))
  if (absent.length > 0)
    throw new UsageError(`no such file: ${absent.slice(0, 5).join(', ')}${absent.length > 5 ? ' …' : ''}`)
  const config = loadConfig({ file: options.config })
  const database = await openDatabase(config, { what: 'santral ingest', share: true })
  try {
    const alone = database.from === 'started'
    const poisoned = (delivery: number, error: unknown) =>
      console.error(`santral: delivery ${delivery} is quarantined:`, error)
    const intake = await intakeOn(database.sql, config, { secret: ownSecret(config), alone, poisoned })
    const show = progress('mails')
    const taken = await keepAll(paths, intake, show.tick)
    show.end()
    await drainAll(intake, () => pendingAmong(database.sql, taken.fresh))
    const outcomes = await outcomesOf(database.sql, taken.fresh)
    report({ ...taken, outcomes }, options)
    if (taken.tooLarge.length > 0) process.exitCode = 1
  } finally {
    await database.close()
  }
}

interface Taken {
  mails: number
  /** Ids of the deliveries that are new. */
  fresh: number[]
  redelivered: number
  tooLarge: string[]
}

async function keepAll(paths: string[], intake: IntakeOn, tick: (done: number) => void): Promise<Taken> {
  const taken: Taken = { mails: 0, fresh: [], redelivered: 0, tooLarge: [] }
  let batch: Uint8Array[] = []
  let bytes = 0
  for (const path of paths) {
    for await (const { source, raw } of mailsIn(path)) {
      taken.mails++
      if (raw.length > mailLimit) {
        taken.tooLarge.push(source)
        continue
      }
      batch.push(raw)
      bytes += raw.length
      if (batch.length >= batchMails || bytes >= batchBytes) await flush()
    }
  }
  await flush()
  return taken

  async function flush() {
    const { email } = intake.adapters
    const parcels = batch.flatMap(body => email?.split({ method: 'FILE', url: '', headers: {}, body }).parcels ?? [])
    const receivedAt = Date.now()
    const kept = await intake.keep(
      parcels.map(parcel => ({ ...parcel, channel: 'email', proof: 'a file on disk', receivedAt })),
    )
    for (const { id, fresh } of kept) {
      if (fresh) taken.fresh.push(id)
      else taken.redelivered++
    }
    batch = []
    bytes = 0
    tick(taken.mails)
    await intake.drain()
  }
}

/** Until ours are decided: by us, or by the router that runs beside us. */
async function drainAll(intake: IntakeOn, pending: () => Promise<number>) {
  for (let left = await pending(); left > 0; left = await pending()) {
    const drained = await intake.drain()
    if (drained.length === 0) await new Promise(resolve => setTimeout(resolve, 50))
  }
}

function report(taken: Taken & { outcomes: Partial<Record<Outcome, number>> }, { json }: Options) {
  const { mails, redelivered, tooLarge } = taken
  const outcomes = { ...taken.outcomes, ...(redelivered > 0 && { redelivered }) }
  if (json) {
    console.log(JSON.stringify({ mails, outcomes, tooLarge }))
    return
  }
  console.log(`${mails} ${mails === 1 ? 'mail' : 'mails'}`)
  for (const [outcome, many] of Object.entries(outcomes))
    console.log(`  ${outcome.padEnd(12)}${String(many).padStart(7)}`)
  for (const source of tooLarge) console.log(`  not taken: ${source} is over ${mailLimit >> 20} MiB`)
}
