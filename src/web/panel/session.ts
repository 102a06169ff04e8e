/** The customer's session in the panel: a signed cookie that names the customer and the contact. */
import type { Context } from 'hono'
import { deleteCookie, setCookie } from 'hono/cookie'
import { parse } from 'hono/utils/cookie'
import type { Session } from '../../message.ts'
import { csrfOf } from '../access/agent-session.ts'
import { open, sign } from '../access/signed.ts'
import type { WebOptions } from '../web-options.ts'

export interface PanelSession extends Session {
  csrf: string
}

interface Facts {
  customer: string
  contact?: string
  until: number
}

const cookie = 'santral_panel'
const lastsMs = 8 * 3_600_000

export function beginPanel(c: Context, { secret, clock, https }: WebOptions, session: Session) {
  const facts: Facts = { ...session, until: clock() + lastsMs }
  setCookie(c, cookie, sign(secret, 'panel', facts), {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    secure: https ?? false,
    maxAge: lastsMs / 1000,
  })
}

export const endPanel = (c: Context) => deleteCookie(c, cookie, { path: '/' })

/** Who is logged in, going by a request's Cookie header: what adapters/form and adapters/chat take as `session`. */
export function panelSession(given: Pick<WebOptions, 'secret' | 'clock'>) {
  const read = panelVisit(given)
  return (header: string | undefined): Session | null => {
    const visit = read(header)
    return visit && { customer: visit.customer, ...(visit.contact && { contact: visit.contact }) }
  }
}

/** The same with the token for forms, for the panel's own pages. */
export function panelVisit({ secret, clock }: Pick<WebOptions, 'secret' | 'clock'>) {
  return (header: string | undefined): PanelSession | null => {
    const token = header ? parse(header, cookie)[cookie] : undefined
    const facts = open<Facts>(secret, 'panel', token)
    if (!facts || facts.until <= clock()) return null
    const { customer, contact } = facts
    return { customer, ...(contact && { contact }), csrf: csrfOf(secret, token ?? '') }
  }
}

/** Under which a browser keeps what this customer is writing: nobody else who logs in there is shown it. */
export const draftName = ({ customer, contact }: PanelSession, about: string): string =>
  ['panel', customer, contact ?? '', about].join(':')
