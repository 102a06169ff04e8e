/** /api/*: everything that the console knows and does, as JSON. */
import { type Context, Hono } from 'hono'
import type { z } from 'zod'
import { limitedBody, webhookLimit } from '../../accept/limited-body.ts'
import { isAway } from '../../store/connect.ts'
import type { Guarded } from '../access/door.ts'
import type { WebOptions } from '../web-options.ts'
import { type Endpoint, endpoints } from './endpoints.ts'
import { apiGuard } from './guard.ts'
import { openapi } from './openapi.ts'
import { noSuch, problem } from './problem.ts'

export function apiRoutes(options: WebOptions): Hono<Guarded> {
  const app = new Hono<Guarded>()
  const described = openapi(options.desk.company)
  app.get('/api/openapi.json', c => c.json(described))
  app.use('/api/*', apiGuard(options))
  for (const endpoint of endpoints)
    app.on(endpoint.method.toUpperCase(), endpoint.path.replace(/\{(\w+)\}/g, ':$1'), c => answer(c, options, endpoint))
  app.all('/api/*', c => noSuch(c, 'path'))
  return app
}

async function answer(c: Context<Guarded>, options: WebOptions, { query, body, run }: Endpoint): Promise<Response> {
  const given = body ? await bodyOf(c) : c.req.query()
  if (given === null)
    return problem(c, {
      status: 400,
      title: 'The body is not readable',
      detail: 'Send a JSON object of at most 1 MiB.',
    })
  const parsed = (body ?? query)?.safeParse(given)
  if (parsed && !parsed.success)
    return problem(c, { status: 400, title: 'The request is wrong', detail: wordsOf(parsed.error) })
  try {
    return await run(c, options, parsed?.data ?? {})
  } catch (error) {
    if (!isAway(error)) throw error
    c.header('retry-after', '5')
    return problem(c, { status: 503, title: 'The store is away', detail: 'Ask again in a few seconds.' })
  }
}

async function bodyOf(c: Context): Promise<unknown> {
  const bytes = await limitedBody(c.req.raw, webhookLimit)
  try {
    return bytes && JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return null
  }
}

const wordsOf = ({ issues }: z.ZodError) =>
  issues.map(({ path, message }) => `${path.join('.') || 'request'}: ${message}`).join('; ')
