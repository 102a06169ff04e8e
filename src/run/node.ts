/** The router on Node: database, rules, HTTP, the drain; started together, stopped within 5 s with nothing half done. */
import pino from 'pino'
import type { Config } from '../config.ts'
import { sayInWindow } from '../web/chat/say.ts'
import { panelSession } from '../web/panel/session.ts'
import { type IntakeOn, type IntakeOptions, intakeOn } from './intake-on.ts'
import { listen } from './listen.ts'
import { metrics } from './metrics.ts'
import { type Database, openDatabase } from './open-database.ts'
import { ownSecret } from './own-secret.ts'
import { repeat } from './repeat.ts'
import { routerApp } from './router-app.ts'
import { smtpFrom } from './smtp.ts'
import { startWork } from './work.ts'

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
  /** The last first: nothing stops before what still uses it. */
  const stop = async () => {
    for (const one of stops.splice(0).reverse()) await one().catch(failed('stopping'))
  }
  try {
    const secret = ownSecret(config)
    const smtp = smtpFrom(config, secret)
    if (smtp) stops.push(async () => smtp.close())
    const intake = await startIntake(database, config, { secret, sendMail: smtp?.send, poisoned: failed('deciding') })
    intake.adapters = channels(intake.adapters)
    const surroundings = { sql: database.sql, config, intake, counted, log, failed }
    const work = startWork(surroundings, one => stops.push(one))
    const { app, link } = routerApp({ ...surroundings, secret, work })
    const { port, close } = await listen(app.fetch, config)
    stops.push(close)
    const url = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`
    return { url, consoleLink: link && `${url}/console/enter?token=${link}`, database, intake, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

function startIntake(
  { sql, from }: Database,
  config: Config,
  given: Pick<IntakeOptions, 'secret' | 'sendMail' | 'poisoned'>,
): Promise<IntakeOn> {
  const loggedIn = panelSession({ secret: given.secret, clock: Date.now })
  return intakeOn(sql, config, {
    ...given,
    alone: from === 'started',
    session: request => (fromOurPages(request.headers) ? loggedIn(request.headers.cookie) : null),
    say: sayInWindow(sql, Date.now),
  })
}

/** A cookie counts only where the browser says that one of our own pages posts. */
const fromOurPages = (headers: Record<string, string>) => headers['sec-fetch-site'] === 'same-origin'
