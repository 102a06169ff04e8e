/** SMS and MMS through Twilio Programmable Messaging. */
import type { Adapter } from '../adapter.ts'
import { twilioFile } from '../twilio/media.ts'
import { checkedTwilio, type TwilioOptions } from '../twilio/options.ts'
import { verifyTwilio } from '../twilio/signature.ts'
import { e164 } from '../wire/phone.ts'
import { parseSms, splitSms } from './parse.ts'
import { smsSender } from './send.ts'

export interface SmsOptions extends TwilioOptions {
  /** Send through a messaging service instead of the number. */
  messagingServiceSid?: string
  /** Where Twilio reports delivery: the public URL of POST /in/sms. */
  statusCallback?: string
}

export function smsAdapter(options: SmsOptions): Adapter {
  const settings = checkedTwilio('sms', options)
  const number = e164(settings.number)
  return {
    channel: 'sms',
    verify: async request => verifyTwilio(request, settings.authToken, settings),
    split: request => splitSms(request, number),
    parse: parseSms,
    // Empty TwiML: the answer leaves through the outbox, not in this response.
    reply: () =>
      new Response('<?xml version="1.0" encoding="UTF-8"?><Response/>', { headers: { 'content-type': 'text/xml' } }),
    send: smsSender({ ...settings, number }),
    fetchFile: twilioFile(settings),
  }
}
