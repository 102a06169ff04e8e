/** What every Twilio channel needs to know. Its account SID, token and numbers stand in Twilio's console. */

import { positive, required, url } from '../wire/options.ts'
import { phoneOrNull } from '../wire/phone.ts'
import type { SignedUrl } from './signature.ts'

export interface TwilioOptions extends SignedUrl {
  accountSid: string
  authToken: string
  /** Our number in E.164: messages that name no other came to it, and notices leave from it. */
  number: string
  /** Twilio's API; tests point it at a server of their own. */
  apiUrl?: string
  /** How long Twilio may take to answer, in milliseconds. Default 10000. */
  timeoutMs?: number
}

/** Throws, naming the setting, where one is missing or wrong. */
export function checkedTwilio<Options extends TwilioOptions>(channel: string, options: Options) {
  if (options.publicUrl !== undefined) url(channel, 'publicUrl', options.publicUrl)
  if (!phoneOrNull(options.number ?? ''))
    throw new Error(`${channel}.number must be a phone number in E.164, like +908500000001`)
  return {
    ...options,
    accountSid: required(channel, 'accountSid', options.accountSid),
    authToken: required(channel, 'authToken', options.authToken),
    apiUrl: url(channel, 'apiUrl', options.apiUrl ?? 'https://api.twilio.com'),
    timeoutMs: positive(channel, 'timeoutMs', options.timeoutMs ?? 10_000),
  }
}
