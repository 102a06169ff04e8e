/** What went wrong, as RFC 9457 problem details that also say what to do. */
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

export interface Problem {
  status: ContentfulStatusCode
  title: string
  /** What to do about it. */
  detail: string
}

export function problem(c: Context, { status, title, detail }: Problem): Response {
  return c.body(JSON.stringify({ type: 'about:blank', status, title, detail }), status, {
    'content-type': 'application/problem+json',
  })
}

export const noSuch = (c: Context, what: string): Response =>
  problem(c, {
    status: 404,
    title: `There is no such ${what}`,
    detail: 'GET /api/openapi.json lists every path; check the id.',
  })
