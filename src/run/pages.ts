/** Console, panel, form, chat and API, with what they need of the running router. */
import type { Hono } from 'hono'
import type { Config } from '../config.ts'
import type { Sql } from '../store/connect.ts'
import { accessOf, linkToken } from '../web/access/access.ts'
import { webApp } from '../web/web-app.ts'
import type { IntakeOn } from './intake-on.ts'

export interface Pages {
  app: Hono
  /** Token of the link that opens the console once; null where others than this machine can reach us. */
  link: string | null
}

interface Around {
  sql: Sql
  intake: IntakeOn
  secret: string
  nudge(): void
}

const loopback = new Set(['127.0.0.1', '::1', 'localhost'])

export function pagesOf(config: Config, { sql, intake, secret, nudge }: Around): Pages {
  const { agents, tokens } = config.settings.console
  const link = loopback.has(config.host) && agents.length === 0 ? linkToken() : null
  const place = intake.adapters.voice?.call
  const app = webApp({
    sql,
    policy: intake.policy,
    desk: config.desk,
    keep: intake.keep,
    nudge,
    secret,
    clock: Date.now,
    access: accessOf({ agents, tokens, link }),
    ...(place && { calls: { place, phoneOf: name => agents.find(one => one.name === name)?.phone ?? null } }),
    scanning: config.settings.attachments.clamd !== undefined,
    https: config.publicUrl.startsWith('https://'),
    ...(config.secrets.PANEL_SECRET && { panelSecret: config.secrets.PANEL_SECRET }),
  })
  return { app, link }
}
