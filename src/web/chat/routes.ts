/**
 * The chat widget's own connection: begin, say, show signs, listen. From any website: nothing here goes by cookies of
 * another site, and a window opens only to its token.
 */
import { type Context, Hono } from 'hono'
import { cors } from 'hono/cors'
import { chatAdapter } from '../../../adapters/chat/index.ts'
import { limitedBody } from '../../accept/limited-body.ts'
import { markChat } from '../../store/chat.ts'
import { attempts } from '../access/attempts.ts'
import { callerOf } from '../access/caller.ts'
import { script } from '../page/assets.ts'
import { keepPosted } from '../page/keep-posted.ts'
import { panelSession } from '../panel/session.ts'
import type { WebOptions } from '../web-options.ts'
import { chatEvents, chatPulse } from './events.ts'
import { hours } from './hours.ts'
import { newWindow, tokenOf, windowOf } from './window.ts'

/** With files; the widget says less. */
const mostBytes = 12 << 20
const typingMs = 6_000

interface Posted {
  token?: unknown
  id?: unknown
  text?: unknown
  name?: unknown
  email?: unknown
  type?: unknown
  upTo?: unknown
  attachments?: unknown
  language?: unknown
  /** Outside working hours: a ticket to be answered by mail, not a conversation. */
  offline?: unknown
}

export function chatRoutes(options: WebOptions): Hono {
  const { sql, secret, clock } = options
  const app = new Hono()
  const beats = chatPulse(sql)
  const begun = attempts(60, 10 * 60_000)
  const said = attempts(60, 60_000)
  app.use('/chat/*', cors({ origin: '*', allowHeaders: ['content-type', 'last-event-id'], maxAge: 86_400 }))
  app.use('/chat.js', cors({ origin: '*' }))

  app.get('/chat.js', async c => {
    c.header('cache-control', 'public, max-age=300')
    c.header('cross-origin-resource-policy', 'cross-origin')
    c.header('x-content-type-options', 'nosniff')
    return c.body(await script('browser/chat/chat.ts'), 200, { 'content-type': 'text/javascript; charset=utf-8' })
  })

  app.get('/chat/hours', c => c.json(hours(options)))

  app.post('/chat/session', c => {
    const caller = callerOf(c)
    const wait = begun.wait(caller, clock())
    if (wait > 0) return tooOften(c, wait)
    begun.count(caller, clock())
    return c.json({ token: tokenOf(secret, newWindow()), ...hours(options) }, 201)
  })

  app.post('/chat/messages', async c => {
    const posted = await postedOf(c)
    if (posted instanceof Response) return posted
    const chat = windowOf(secret, posted.token)
    if (!chat) return c.json({ problem: 'the token is not ours: begin with POST /chat/session' }, 403)
    const wait = said.wait(chat, clock())
    if (wait > 0) return tooOften(c, wait)
    said.count(chat, clock())
    const kept = posted.offline ? await keepForm(c, posted) : await keepLine(c, chat, posted)
    if (kept === 'away') return c.json({ problem: 'the store is away' }, 503, { 'retry-after': '5' })
    await markChat(sql, chat, clock(), { visitorTyping: 0 }).catch(() => {})
    beats.beat()
    return c.json({ kept: true }, 202)
  })

  app.post('/chat/signs', async c => {
    const posted = await postedOf(c)
    if (posted instanceof Response) return posted
    const chat = windowOf(secret, posted.token)
    if (!chat) return c.json({ problem: 'the token is not ours' }, 403)
    const upTo = Number(posted.upTo)
    if (posted.type === 'typing') await markChat(sql, chat, clock(), { visitorTyping: clock() + typingMs })
    else if (posted.type === 'read' && Number.isSafeInteger(upTo))
      await markChat(sql, chat, clock(), { visitorRead: upTo })
    beats.beat()
    return c.body(null, 204)
  })

  app.get('/chat/events', c => {
    const chat = windowOf(secret, c.req.query('token'))
    if (!chat) return c.json({ problem: 'the token is not ours: begin with POST /chat/session' }, 403)
    return chatEvents(c, sql, beats, chat, clock)
  })
  return app

  function keepLine(c: Context, chat: string, { id, text, name, email, attachments, language }: Posted) {
    const adapter = chatAdapter({ session: () => loggedIn(c) })
    const body = { id, session: chat, text, name, email, attachments, language }
    return keepPosted(options, adapter, body, 'our own chat window')
  }

  function keepForm(c: Context, { id, text, name, email, attachments, language }: Posted) {
    const body = { id, subject: null, text, name, email, attachments, language }
    return keepPosted(options, 'form', body, 'our own chat window, outside working hours', loggedIn(c))
  }

  /** The panel's cookie counts only for a window on the panel's own site. */
  function loggedIn(c: Context) {
    return c.req.header('sec-fetch-site') === 'same-origin' ? panelSession(options)(c.req.header('cookie')) : null
  }
}

async function postedOf(c: Context): Promise<Posted | Response> {
  const body = await limitedBody(c.req.raw, mostBytes)
  if (!body) return c.json({ problem: 'too large: at most 8 MB of files with one message' }, 413)
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(body))
    if (typeof value === 'object' && value !== null) return value as Posted
  } catch {
    // said below
  }
  return c.json({ problem: 'the body is no JSON object' }, 400)
}

function tooOften(c: Context, wait: number) {
  return c.json({ problem: 'too many at once; wait a little' }, 429, { 'retry-after': String(Math.ceil(wait / 1000)) })
}
