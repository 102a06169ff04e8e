/** One ticket in the console: its page, what an agent does on it, and who is at it. Behind the guard. */
import { type Context, Hono } from 'hono'
import { whereToAnswer } from '../../store/acts.ts'
import { agentsAt, leaveTicket, markAt } from '../../store/at-tickets.ts'
import { fileToServe } from '../../store/attachments.ts'
import { fileOnTicket } from '../../store/attachments-view.ts'
import { chatSigns } from '../../store/chat.ts'
import { assignTicket } from '../../store/console.ts'
import { actsOfTicket, messagesOfTicket, noticesOfTicket, ticketByNumber } from '../../store/console-ticket.ts'
import type { ReadSoFar } from '../../store/meanwhile.ts'
import { standingOf } from '../../store/standing-view.ts'
import type { Guarded } from '../access/door.ts'
import { deskHasRead, deskIsTyping } from '../chat/desk-marks.ts'
import { fileResponse } from '../page/file-response.ts'
import type { WebOptions } from '../web-options.ts'
import { actOn } from './act.ts'
import { openForMs } from './company.ts'
import { deskOf } from './frame.ts'
import { notFoundPage } from './not-found.ts'
import { saidIn } from './said.ts'
import { type Stopped, ticketPage } from './ticket-page.ts'

export function ticketRoutes(options: WebOptions): Hono<Guarded> {
  const app = new Hono<Guarded>()
  app.get('/console/tickets/:number', c => page(c, options, c.req.param('number')))
  app.post('/console/tickets/:number/acts', c => act(c, options, c.req.param('number')))
  app.post('/console/tickets/:number/typing', c => typing(c, options, c.req.param('number')))
  app.post('/console/tickets/:number/here', c => here(c, options, c.req.param('number')))
  app.post('/console/tickets/:number/assign', c => assign(c, options, c.req.param('number')))
  app.get('/console/tickets/:number/files/:hash', c => file(c, options, c.req.param()))
  return app
}

/** `stopped`: a reply that was not sent, with what was said meanwhile. */
async function page(c: Context<Guarded>, options: WebOptions, number: string, stopped: Stopped | null = null) {
  const { sql, clock } = options
  const ticket = await ticketByNumber(sql, number)
  if (!ticket) return missing(c, options)
  const [signs] = await chatSigns(sql, [number]) // before the notices: what is read from now on is news
  const [messages, notices, acts, standing, answerTo, there] = await Promise.all([
    messagesOfTicket(sql, number),
    noticesOfTicket(sql, number),
    actsOfTicket(sql, number),
    standingOf(sql, { customer: ticket.customer, sender: ticket.opener }),
    ticket.forged ? null : whereToAnswer(sql, ticket),
    agentsAt(sql, [number], clock()),
  ])
  if (messages.some(one => one.channel === 'chat')) await deskHasRead(sql, number, clock())
  const said = stopped ? null : saidIn(c.req.query())
  const view = { ticket, messages, notices, acts, standing, answerTo, said, stopped, there, read: signs?.read ?? 0 }
  return c.html(ticketPage(await deskOf(c, options, c.get('agent')), view), stopped ? 409 : 200)
}

async function act(c: Context<Guarded>, options: WebOptions, number: string) {
  const form = (await c.req.parseBody()) as Record<string, string>
  const read = readIn(form)
  const asked = { number, act: form.act, text: form.text, agent: c.get('agent').name }
  const result = await actOn(options, { ...asked, ...(read && { read }) })
  if (result === 'no-ticket') return missing(c, options)
  const meanwhile = !result.done && result.meanwhile
  if (meanwhile) return page(c, options, number, { text: String(form.text ?? ''), meanwhile })
  const query = result.done ? 'done=1' : `refused=${encodeURIComponent(result.because)}`
  return c.redirect(`/console/tickets/${number}?${query}`, 303)
}

/** As the form carries it; null where it does not. */
function readIn({ ours, theirs }: Record<string, string>): ReadSoFar | null {
  const known = /^\d{1,15}$/
  return known.test(ours ?? '') && known.test(theirs ?? '') ? { ours: Number(ours), theirs: Number(theirs) } : null
}

async function typing(c: Context<Guarded>, { sql, clock }: WebOptions, number: string) {
  await deskIsTyping(sql, number, clock())
  return c.body(null, 204)
}

async function here(c: Context<Guarded>, { sql, clock }: WebOptions, ticket: string) {
  const [agent, now] = [c.get('agent').name, clock()]
  const { doing } = (await c.req.parseBody()) as Record<string, string>
  if (doing === 'gone') await leaveTicket(sql, ticket, agent)
  else await markAt(sql, { ticket, agent, writing: doing === 'writing' }, now, now + openForMs)
  return c.body(null, 204)
}

async function assign(c: Context<Guarded>, options: WebOptions, number: string) {
  const { to } = (await c.req.parseBody()) as Record<string, string>
  const known = await assignTicket(options.sql, number, to ? c.get('agent').name : null)
  return known ? c.redirect(`/console/tickets/${number}`, 303) : missing(c, options)
}

async function file(c: Context<Guarded>, options: WebOptions, { number, hash }: { number: string; hash: string }) {
  const { sql, scanning = false } = options
  const named = await fileOnTicket(sql, number, hash)
  return named ? fileResponse(await fileToServe(sql, hash, scanning), named.name) : missing(c, options)
}

const missing = async (c: Context<Guarded>, options: WebOptions) =>
  c.html(notFoundPage(await deskOf(c, options, c.get('agent'))), 404)
