/** The customer's panel. What they post goes through intake like everything else. */
import { type Context, Hono } from 'hono'
import { fileToServe } from '../../store/attachments.ts'
import { fileOnTicket } from '../../store/attachments-view.ts'
import { messagesForCustomer, ticketOfCustomer, ticketsOfCustomer } from '../../store/panel.ts'
import { standingOf } from '../../store/standing-view.ts'
import { isInForce } from '../console/standing.ts'
import { fileResponse } from '../page/file-response.ts'
import { lookOf } from '../page/look.ts'
import type { WebOptions } from '../web-options.ts'
import { accountRoutes } from './accounts.ts'
import { tellSupervisor } from './appeal.ts'
import { type LoggedIn, loggedIn } from './logged-in.ts'
import { ownTicket, ownTickets } from './pages.ts'
import { posted, take } from './posted.ts'
import { restriction } from './restriction.ts'
import { endPanel } from './session.ts'
import { missing, newTicketPage, shown, viewOf } from './shown.ts'
import { panelWords } from './words.ts'

const pageSize = 30

export function panelRoutes(options: WebOptions): Hono<LoggedIn> {
  const app = new Hono<LoggedIn>()
  app.use('/panel', loggedIn(options))
  app.use('/panel/*', loggedIn(options))
  app.get('/panel', c => tickets(c, options))
  app.get('/panel/new', c => newTicketPage(c, options, {}))
  app.post('/panel/new', c => openTicket(c, options))
  app.get('/panel/tickets/:number', c => ticket(c, options, c.req.param('number')))
  app.post('/panel/tickets/:number', c => answerTicket(c, options, c.req.param('number')))
  app.get('/panel/tickets/:number/files/:hash', c => file(c, options, c.req.param()))
  app.post('/panel/appeal', c => appeal(c, options))
  app.post('/panel/logout', c => logout(c, options))
  app.route('/', accountRoutes(options))
  return app
}

async function tickets(c: Context<LoggedIn>, options: WebOptions) {
  const { sql, clock, policy } = options
  const { customer, csrf } = c.get('session')
  const before = /^T-\d{6,12}$/.exec(c.req.query('before') ?? '')?.[0] ?? null
  const [found, { closures }] = await Promise.all([
    ticketsOfCustomer(sql, customer, before, pageSize + 1),
    standingOf(sql, { customer, sender: '' }),
  ])
  const closed = closures.filter(one => isInForce(one, clock()))
  const given = { look: lookOf(c), csrf, now: clock(), policy: policy(), closures: closed }
  const own = found.slice(0, pageSize)
  return shown(c, options, 'tickets', ownTickets(viewOf(c, options), own, restriction(given), found.length > pageSize))
}

async function openTicket(c: Context<LoggedIn>, options: WebOptions) {
  const given = await posted(c, options)
  if (given instanceof Response) return given
  const { written } = given
  if (!written.text) return newTicketPage(c, options, written, panelWords(lookOf(c).language).missing)
  return take(c, options, given, written)
}

async function ticket(c: Context<LoggedIn>, options: WebOptions, number: string) {
  const { sql } = options
  const { customer } = c.get('session')
  const found = await ticketOfCustomer(sql, customer, number)
  if (!found) return missing(c, options)
  const messages = await messagesForCustomer(sql, customer, number)
  return shown(c, options, 'tickets', ownTicket(viewOf(c, options), found, messages))
}

async function answerTicket(c: Context<LoggedIn>, options: WebOptions, number: string) {
  const given = await posted(c, options)
  if (given instanceof Response) return given
  const found = await ticketOfCustomer(options.sql, c.get('session').customer, number)
  if (!found) return missing(c, options)
  const { id, text } = given.written
  if (!text && given.files.length === 0) return c.redirect(`/panel/tickets/${found.number}`, 303)
  const subject = `[${found.number}] ${found.subject}`
  return take(c, options, given, { ...(id && { id }), subject, ...(text && { text }) })
}

async function file(c: Context<LoggedIn>, options: WebOptions, { number, hash }: { number: string; hash: string }) {
  const { sql, scanning = false } = options
  const own = await ticketOfCustomer(sql, c.get('session').customer, number)
  const named = own && (await fileOnTicket(sql, number, hash))
  return named ? fileResponse(await fileToServe(sql, hash, scanning), named.name) : missing(c, options)
}

async function appeal(c: Context<LoggedIn>, options: WebOptions) {
  const given = await posted(c, options)
  if (given instanceof Response) return given
  const words = panelWords(lookOf(c).language)
  await tellSupervisor(options, c.get('session'), given.written.text ?? '')
  return take(c, options, { files: [] }, { ...given.written, subject: words.appeal }, '/panel?sent=appeal')
}

async function logout(c: Context<LoggedIn>, options: WebOptions) {
  const given = await posted(c, options)
  if (given instanceof Response) return given
  endPanel(c)
  return c.redirect('/panel/login', 303)
}
