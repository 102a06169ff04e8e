/**
 * Who is calling, for limits: the other end of the connection. What X-Forwarded-For says counts only from a proxy of
 * ours, on this machine or a private network: a stranger could write anything there, and be somebody else each time.
 */
import type { Context } from 'hono'

export function callerOf(c: Context): string {
  const { incoming } = (c.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } }
  const peer = incoming?.socket?.remoteAddress?.replace(/^::ffff:/, '') ?? 'unknown'
  const forwarded = isPrivate(peer) ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  return forwarded ? forwarded.slice(0, 60) : peer
}

/** RFC 1918, RFC 4193, loopback. */
const isPrivate = (address: string): boolean =>
  /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|::1$|f[cd][0-9a-f]{2}:)/i.test(address)
