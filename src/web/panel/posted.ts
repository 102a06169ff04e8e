/** What a logged-in customer posts: read, held to the session's own token, and kept like every delivery. */
import type { Context } from 'hono'
import { isCsrf } from '../access/agent-session.ts'
import { keepPosted } from '../page/keep-posted.ts'
import { lookOf } from '../page/look.ts'
import type { WebOptions } from '../web-options.ts'
import type { LoggedIn } from './logged-in.ts'
import { newTicketPage } from './shown.ts'
import { whereItWent } from './where-it-went.ts'
import { panelWords } from './words.ts'
import { bodyOf, type Written, writtenIn } from './written.ts'

export interface Posted {
  written: Written
  files: File[]
}

/** A response where it cannot be taken. */
export async function posted(c: Context<LoggedIn>, options: WebOptions): Promise<Posted | Response> {
  const words = panelWords(lookOf(c).language)
  const given = await writtenIn(c)
  if (given === 'too-large') return newTicketPage(c, options, {}, words.tooLarge, 413)
  if (given !== 'unreadable' && isCsrf(c.get('session'), given.written.csrf)) return given
  // Whoever has written something finds it again, in a form that can be sent.
  if (given !== 'unreadable' && given.written.text) return newTicketPage(c, options, given.written, words.badCsrf, 403)
  return c.text(`${words.badCsrf}\n`, 403)
}

/** `next`: where to go once it is kept; without it, to the ticket that it went to. */
export async function take(
  c: Context<LoggedIn>,
  options: WebOptions,
  { files }: Pick<Posted, 'files'>,
  written: Written,
  next?: string,
) {
  const look = lookOf(c)
  const words = panelWords(look.language)
  const { customer, contact } = c.get('session')
  const body = await bodyOf(written, files, words, look.language)
  const kept = await keepPosted(options, 'form', body, 'a panel session', { customer, ...(contact && { contact }) })
  if (kept === 'away') return newTicketPage(c, options, written, words.away, 503)
  if (next) return c.redirect(next, 303)
  const ticket = await whereItWent(options.sql, kept.ids)
  return c.redirect(ticket ? `/panel/tickets/${ticket}?sent=ticket` : '/panel?sent=soon', 303)
}
