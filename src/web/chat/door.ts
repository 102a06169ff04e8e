/**
 * What our widget needs of the door that every message comes through: it posts from other websites (/in/chat, and /in/form
 * outside working hours), not too often, and its windows hear at once that something was said.
 */
import type { MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'
import { tokenHeader } from '../../../adapters/chat/window.ts'
import { throttle } from '../access/throttle.ts'
import type { WebOptions } from '../web-options.ts'
import { tooOften } from './too-often.ts'
import { windowOf } from './window.ts'

/** Without credentials: no cookie of ours goes to or from another site. */
export const fromAnySite = cors({
  origin: '*',
  allowHeaders: ['content-type', 'last-event-id', tokenHeader],
  maxAge: 86_400,
})

/** `heard`: something was kept from this window. */
export function widgetDoor({ secret, clock }: WebOptions, heard: (chat: string) => void): MiddlewareHandler {
  const said = throttle(60, 60_000)
  return async (c, next) => {
    const chat = windowOf(secret, c.req.header(tokenHeader))
    if (!chat || c.req.method !== 'POST') return next()
    const wait = said.wait(chat, clock())
    if (wait > 0) return tooOften(c, wait)
    said.count(chat, clock())
    await next()
    if (c.res.ok) heard(chat)
  }
}
