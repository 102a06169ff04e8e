/** The agent's session: a signed cookie, ended by its age, by logging out, or by a changed password. */
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { WebOptions } from '../web-options.ts'
import { mac, open, same, sign } from './signed.ts'

export interface AgentSession {
  name: string
  /** Stands in every form that changes something. */
  csrf: string
}

interface Facts {
  name: string
  mark: string
  until: number
}

const cookie = 'santral_agent'
const lastsMs = 12 * 3_600_000

export function beginSession(c: Context, options: WebOptions, name: string) {
  const facts: Facts = { name, mark: options.access.mark(name) ?? '', until: options.clock() + lastsMs }
  setCookie(c, cookie, sign(options.secret, 'agent', facts), {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    secure: options.https ?? false,
    maxAge: lastsMs / 1000,
  })
}

export const endSession = (c: Context) => deleteCookie(c, cookie, { path: '/' })

export function agentSession(c: Context, options: WebOptions): AgentSession | null {
  const token = getCookie(c, cookie)
  const facts = open<Facts>(options.secret, 'agent', token)
  if (!facts || facts.until <= options.clock()) return null
  const mark = options.access.mark(facts.name)
  if (mark === null || mark !== facts.mark) return null
  return { name: facts.name, csrf: csrfOf(options.secret, token ?? '') }
}

/** Bound to the session's own cookie: another site can neither read nor make one. */
export const csrfOf = (secret: string, token: string) => mac(secret, 'csrf', token)
export const isCsrf = (session: { csrf: string }, given: unknown) =>
  typeof given === 'string' && same(session.csrf, given)
