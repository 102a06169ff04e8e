/** One POST to Twilio's REST API (2010-04-01). Twilio has no idempotency key for messages or calls. */
import type { Sent } from '../adapter.ts'
import { call } from '../wire/call.ts'
import { text, textOrNull } from '../wire/plain.ts'

export interface TwilioAccount {
  accountSid: string
  authToken: string
  apiUrl: string
  timeoutMs: number
}

export function twilioPost(
  account: TwilioAccount,
  resource: 'Messages' | 'Calls',
  form: Record<string, string>,
): Promise<Sent> {
  return call(
    {
      url: `${account.apiUrl}/2010-04-01/Accounts/${encodeURIComponent(account.accountSid)}/${resource}.json`,
      headers: { authorization: `Basic ${btoa(`${account.accountSid}:${account.authToken}`)}` },
      body: new URLSearchParams(form),
      timeoutMs: account.timeoutMs,
    },
    {
      id: answer => textOrNull(answer.sid),
      // 21610 and the like: twilio.com/docs/api/errors
      reason: answer => [text(answer.code), text(answer.message)].filter(Boolean).join(': ') || null,
    },
  )
}
