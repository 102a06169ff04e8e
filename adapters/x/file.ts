/** Files of direct messages: X hands them out to the account alone. */
import type { Fetched } from '../adapter.ts'
import { download } from '../wire/download.ts'
import type { XRoute } from './send.ts'

export const xFile =
  (route: XRoute) =>
  async (reference: string, maxBytes: number): Promise<Fetched> => {
    const token = await route.token().catch(() => null)
    if (token === null) return { missing: 'X gave no fresh access token', retry: true }
    return download({
      url: reference,
      headers: { authorization: `Bearer ${token}` },
      hosts: ['twitter.com', 'x.com', 'twimg.com'],
      origin: route.apiUrl,
      timeoutMs: route.timeoutMs,
      maxBytes,
    })
  }
