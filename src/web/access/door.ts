/** Logging in and out of the console, and the guard of everything behind it. */
import type { Context, Env, MiddlewareHandler } from 'hono'
import { Hono } from 'hono'
import { filled } from '../../filled.ts'
import { loginPage } from '../console/login.ts'
import { consoleWords } from '../console/words.ts'
import { lookOf } from '../page/look.ts'
import type { WebOptions } from '../web-options.ts'
import { linkName } from './access.ts'
import { type AgentSession, agentSession, beginSession, endSession, isCsrf } from './agent-session.ts'
import { attempts } from './attempts.ts'
import { callerOf } from './caller.ts'

export interface Guarded extends Env {
  Variables: { agent: AgentSession }
}

const tries = { most: 5, perMs: 15 * 60_000 }

export function doorRoutes(options: WebOptions): Hono {
  const app = new Hono()
  const byName = attempts(options, 'login-name', tries.most, tries.perMs)
  const byCaller = attempts(options, 'login-caller', tries.most * 4, tries.perMs)

  app.get('/console/login', c => {
    if (agentSession(c, options)) return c.redirect('/console', 303)
    return shown(c, { back: backOf(c.req.query('back')) })
  })
  app.get('/console/enter', async c => {
    const at = options.clock()
    const words = consoleWords(lookOf(c).language)
    const caller = callerOf(c)
    if ((await byCaller.wait(caller, at)) > 0 || !options.access.takeLink(c.req.query('token') ?? '')) {
      await byCaller.take(caller, at)
      return shown(c, { back: '/console', problem: words.linkOver }, 403)
    }
    beginSession(c, options, linkName)
    return c.redirect('/console', 303)
  })
  app.post('/console/login', async c => {
    const { name = '', password = '', back } = (await c.req.parseBody()) as Record<string, string>
    const words = consoleWords(lookOf(c).language)
    const [at, caller, who] = [options.clock(), callerOf(c), String(name).slice(0, 200)]
    const wait = (await byCaller.take(caller, at)) || (await byName.take(who, at))
    if (wait > 0) {
      c.header('retry-after', String(Math.ceil(wait / 1000)))
      return shown(
        c,
        { back: backOf(back), problem: filled(words.waitLogin, { minutes: Math.ceil(wait / 60_000) }) },
        429,
      )
    }
    const agent = await options.access.login(who, String(password).slice(0, 1000))
    if (agent === null) return shown(c, { back: backOf(back), problem: words.wrongLogin }, 401)
    await Promise.all([byName.forget(who), byCaller.forget(caller)])
    beginSession(c, options, agent)
    return c.redirect(backOf(back), 303)
  })
  app.post('/console/logout', async c => {
    const session = agentSession(c, options)
    if (session && !isCsrf(session, (await c.req.parseBody()).csrf)) return c.text('CSRF\n', 403)
    endSession(c)
    return c.redirect('/console/login', 303)
  })
  return app

  function shown(c: Context, given: { back: string; problem?: string }, status: 200 | 401 | 403 | 429 = 200) {
    return c.html(loginPage(lookOf(c), options.desk.company, given), status)
  }
}

/** Nobody passes without a session, and nothing is changed without the session's own token. */
export function guard(options: WebOptions): MiddlewareHandler<Guarded> {
  return async (c, next) => {
    const agent = agentSession(c, options)
    if (!agent) {
      const url = new URL(c.req.url)
      if (c.req.method !== 'GET' || c.req.header('accept') === 'text/event-stream')
        return c.text('Log in first.\n', 401)
      return c.redirect(`/console/login?back=${encodeURIComponent(url.pathname + url.search)}`, 303)
    }
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      const given = c.req.header('x-csrf') ?? (await c.req.parseBody()).csrf
      if (!isCsrf(agent, given)) return c.text(`${consoleWords(lookOf(c).language).badCsrf}\n`, 403)
    }
    c.set('agent', agent)
    return next()
  }
}

/** Only into the console itself. */
const backOf = (given: unknown): string =>
  typeof given === 'string' && /^\/console(?:[/?][^\\]*)?$/.test(given) && !given.includes('/login')
    ? given
    : '/console'
