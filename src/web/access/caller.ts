/** Who is calling, for limits: the other end of the connection. Forwarded addresses are claims, so they only narrow. */
import type { Context } from 'hono'

export function callerOf(c: Context): string {
  const { incoming } = (c.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } }
  const peer = incoming?.socket?.remoteAddress ?? 'unknown'
  const forwarded = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
  return forwarded ? `${peer} ${forwarded.slice(0, 60)}` : peer
}
