/** Server-sent events: what is new, each with an id that a browser names when it comes back (Last-Event-ID). */
import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'

export interface StreamedEvent {
  event: string
  id?: string
  data: string
}

/** Less than the minute after which proxies give up on a silent connection. */
const heartbeatMs = 20_000

/** `next` waits for what is new; it ends with null when the signal says so. */
export function eventStream(c: Context, next: (signal: AbortSignal) => Promise<StreamedEvent[] | null>): Response {
  c.header('cache-control', 'no-store')
  c.header('x-accel-buffering', 'no')
  return streamSSE(c, async stream => {
    const ended = new AbortController()
    stream.onAbort(() => ended.abort())
    c.req.raw.signal.addEventListener('abort', () => ended.abort())
    const beating = setInterval(() => void stream.write(': still here\n\n'), heartbeatMs)
    await stream.write('retry: 2000\n\n')
    try {
      for (;;) {
        const events = await next(ended.signal)
        if (!events || ended.signal.aborted) break
        for (const event of events) await stream.writeSSE(event)
      }
    } finally {
      clearInterval(beating)
    }
  })
}
