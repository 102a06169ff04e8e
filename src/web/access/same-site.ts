/** Requests that change something come from our own pages: browsers say where from, and cookies are not sent across sites. */
import type { MiddlewareHandler } from 'hono'

export const sameSite: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD' || !isForeign(c.req.header())) return next()
  return c.text('This was sent from another site and is refused.\n', 403)
}

function isForeign(headers: Record<string, string>): boolean {
  const site = headers['sec-fetch-site']
  if (site) return site === 'cross-site' || site === 'same-site'
  const origin = headers.origin
  if (!origin || origin === 'null') return origin === 'null'
  return URL.canParse(origin)
    ? new URL(origin).host !== (headers['x-forwarded-host'] ?? headers.host ?? '') && !!headers.host
    : true
}
