/** Files of MMS and recordings: Twilio keeps them behind the account's credentials and redirects to its CDN. */
import type { Fetched } from '../adapter.ts'
import { download } from '../wire/download.ts'
import type { TwilioAccount } from './api.ts'

export const twilioFile =
  (account: TwilioAccount) =>
  (reference: string, maxBytes: number): Promise<Fetched> =>
    download({
      url: reference,
      headers: { authorization: `Basic ${btoa(`${account.accountSid}:${account.authToken}`)}` },
      hosts: ['twilio.com', 'twiliocdn.com', 's3.amazonaws.com', 's3-external-1.amazonaws.com'],
      origin: account.apiUrl,
      timeoutMs: account.timeoutMs,
      maxBytes,
    })
