/** Everything the router serves: webhooks at /in, whether it is well, what it counts, and the pages. */
import { Hono } from 'hono'
import { type Intake, inRoutes } from '../accept/http.ts'

export interface AppParts {
  intake: Intake
  /** Is the store there, so that messages can be taken? */
  ready(): Promise<boolean>
  /** Prometheus text. */
  metricsText(): Promise<string>
  /** Pages and API. */
  pages?: Hono
  failed(error: unknown): void
}

export function httpApp({ intake, ready, metricsText, pages, failed }: AppParts): Hono {
  const app = new Hono()
  app.get('/healthz', c => c.json({ ok: true }))
  app.get('/readyz', async c => {
    const ok = await ready().catch(() => false)
    return ok ? c.json({ ok }) : c.json({ ok, because: 'the store is away' }, 503, { 'retry-after': '5' })
  })
  app.get('/metrics', async c =>
    c.text(await metricsText(), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }),
  )
  if (pages) app.route('/', pages) // first: our widget posts to /in/chat from other websites, and the pages let it
  app.route('/', inRoutes(intake))
  app.onError((error, c) => {
    failed(error)
    return c.text('Something went wrong here; it is in the log.\n', 500)
  })
  return app
}
