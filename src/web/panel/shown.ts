/** The panel's pages as a logged-in customer gets them: in their frame, with what was said before. */
import type { Context } from 'hono'
import { panelCustomer } from '../../store/panel.ts'
import { html, type Part } from '../page/html.ts'
import { lookOf } from '../page/look.ts'
import type { WebOptions } from '../web-options.ts'
import { panelPage } from './frame.ts'
import type { LoggedIn } from './logged-in.ts'
import type { PanelView } from './pages.ts'
import { draftName } from './session.ts'
import { ticketForm } from './ticket-form.ts'
import { panelWords } from './words.ts'
import type { Written } from './written.ts'

type Status = 200 | 400 | 403 | 404 | 413 | 503

export function shown(
  c: Context<LoggedIn>,
  { desk }: WebOptions,
  title: 'tickets' | 'newTicket' | 'notFound',
  content: Part,
  status: Status = 200,
) {
  const look = lookOf(c)
  const session = c.get('session')
  const here = title === 'notFound' ? null : title
  const named = panelWords(look.language)[title]
  return c.html(panelPage({ look, company: desk.company, session, title: named, here, content }), status)
}

export function viewOf(c: Context<LoggedIn>, { clock }: WebOptions): PanelView {
  const look = lookOf(c)
  const words = panelWords(look.language)
  const said = { ticket: words.sent, soon: words.sentSoon, appeal: words.appealSent }[c.req.query('sent') ?? ''] ?? null
  return { look, session: c.get('session'), now: clock(), said }
}

export function missing(c: Context<LoggedIn>, options: WebOptions) {
  const { notFound, back } = panelWords(lookOf(c).language)
  const content = html`<div class="head"><h1>${notFound}</h1></div><p><a href="/panel">← ${back}</a></p>`
  return shown(c, options, 'notFound', content, 404)
}

/** The form, with what was written in it before and why that could not be taken. */
export async function newTicketPage(
  c: Context<LoggedIn>,
  options: WebOptions,
  written: Written,
  problem?: string,
  status: Status = problem ? 400 : 200,
) {
  const look = lookOf(c)
  const session = c.get('session')
  const domains = (await panelCustomer(options.sql, session))?.domains ?? []
  const given = { look, policy: options.policy(), action: '/panel/new', csrf: session.csrf, domains, written }
  const draft = draftName(session, 'new')
  const form = ticketForm({ ...given, draft, ...(problem && { problem }) })
  const title = panelWords(look.language).newTicket
  return shown(c, options, 'newTicket', html`<div class="head"><h1>${title}</h1></div>${form}`, status)
}
