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
  const { sql, clock } = options
  const app = new Hono<Guarded>()
  const missing = async (c: Context<Guarded>) => c.html(notFoundPage(await deskOf(c, options, c.get('agent'))), 404)

  app.get('/console/tickets/:number', c => page(c, c.req.param('number')))

  app.post('/console/tickets/:number/acts', async c => {
    const number = c.req.param('number')
    const form = (await c.req.parseBody()) as Record<string, string>
    const read = readIn(form)
    const asked = { number, act: form.act, text: form.text, agent: c.get('agent').name }
    const result = await actOn(options, { ...asked, ...(read && { read }) })
    if (result === 'no-ticket') return missing(c)
    const meanwhile = !result.done && result.meanwhile
    if (meanwhile) return page(c, number, { text: String(form.text ?? ''), meanwhile })
    const query = result.done ? 'done=1' : `refused=${encodeURIComponent(result.because)}`
    return c.redirect(`/console/tickets/${number}?${query}`, 303)
  })

  app.post('/console/tickets/:number/typing', async c => {
    await deskIsTyping(sql, c.req.param('number'), clock())
    return c.body(null, 204)
  })

  app.post('/console/tickets/:number/here', async c => {
    const [ticket, agent, now] = [c.req.param('number'), c.get('agent').name, clock()]
    const { doing } = (await c.req.parseBody()) as Record<string, string>
    if (doing === 'gone') await leaveTicket(sql, ticket, agent)
    else await markAt(sql, { ticket, agent, writing: doing === 'writing' }, now, now + openForMs)
    return c.body(null, 204)
  })

  app.post('/console/tickets/:number/assign', async c => {
    const number = c.req.param('number')
    const { to } = (await c.req.parseBody()) as Record<string, string>
    const known = await assignTicket(sql, number, to ? c.get('agent').name : null)
    return known ? c.redirect(`/console/tickets/${number}`, 303) : missing(c)
  })

  app.get('/console/tickets/:number/files/:hash', async c => {
    const { number, hash } = c.req.param()
    const named = await fileOnTicket(sql, number, hash)
    return named ? fileResponse(await fileToServe(sql, hash, options.scanning ?? false), named.name) : missing(c)
  })

  return app

  /** `stopped`: a reply that was not sent, with what was said meanwhile. */
  async function page(c: Context<Guarded>, number: string, stopped: Stopped | null = null) {
    const ticket = await ticketByNumber(sql, number)
    if (!ticket) return missing(c)
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
}

/** As the form carries it; null where it does not. */
function readIn({ ours, theirs }: Record<string, string>): ReadSoFar | null {
  const known = /^\d{1,15}$/
  return known.test(ours ?? '') && known.test(theirs ?? '') ? { ours: Number(ours), theirs: Number(theirs) } : null
}
