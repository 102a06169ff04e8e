/**
 * What the chat widget needs besides the door that its messages come through (door.ts): begin a window, show signs, listen.
 * From any website: nothing here goes by cookies of another site, and a window opens only to its token.
 */
import { type Context, Hono } from 'hono'
import { limitedBody } from '../../accept/limited-body.ts'
import { markChat } from '../../store/chat.ts'
import { callerOf } from '../access/caller.ts'
import { throttle } from '../access/throttle.ts'
import { script } from '../page/assets.ts'
import type { WebOptions } from '../web-options.ts'
import { fromAnySite, widgetDoor } from './door.ts'
import { chatEvents, chatPulse } from './events.ts'
import { hours } from './hours.ts'
import { tooOften } from './too-often.ts'
import { newWindow, windowOf, windowToken } from './window.ts'

const mostBytes = 10_000
const typingMs = 6_000

interface Posted {
  token?: unknown
  type?: unknown
  upTo?: unknown
}

export function chatRoutes(options: WebOptions): Hono {
  const { sql, secret, clock } = options
  const app = new Hono()
  const beats = chatPulse(sql)
  const begun = throttle(60, 10 * 60_000)
  const door = widgetDoor(options, chat => {
    markChat(sql, chat, clock(), { visitorTyping: 0 }).catch(() => {})
    beats.beat()
  })
  for (const path of ['/chat/*', '/chat.js', '/in/chat', '/in/form']) app.use(path, fromAnySite)
  for (const path of ['/in/chat', '/in/form']) app.use(path, door)

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
    return c.json({ token: windowToken(secret, newWindow()), ...hours(options) }, 201)
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
}

async function postedOf(c: Context): Promise<Posted | Response> {
  const body = await limitedBody(c.req.raw, mostBytes)
  if (!body) return c.json({ problem: 'too large for a sign' }, 413)
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(body))
    if (typeof value === 'object' && value !== null) return value as Posted
  } catch {
    // said below
  }
  return c.json({ problem: 'the body is no JSON object' }, 400)
}
