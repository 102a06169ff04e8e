/** The customer's panel and the public form. What they post goes through intake like everything else. */
import { type Context, Hono } from 'hono'
import { fileToServe } from '../../store/attachments.ts'
import { fileOnTicket } from '../../store/attachments-view.ts'
import { messagesForCustomer, panelCustomer, ticketOfCustomer, ticketsOfCustomer } from '../../store/panel.ts'
import { standingOf } from '../../store/standing-view.ts'
import { isCsrf } from '../access/agent-session.ts'
import { isInForce } from '../console/standing.ts'
import { fileResponse } from '../page/file-response.ts'
import type { Part } from '../page/html.ts'
import { html } from '../page/html.ts'
import { keepPosted } from '../page/keep-posted.ts'
import { lookOf } from '../page/look.ts'
import type { WebOptions } from '../web-options.ts'
import { accountRoutes } from './accounts.ts'
import { tellSupervisor } from './appeal.ts'
import { panelPage } from './frame.ts'
import { type LoggedIn, loggedIn } from './logged-in.ts'
import { ownTicket, ownTickets } from './pages.ts'
import { restriction } from './restriction.ts'
import { endPanel } from './session.ts'
import { ticketForm } from './ticket-form.ts'
import { whereItWent } from './where-it-went.ts'
import { panelWords } from './words.ts'
import { bodyOf, type Written, writtenIn } from './written.ts'

const pageSize = 30

export function panelRoutes(options: WebOptions): Hono<LoggedIn> {
  const { sql, clock, desk, policy } = options
  const app = new Hono<LoggedIn>()
  app.use('/panel', loggedIn(options))
  app.use('/panel/*', loggedIn(options))

  app.get('/panel', async c => {
    const { customer } = c.get('session')
    const before = /^T-\d{6,12}$/.exec(c.req.query('before') ?? '')?.[0] ?? null
    const [found, { closures }] = await Promise.all([
      ticketsOfCustomer(sql, customer, before, pageSize + 1),
      standingOf(sql, { customer, sender: '' }),
    ])
    const closed = closures.filter(one => isInForce(one, clock()))
    const given = { look: lookOf(c), csrf: c.get('session').csrf, now: clock(), policy: policy(), closures: closed }
    const content = ownTickets(view(c), found.slice(0, pageSize), restriction(given), found.length > pageSize)
    return shown(c, 'tickets', content)
  })

  app.get('/panel/new', async c => form(c, {}))
  app.post('/panel/new', async c => {
    const given = await posted(c)
    if (given instanceof Response) return given
    if (!given.written.text) return form(c, given.written, panelWords(lookOf(c).language).missing)
    return take(c, given, given.written)
  })

  app.get('/panel/tickets/:number', async c => {
    const [{ customer }, number] = [c.get('session'), c.req.param('number')]
    const ticket = await ticketOfCustomer(sql, customer, number)
    if (!ticket) return missing(c)
    return shown(c, 'tickets', ownTicket(view(c), ticket, await messagesForCustomer(sql, customer, number)))
  })
  app.post('/panel/tickets/:number', async c => {
    const given = await posted(c)
    if (given instanceof Response) return given
    const ticket = await ticketOfCustomer(sql, c.get('session').customer, c.req.param('number'))
    if (!ticket) return missing(c)
    const { id, text } = given.written
    if (!text && given.files.length === 0) return c.redirect(`/panel/tickets/${ticket.number}`, 303)
    return take(c, given, { ...(id && { id }), subject: `[${ticket.number}] ${ticket.subject}`, ...(text && { text }) })
  })

  app.get('/panel/tickets/:number/files/:hash', async c => {
    const { number, hash } = c.req.param()
    const own = await ticketOfCustomer(sql, c.get('session').customer, number)
    const named = own && (await fileOnTicket(sql, number, hash))
    return named ? fileResponse(await fileToServe(sql, hash, options.scanning ?? false), named.name) : missing(c)
  })

  app.post('/panel/appeal', async c => {
    const given = await posted(c)
    if (given instanceof Response) return given
    const words = panelWords(lookOf(c).language)
    await tellSupervisor(options, c.get('session'), given.written.text ?? '')
    return take(c, { ...given, files: [] }, { ...given.written, subject: words.appeal }, words.appealSent)
  })

  app.post('/panel/logout', async c => {
    const given = await posted(c)
    if (given instanceof Response) return given
    endPanel(c)
    return c.redirect('/panel/login', 303)
  })
  app.route('/', accountRoutes(options))
  return app

  function view(c: Context<LoggedIn>) {
    const words = panelWords(lookOf(c).language)
    const said =
      { ticket: words.sent, soon: words.sentSoon, appeal: words.appealSent }[c.req.query('sent') ?? ''] ?? null
    return { look: lookOf(c), session: c.get('session'), now: clock(), said }
  }

  function shown(
    c: Context<LoggedIn>,
    title: 'tickets' | 'newTicket' | 'notFound',
    content: Part,
    status: 200 | 400 | 403 | 404 | 413 | 503 = 200,
  ) {
    const look = lookOf(c)
    const words = panelWords(look.language)
    const here = title === 'notFound' ? null : title
    const session = c.get('session')
    return c.html(panelPage({ look, company: desk.company, session, title: words[title], here, content }), status)
  }

  function missing(c: Context<LoggedIn>) {
    const { notFound, back } = panelWords(lookOf(c).language)
    return shown(
      c,
      'notFound',
      html`<div class="head"><h1>${notFound}</h1></div><p><a href="/panel">← ${back}</a></p>`,
      404,
    )
  }

  async function form(
    c: Context<LoggedIn>,
    written: Written,
    problem?: string,
    status: 200 | 400 | 403 | 413 | 503 = problem ? 400 : 200,
  ) {
    const { csrf } = c.get('session')
    const domains = (await panelCustomer(sql, c.get('session')))?.domains ?? []
    const given = {
      look: lookOf(c),
      policy: policy(),
      action: '/panel/new',
      csrf,
      domains,
      written,
      ...(problem && { problem }),
    }
    const title = panelWords(lookOf(c).language).newTicket
    return shown(c, 'newTicket', html`<div class="head"><h1>${title}</h1></div>${ticketForm(given)}`, status)
  }

  /** Read, and held to the session's own token. */
  async function posted(c: Context<LoggedIn>) {
    const words = panelWords(lookOf(c).language)
    const given = await writtenIn(c)
    if (given === 'too-large') return form(c, {}, words.tooLarge, 413)
    if (given !== 'unreadable' && isCsrf(c.get('session'), given.written.csrf)) return given
    // Whoever has written something finds it again, in a form that can be sent.
    if (given !== 'unreadable' && given.written.text) return form(c, given.written, words.badCsrf, 403)
    return c.text(`${words.badCsrf}\n`, 403)
  }

  async function take(c: Context<LoggedIn>, { files }: { files: File[] }, written: Written, said?: string) {
    const look = lookOf(c)
    const words = panelWords(look.language)
    const { customer, contact } = c.get('session')
    const body = await bodyOf(written, files, words, look.language)
    const kept = await keepPosted(options, 'form', body, 'a panel session', { customer, ...(contact && { contact }) })
    if (kept === 'away') return form(c, written, words.away, 503)
    if (said) return c.redirect('/panel?sent=appeal', 303)
    const ticket = await whereItWent(sql, kept.ids)
    return c.redirect(ticket ? `/panel/tickets/${ticket}?sent=ticket` : '/panel?sent=soon', 303)
  }
}
