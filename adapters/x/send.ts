/** A direct message through the v2 API: docs.x.com/x-api/direct-messages/manage. It has no idempotency key. */
import type { OutgoingNotice, Sent } from '../adapter.ts'
import { call } from '../wire/call.ts'
import { cut, partwise } from '../wire/parts.ts'
import { fields, list, number, text, textOrNull } from '../wire/plain.ts'

export interface XRoute {
  apiUrl: string
  timeoutMs: number
  token: () => Promise<string>
}

export function xSender(route: XRoute): (notice: OutgoingNotice) => Promise<Sent> {
  const send = partwise()
  return async notice => {
    let token: string
    try {
      token = await route.token()
    } catch {
      return { sent: false, retry: true, because: 'X gave no fresh access token' }
    }
    const request = {
      url: `${route.apiUrl}/2/dm_conversations/with/${encodeURIComponent(notice.address)}/messages`,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      timeoutMs: route.timeoutMs,
    }
    return send(notice.id, cut(notice.text, 10_000), part =>
      call(
        { ...request, body: JSON.stringify({ text: part }) },
        {
          id: answer => textOrNull(fields(answer.data).dm_event_id),
          reason: answer => textOrNull(answer.detail) ?? (text(list(answer.errors ?? [])[0]?.message) || null),
          wait: (_, headers) => untilReset(number(headers.get('x-rate-limit-reset'))),
        },
      ),
    )
  }
}

/** X names the second at which its limit ends. */
const untilReset = (second: number | null) => (second === null ? null : Math.max(0, second * 1000 - Date.now()))
