/** Nothing of the panel is seen without a session. */
import type { Env, MiddlewareHandler } from 'hono'
import type { WebOptions } from '../web-options.ts'
import { type PanelSession, panelVisit } from './session.ts'

export interface LoggedIn extends Env {
  Variables: { session: PanelSession }
}

export function loggedIn(options: WebOptions): MiddlewareHandler<LoggedIn> {
  const read = panelVisit(options)
  return async (c, next) => {
    const session = read(c.req.header('cookie'))
    if (!session) return c.redirect('/panel/login', 303)
    c.set('session', session)
    return next()
  }
}
