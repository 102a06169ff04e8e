/** Getting into the panel: a code to an address on file, or a link that the company's own panel has signed. */
import { type Context, Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { filled } from '../../filled.ts'
import { ownerOfMailbox, panelCustomer } from '../../store/panel.ts'
import { attempts } from '../access/attempts.ts'
import { callerOf } from '../access/caller.ts'
import { open, same, sign } from '../access/signed.ts'
import { lookOf } from '../page/look.ts'
import type { WebOptions } from '../web-options.ts'
import { type Asked, codeOf, holdsMs, minutes, newAsked, sendCode } from './login-code.ts'
import { codePage, mailboxPage } from './login-pages.ts'
import { beginPanel } from './session.ts'
import { panelWords } from './words.ts'

const hourMs = 3_600_000

/** What the company's own panel signs with `panelSecret`; docs/pages.md shows how. */
interface Entry {
  customer: string
  contact?: string
  /** Milliseconds since the epoch; at most ten minutes ahead. */
  until: number
}

export function loginRoutes(options: WebOptions): Hono {
  const { sql, secret, clock, desk } = options
  const app = new Hono()
  const asks = attempts(options, 'panel-ask', 10, hourMs)
  const tries = attempts(options, 'panel-code', 5, holdsMs)
  const used = attempts(options, 'panel-link', 1, holdsMs)

  app.get('/panel/login', c => c.html(mailboxPage(lookOf(c), desk.company, null)))

  app.post('/panel/login', async c => {
    const { email: typed = '' } = (await c.req.parseBody()) as Record<string, string>
    const email = String(typed).trim().toLowerCase().slice(0, 254)
    const [now, caller, look] = [clock(), callerOf(c), lookOf(c)]
    const wait = await asks.take(caller, now)
    if (wait > 0) return c.html(mailboxPage(look, desk.company, tooMany(c, wait)), 429)
    const asked = newAsked(email, now)
    await sendCode(options, asked, now)
    const cookie = {
      httpOnly: true,
      sameSite: 'Lax',
      path: '/panel',
      maxAge: holdsMs / 1000,
      secure: options.https ?? false,
    } as const
    setCookie(c, 'santral_code', sign(secret, 'panel-code', asked), cookie)
    return c.html(codePage(look, desk.company, email, minutes, null))
  })

  app.post('/panel/code', async c => {
    const { code = '' } = (await c.req.parseBody()) as Record<string, string>
    const [now, look] = [clock(), lookOf(c)]
    const asked = open<Asked>(secret, 'panel-code', getCookie(c, 'santral_code'))
    if (!asked || asked.until <= now)
      return c.html(mailboxPage(look, desk.company, panelWords(look.language).wrongCode), 401)
    const wait = await tries.take(asked.email, now)
    if (wait > 0) return c.html(mailboxPage(look, desk.company, tooMany(c, wait)), 429)
    const owner = await ownerOfMailbox(sql, asked.email)
    const right = same(codeOf(secret, asked), String(code).replace(/\s/g, ''))
    if (!owner || !right || (await used.take(asked.nonce, now)) > 0)
      return c.html(codePage(look, desk.company, asked.email, minutes, panelWords(look.language).wrongCode), 401)
    await tries.forget(asked.email)
    beginPanel(c, options, { customer: owner.customer, contact: owner.contact })
    return c.redirect('/panel', 303)
  })

  app.get('/panel/enter', async c => {
    const token = c.req.query('token') ?? ''
    const now = clock()
    const entry = options.panelSecret ? open<Entry>(options.panelSecret, 'panel-enter', token) : null
    const holds = entry && entry.until > now && entry.until <= now + holdsMs
    const { customer, contact } = entry ?? { customer: '' }
    const session = { customer: String(customer), ...(contact && { contact: String(contact) }) }
    if (!holds || !(await panelCustomer(sql, session)) || (await used.take(token, now)) > 0) {
      const look = lookOf(c)
      return c.html(mailboxPage(look, desk.company, panelWords(look.language).linkOver), 403)
    }
    beginPanel(c, options, session)
    return c.redirect('/panel', 303)
  })
  return app

  function tooMany(c: Context, wait: number): string {
    c.header('retry-after', String(Math.ceil(wait / 1000)))
    return filled(panelWords(lookOf(c).language).tooMany, { minutes: Math.ceil(wait / 60_000) })
  }
}
