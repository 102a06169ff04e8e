/** The API is for programs with a bearer token and for the console's own session; a session needs its token to change anything. */
import type { Context, MiddlewareHandler } from 'hono'
import { agentSession, isCsrf } from '../access/agent-session.ts'
import { attempts } from '../access/attempts.ts'
import { callerOf } from '../access/caller.ts'
import type { Guarded } from '../access/door.ts'
import type { WebOptions } from '../web-options.ts'
import { problem } from './problem.ts'

export function apiGuard(options: WebOptions): MiddlewareHandler<Guarded> {
  const wrong = attempts(options, 'api-token', 20, 60_000)
  return async (c, next) => {
    const header = c.req.header('authorization')
    if (header) return withBearer(c, header, next)
    const session = agentSession(c, options)
    if (!session) {
      c.header('www-authenticate', 'Bearer realm="santral"')
      const detail =
        'Send "Authorization: Bearer TOKEN" with a token whose SHA-256 stands under console.tokens, or log in at /console.'
      return problem(c, { status: 401, title: 'Not logged in', detail })
    }
    if (c.req.method !== 'GET' && !isCsrf(session, c.req.header('x-csrf'))) {
      const detail =
        'With the console’s cookie, send the token of its forms as X-CSRF; programs send a bearer token instead.'
      return problem(c, { status: 403, title: 'The session’s own token is missing', detail })
    }
    c.set('agent', session)
    return next()
  }

  async function withBearer(c: Context<Guarded>, header: string, next: () => Promise<void>) {
    const [caller, now] = [callerOf(c), options.clock()]
    const wait = await wrong.wait(caller, now)
    if (wait > 0) {
      c.header('retry-after', String(Math.ceil(wait / 1000)))
      return problem(c, { status: 429, title: 'Too many wrong tokens', detail: 'Wait as long as Retry-After says.' })
    }
    const name = /^Bearer /i.test(header) ? options.access.bearer(header.slice(7).trim()) : null
    if (name === null) {
      await wrong.take(caller, now)
      const detail = 'No token under console.tokens has this SHA-256. Make one, and put its hash there.'
      return problem(c, { status: 401, title: 'The token is not known', detail })
    }
    c.set('agent', { name, csrf: '' })
    return next()
  }
}
