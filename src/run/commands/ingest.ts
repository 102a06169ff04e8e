/** `santral ingest FILE…`: mails on disk go through the same intake as the live router, in the same database. */
import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import type { ReceivedAt } from '../../../adapters/email/received-at.ts'
import { longestMail } from '../../../adapters/email/shares.ts'
import { loadConfig } from '../../config.ts'
import type { Outcome } from '../../decision.ts'
import { localIso } from '../../local-time.ts'
import type { Instant } from '../../message.ts'
import { outcomesOf } from '../../store/ledger.ts'
import { pendingAmong } from '../../store/pending.ts'
import { type IntakeOn, intakeOn } from '../intake-on.ts'
import { openDatabase } from '../open-database.ts'
import { ownSecret } from '../own-secret.ts'
import { progress } from '../progress.ts'
import { mailsAsReceived, mailsNow, type TimedMail } from '../timed-mails.ts'
import { UsageError } from '../usage-error.ts'
import { wordsOnTime } from '../words-on-time.ts'

interface Options {
  received?: boolean
  config?: string
  json?: boolean
}

/** So many mails, or bytes, are kept together. */
const batchMails = 50
const batchBytes = 8 << 20

export function define(command: Command) {
  command
    .argument('<files...>', '.eml files, mbox files, maildirs, or folders of them')
    .option('--received', 'take each mail at the time at which it was received: for archives')
    .option('--config <file>', 'santral.yaml')
    .option('--json', 'print the summary as one JSON line')
    .addHelpText(
      'after',
      `
Uses the database of the router where one runs. A mail that is there already changes nothing.

Time. By default a mail arrives now: deadlines count from here on, and whoever is owed an answer gets one. Many
mails of one sender are then many mails of this hour, which the rules on flooding refuse or hold against them.
With --received each is taken at the time of its topmost Received field (else Date, else that of the file; never
in the future), oldest first: right for an archive on a new desk. Deadlines lie in the past then, and nothing is
sent any more about what is older than outbox.give_up_after (a day).`,
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
    const mails = options.received ? mailsAsReceived(paths) : mailsNow(paths)
    const taken = await keepAll(mails, intake, show.tick)
    show.end()
    await drainAll(intake, () => pendingAmong(database.sql, taken.fresh))
    const outcomes = await outcomesOf(database.sql, taken.fresh)
    report({ ...taken, outcomes }, options)
  } finally {
    await database.close()
  }
}

interface Taken {
  mails: number
  /** Ids of the deliveries that are new. */
  fresh: number[]
  redelivered: number
  /** Too long to be taken whole: their text is here, and the files that fit. */
  shortened: string[]
  /** How many were dated by what, and from when to when they came. */
  dated: Record<ReceivedAt['by'], number>
  oldest: Instant | null
  newest: Instant | null
}

async function keepAll(
  mails: AsyncIterable<TimedMail>,
  intake: IntakeOn,
  tick: (done: number) => void,
): Promise<Taken> {
  const dated = { received: 0, date: 0, file: 0, now: 0 }
  const taken: Taken = { mails: 0, fresh: [], redelivered: 0, shortened: [], dated, oldest: null, newest: null }
  let batch: TimedMail[] = []
  let bytes = 0
  for await (const mail of mails) {
    const { source, raw, isShort, received } = mail
    taken.mails++
    if (isShort) taken.shortened.push(source)
    dated[received.by]++
    taken.oldest = Math.min(taken.oldest ?? received.at, received.at)
    taken.newest = Math.max(taken.newest ?? received.at, received.at)
    batch.push(mail)
    bytes += raw.length
    if (batch.length >= batchMails || bytes >= batchBytes) await flush()
  }
  await flush()
  return taken

  async function flush() {
    const { email } = intake.adapters
    const parcels = batch.flatMap(({ raw: body, at: receivedAt }) =>
      (email?.split({ method: 'FILE', url: '', headers: {}, body }).parcels ?? []).map(parcel => ({
        ...parcel,
        channel: 'email' as const,
        proof: 'a file on disk',
        receivedAt,
      })),
    )
    const kept = await intake.keep(parcels)
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

function report(taken: Taken & { outcomes: Partial<Record<Outcome, number>> }, { json, received = false }: Options) {
  const { mails, redelivered, shortened, dated, oldest, newest } = taken
  const outcomes = { ...taken.outcomes, ...(redelivered > 0 && { redelivered }) }
  const came = oldest !== null && newest !== null ? { from: localIso(oldest), to: localIso(newest) } : null
  if (json) {
    console.log(JSON.stringify({ mails, outcomes, shortened, at: received ? 'received' : 'now', came, dated }))
    return
  }
  console.log(`${mails} ${mails === 1 ? 'mail' : 'mails'}`)
  for (const [outcome, many] of Object.entries(outcomes))
    console.log(`  ${outcome.padEnd(12)}${String(many).padStart(7)}`)
  for (const source of shortened)
    console.log(
      `  ${source} is over ${longestMail >> 20} MiB: its text was taken, and the files that fit; the ticket names the others`,
    )
  for (const line of wordsOnTime(taken, received)) console.log(line)
}
