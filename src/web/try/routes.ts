/**
 * The page of `santral try`: speak to every channel as its provider would, see what is decided and what would leave. Bound
 * to this machine, and deaf to requests that other websites make a browser send.
 */
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Customer } from '../../customer.ts'
import type { Channel, Instant } from '../../message.ts'
import type { Policy } from '../../policy/policy.ts'
import { assetRoutes, script, styles } from '../page/assets.ts'
import { chooseLook, lookOf } from '../page/look.ts'
import { safeHeaders } from '../page/safe-headers.ts'
import { statusOf, type Told } from './bytes/status.ts'
import { card } from './cards.ts'
import type { Entry, Feed } from './feed.ts'
import type { TryChannel } from './form.ts'
import { makers } from './make.ts'
import { outgoing } from './outgoing.ts'
import { tryPage } from './page.ts'
import type { Providers } from './providers.ts'
import type { Made, Ours } from './said.ts'
import { channelNamed, saidIn } from './said-in.ts'
import { entryPath, sessionHeaders } from './session.ts'

export interface TryOptions {
  feed: Feed
  ours: Ours
  /** The router's real endpoint: `http://127.0.0.1:8620`. */
  router: string
  customers: Customer[]
  clock(): Instant
  providers: Providers
  /** The rules in force: names of kinds and channels. */
  policy(): Policy
}

export function tryRoutes(options: TryOptions): Hono {
  const { feed, ours, router, clock, providers, customers } = options
  const style = styles(['try', 'try-cards'])
  const app = new Hono()
  app.use(safeHeaders, fromHereOnly)
  app.route('/', assetRoutes())
  app.get('/look', chooseLook)
  app.get('/try.css', c => c.body(style, 200, { 'content-type': 'text/css; charset=utf-8' }))
  app.get('/try.js', async c =>
    c.body(await script('browser/try.ts'), 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  )
  app.get('/', c => {
    const { channel = 'email', from, subject, inReplyTo } = c.req.query()
    const begun = { ...(from && { from }), ...(subject && { subject }), ...(inReplyTo && { inReplyTo }) }
    const owed = { notices: feed.owed(), providers, policy: options.policy() }
    return c.html(tryPage({ ...options, look: lookOf(c), channel: channelNamed(channel) ?? 'email', begun, owed }))
  })
  app.get('/feed', c => follow(c, options))
  app.post('/say', async c => {
    const said = await saidIn(await c.req.formData())
    if (!said) return c.text('There is no such channel.\n', 400)
    const at = clock()
    const made = await makers[said.channel](said, ours, { at, id: nextId(at) })
    const known = customers.find(one => one.id === said.session)
    const session = known ? await sessionHeaders(router, entryPath(ours.panelSecret, known.id, at)) : {}
    await post({ ...made, headers: { ...made.headers, ...session } })
    return back(c, said.channel)
  })
  app.get('/panel', c => {
    const known = customers.find(one => one.id === c.req.query('customer'))
    return known
      ? c.redirect(router + entryPath(ours.panelSecret, known.id, clock()), 303)
      : c.text('There is no such customer.\n', 404)
  })
  app.post('/provider', async c => {
    const { channel, manner } = await c.req.parseBody()
    return providers.set(channel, manner) ? back(c, null) : c.text('There is no such channel.\n', 400)
  })
  app.post('/status', async c => {
    const { notice, told } = await c.req.parseBody()
    const found = feed.owed().find(one => one.id === Number(notice))
    const made = found?.providerId ? statusOf(found.channel, found.providerId, told as Told, ours, clock()) : null
    if (!made) return c.text('Nothing is told of that.\n', 404)
    await post(made)
    return back(c, null)
  })
  app.post('/again', async c => {
    const { entry } = await c.req.parseBody()
    const found = feed.entries().find(one => one.number === Number(entry))
    if (found?.kind !== 'request') return c.text('That request is not there any more.\n', 404)
    await post(found.made)
    return back(c, found.made.channel)
  })
  return app

  async function post(made: Made) {
    const response = await fetch(router + made.path, {
      method: 'POST',
      headers: made.headers,
      body: new Uint8Array(made.body),
    })
    feed.add({ kind: 'request', made, status: response.status, answer: (await response.text()).trim() })
  }
}

/** The script stays on its page; without it the page is shown anew. */
const back = (c: Context, channel: TryChannel | Channel | null) =>
  c.req.header('x-try') ? c.body(null, 204) : c.redirect(channel ? `/?channel=${channel}` : '/', 303)

/** Telegram and X count in whole numbers; two in one millisecond are two. */
let last = 0
function nextId(at: Instant): number {
  last = Math.max(last + 1, at)
  return last
}

function follow(c: Context, { feed, providers, policy }: TryOptions): Response {
  const { language } = lookOf(c)
  return streamSSE(c, async stream => {
    const { promise: gone, resolve } = Promise.withResolvers<void>()
    const seen = Number(c.req.header('last-event-id') ?? c.req.query('after') ?? 0)
    const send = async (entry: Entry | null) => {
      if (entry)
        await stream.writeSSE({
          id: String(entry.number),
          event: 'card',
          data: String(await card(entry, language, policy())),
        })
      else
        await stream.writeSSE({
          event: 'outgoing',
          data: String(await outgoing({ notices: feed.owed(), providers, policy: policy() }, language)),
        })
    }
    let queue = Promise.resolve()
    const unfollow = feed.follow(entry => {
      queue = queue.then(() => send(entry)).catch(resolve)
    })
    for (const entry of feed.entries().filter(one => one.number > seen)) await send(entry)
    stream.onAbort(resolve)
    await gone
    unfollow()
  })
}

/** Names of this machine only, so that no other name can be made to point here; and no posts from other pages. */
const fromHereOnly: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host') ?? ''
  const origin = c.req.header('origin')
  const here = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host)
  if (!here || (c.req.method !== 'GET' && origin !== undefined && origin !== `http://${host}`))
    return c.text('This page is for this machine alone.\n', 403)
  await next()
}
