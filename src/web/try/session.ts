/** Somebody who is logged in at the company's own panel: comes in by a signed link, as docs/pages.md says, and keeps the cookie. */
import { randomUUID } from 'node:crypto'
import type { Instant } from '../../message.ts'
import { sign } from '../access/signed.ts'

/** `/panel/enter?token=…`, good for a minute and once. */
export function entryPath(panelSecret: string, customer: string, at: Instant): string {
  const facts = { customer, until: at + 60_000, nonce: randomUUID() }
  return `/panel/enter?token=${sign(panelSecret, 'panel-enter', facts)}`
}

/** What the browser of a logged-in customer sends along. @throws Error where the router does not let them in */
export async function sessionHeaders(router: string, path: string): Promise<Record<string, string>> {
  const response = await fetch(router + path, { redirect: 'manual' })
  const cookie = response.headers.getSetCookie().map(one => one.split(';')[0]).join('; ') // biome-ignore format: short
  if (response.status !== 303 || !cookie) throw new Error(`the panel did not open: ${response.status}`)
  return { cookie, 'sec-fetch-site': 'same-origin' }
}
