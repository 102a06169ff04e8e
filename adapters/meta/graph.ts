/** One POST to the Graph API. It has no idempotency key for messages. */
import type { Sent } from '../adapter.ts'
import { call } from '../wire/call.ts'
import { type Fields, fields, list, number, text, textOrNull } from '../wire/plain.ts'

export interface GraphRoute {
  accessToken: string
  graphUrl: string
  apiVersion: string
  timeoutMs: number
}

/** Rate limits and passing faults that Meta reports with status 400: …/whatsapp/cloud-api/support/error-codes. */
const passing = new Set([
  1, 2, 4, 17, 32, 341, 613, 80006, 80007, 130429, 131000, 131016, 131048, 131056, 131057, 133004,
])

export function graphPost(route: GraphRoute, path: string, body: Fields): Promise<Sent> {
  return call(
    {
      url: `${route.graphUrl}/${route.apiVersion}/${path}`,
      headers: { authorization: `Bearer ${route.accessToken}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      timeoutMs: route.timeoutMs,
    },
    {
      id: answer => textOrNull(answer.message_id) ?? textOrNull(list(answer.messages)[0]?.id),
      reason: answer => reason(fields(answer.error)),
      retry: answer => {
        const error = fields(answer.error)
        return error.is_transient === true || passing.has(number(error.code) ?? -1) ? true : null
      },
    },
  )
}

const reason = (error: Fields): string | null =>
  [text(error.code), textOrNull(fields(error.error_data).details) ?? text(error.message)].filter(Boolean).join(': ') ||
  null
