/** All that the router answers over HTTP: providers' webhooks, its pages, its metrics. */
import type { Hono } from 'hono'
import { serverVersion } from '../store/connect.ts'
import { pendingCount } from '../store/pending.ts'
import { countEvents } from '../store/provider-events.ts'
import { httpApp } from './http-app.ts'
import { pagesOf } from './pages.ts'
import { webhooks } from './webhooks.ts'
import type { Surroundings, Work } from './work.ts'

export interface RouterApp {
  app: Hono
  /** Token of the link that opens the console once; null where there is none. */
  link: string | null
}

export function routerApp(given: Surroundings & { secret: string; work: Work }): RouterApp {
  const { sql, config, intake, counted, failed, secret, work } = given
  const { drain, outgoing } = work
  const nudge = () => {
    drain.nudge() // a page has kept something,
    outgoing.nudge() // or an agent has answered
  }
  const pages = pagesOf(config, { sql, intake, secret, nudge })
  const app = httpApp({
    intake: {
      adapters: webhooks(intake.adapters, config),
      keep: intake.keep,
      gather: intake.gather,
      now: Date.now,
      nudge: drain.nudge,
      events(channel, events) {
        for (const { kind } of events) counted.events.inc({ channel, kind })
        countEvents(sql, channel, events).catch(failed('counting'))
        outgoing.heard(channel, events).catch(failed('delivery statuses'))
      },
      count: (channel, result, many = 1) => counted.received.inc({ channel, result }, many),
    },
    pages: pages.app,
    ready: async () => (await serverVersion(sql)) >= 15,
    async metricsText() {
      counted.pending.set(await pendingCount(sql))
      return counted.registry.metrics()
    },
    failed: failed('serving'),
  })
  return { app, link: pages.link }
}
