/** The router on Node: database, rules, HTTP, the drain; started together, stopped within 5 s with nothing half done. */
import pino from 'pino'
import { antivirus } from '../accept/antivirus.ts'
import { fetchFiles } from '../accept/fetch-files.ts'
import { scanFiles } from '../accept/scan-files.ts'
import type { Config } from '../config.ts'
import { tick } from '../desk/clocks.ts'
import { type Sql, serverVersion } from '../store/connect.ts'
import { pendingCount } from '../store/pending.ts'
import { countEvents } from '../store/provider-events.ts'
import { sayInWindow } from '../web/chat/say.ts'
import { panelSession } from '../web/panel/session.ts'
import { startDraining } from './draining.ts'
import { httpApp } from './http-app.ts'
import { type IntakeOn, intakeOn } from './intake-on.ts'
import { listen } from './listen.ts'
import { startMailboxes } from './mailboxes.ts'
import { metrics } from './metrics.ts'
import { type Database, openDatabase } from './open-database.ts'
import { type Outgoing, startOutgoing } from './outgoing.ts'
import { ownSecret } from './own-secret.ts'
import { pagesOf } from './pages.ts'
import { type Repeating, repeat } from './repeat.ts'
import { smtpFrom } from './smtp.ts'
import { webhooks } from './webhooks.ts'

export interface Router {
  /** `http://127.0.0.1:8620` */
  url: string
  /** Opens the console once, without a password. Null where agents are named, or others can reach us. */
  consoleLink: string | null
  database: Database
  intake: IntakeOn
  stop(): Promise<void>
}

export interface RouterOptions {
  /** Puts others in the place of the channels' adapters: `santral try` shows what would leave. */
  channels?(adapters: IntakeOn['adapters']): IntakeOn['adapters']
}

/** @throws Error where the port is taken, the folder in use, the database away, or the rules are wrong */
export async function startRouter(config: Config, { channels = all => all }: RouterOptions = {}): Promise<Router> {
  const log = pino({ base: undefined }, pino.destination({ dest: 2, sync: true }))
  const counted = metrics()
  const failed = (part: string) => (error: unknown) => {
    counted.failures.inc({ part })
    log.error({ part, err: error }, `${part} failed; it is tried again`)
  }
  const database = await openDatabase(config, { what: 'santral start' })
  const reviveOnce = async () => {
    if (await database.revive()) log.warn('the database had died; it runs again')
    return false
  }
  const alive = repeat(reviveOnce, { everyMs: 2_000, failed: failed('the database') })
  const stops: (() => Promise<void>)[] = [database.close, alive.stop]
  const stop = async () => {
    for (const one of stops.splice(0).reverse()) await one().catch(failed('stopping'))
  }
  try {
    const secret = ownSecret(config)
    const alone = database.from === 'started'
    const smtp = smtpFrom(config, secret)
    if (smtp) stops.push(async () => smtp.close())
    const loggedIn = panelSession({ secret, clock: Date.now })
    const intake = await intakeOn(database.sql, config, {
      secret,
      alone,
      poisoned: failed('deciding'),
      sendMail: smtp?.send,
      session: request => (fromOurPages(request.headers) ? loggedIn(request.headers.cookie) : null),
      say: sayInWindow(database.sql, Date.now),
    })
    intake.adapters = channels(intake.adapters)
    const outgoing = startOutgoing(database.sql, config, intake, counted, failed)
    stops.push(outgoing.stop)
    const clocks = startClocks(database.sql, config, intake, outgoing, failed('clocks'))
    stops.push(clocks.stop)
    const drain = startDraining(intake, counted, outgoing, failed('draining'))
    stops.push(drain.stop)
    const gathering = repeat(
      async () => {
        if ((await intake.gather.sweep(Date.now())).length > 0) drain.nudge()
        return false
      },
      { everyMs: 5_000, failed: failed('joining parts') },
    )
    stops.push(gathering.stop)
    const mailboxes = startMailboxes(database.sql, config, { keep: intake.keep, nudge: drain.nudge, counted, log })
    stops.push(mailboxes.stop)
    const files = fetchFiles({
      sql: database.sql,
      clock: Date.now,
      adapters: intake.adapters,
      rules: () => intake.policy().attachments,
      failed: failed('fetching files'),
    })
    stops.push(files.stop)
    const { clamd } = config.settings.attachments
    if (clamd) {
      const scan = scanFiles(database.sql, antivirus({ clamd }))
      stops.push(repeat(scan, { everyMs: 2_000, failed: failed('the antivirus') }).stop)
    }
    const nudge = () => {
      drain.nudge() // a page has kept something,
      outgoing.nudge() // or an agent has answered
    }
    const pages = pagesOf(config, { sql: database.sql, intake, secret, nudge })
    const app = httpApp({
      intake: {
        adapters: webhooks(intake.adapters, config),
        keep: intake.keep,
        gather: intake.gather,
        now: Date.now,
        nudge: drain.nudge,
        events(channel, events) {
          for (const { kind } of events) counted.events.inc({ channel, kind })
          countEvents(database.sql, channel, events).catch(failed('counting'))
          outgoing.heard(channel, events).catch(failed('delivery statuses'))
        },
        count: (channel, result, many = 1) => counted.received.inc({ channel, result }, many),
      },
      pages: pages.app,
      ready: async () => (await serverVersion(database.sql)) >= 15,
      async metricsText() {
        counted.pending.set(await pendingCount(database.sql))
        return counted.registry.metrics()
      },
      failed: failed('serving'),
    })
    const { port, close } = await listen(app.fetch, config)
    stops.push(close)
    const url = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`
    return {
      url,
      consoleLink: pages.link && `${url}/console/enter?token=${pages.link}`,
      database,
      intake,
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** A cookie counts only where the browser says that one of our own pages posts. */
const fromOurPages = (headers: Record<string, string>) => headers['sec-fetch-site'] === 'same-origin'

function startClocks(
  sql: Sql,
  config: Config,
  intake: IntakeOn,
  outgoing: Outgoing,
  failed: (error: unknown) => void,
): Repeating {
  const work = async () => {
    const ticked = await tick(sql, Date.now(), { policy: intake.policy(), desk: config.desk }, 100)
    if (ticked.length > 0) outgoing.nudge()
    return ticked.length === 100
  }
  return repeat(work, { everyMs: 5_000, failed })
}
