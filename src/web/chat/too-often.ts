import type { Context } from 'hono'

/** 429 with the time to wait, in words for whoever reads it. */
export function tooOften(c: Context, waitMs: number) {
  return c.json({ problem: 'too many at once; wait a little' }, 429, {
    'retry-after': String(Math.ceil(waitMs / 1000)),
  })
}
