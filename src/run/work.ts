/** What the router does without being asked: it decides, sends, keeps its clocks, reads mailboxes, fetches and scans files. */
import type { Logger } from 'pino'
import { antivirus } from '../accept/antivirus.ts'
import { fetchFiles } from '../accept/fetch-files.ts'
import { scanFiles } from '../accept/scan-files.ts'
import type { Config } from '../config.ts'
import { tick } from '../desk/clocks.ts'
import type { Sql } from '../store/connect.ts'
import { startDraining } from './draining.ts'
import type { IntakeOn } from './intake-on.ts'
import { startMailboxes } from './mailboxes.ts'
import type { Metrics } from './metrics.ts'
import { type Outgoing, startOutgoing } from './outgoing.ts'
import { type Repeating, repeat } from './repeat.ts'

export interface Surroundings {
  sql: Sql
  config: Config
  intake: IntakeOn
  counted: Metrics
  log: Logger
  /** Told of each failure of a part, by its name. */
  failed(part: string): (error: unknown) => void
}

export interface Work {
  outgoing: Outgoing
  drain: Repeating
}

/** `stopLater` is given what stops each part, in the order in which they were started. */
export function startWork(given: Surroundings, stopLater: (stop: () => Promise<void>) => void): Work {
  const { sql, config, intake, counted, log, failed } = given
  const started = <Part extends { stop(): Promise<void> }>(part: Part): Part => {
    stopLater(part.stop)
    return part
  }
  const outgoing = started(startOutgoing(sql, config, intake, counted, failed))
  started(startClocks(given, outgoing))
  const drain = started(startDraining(intake, counted, outgoing, failed('draining')))
  started(startGathering(given, drain))
  started(startMailboxes(sql, config, { keep: intake.keep, nudge: drain.nudge, counted, log }))
  started(startFetching(given))
  const { clamd } = config.settings.attachments
  if (clamd) started(repeat(scanFiles(sql, antivirus({ clamd })), { everyMs: 2_000, failed: failed('the antivirus') }))
  return { outgoing, drain }
}

function startClocks({ sql, config, intake, failed }: Surroundings, outgoing: Outgoing): Repeating {
  const work = async () => {
    const ticked = await tick(sql, Date.now(), { policy: intake.policy(), desk: config.desk }, 100)
    if (ticked.length > 0) outgoing.nudge()
    return ticked.length === 100
  }
  return repeat(work, { everyMs: 5_000, failed: failed('clocks') })
}

/** Parts of messages whose others do not come are deliveries after a while. */
function startGathering({ intake, failed }: Surroundings, drain: Repeating): Repeating {
  const work = async () => {
    if ((await intake.gather.sweep(Date.now())).length > 0) drain.nudge()
    return false
  }
  return repeat(work, { everyMs: 5_000, failed: failed('joining parts') })
}

function startFetching({ sql, intake, failed }: Surroundings): Repeating {
  return fetchFiles({
    sql,
    clock: Date.now,
    adapters: intake.adapters,
    rules: () => intake.policy().attachments,
    failed: failed('fetching files'),
  })
}
