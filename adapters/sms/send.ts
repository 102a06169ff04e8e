/** An SMS through Twilio. Long texts go as messages of at most 1,600 letters, Twilio's limit for one. */
import type { OutgoingNotice, Sent } from '../adapter.ts'
import { type TwilioAccount, twilioPost } from '../twilio/api.ts'
import { cut, partwise } from '../wire/parts.ts'

export interface SmsRoute extends TwilioAccount {
  number: string
  messagingServiceSid?: string | undefined
  statusCallback?: string | undefined
}

export function smsSender(route: SmsRoute): (notice: OutgoingNotice) => Promise<Sent> {
  const send = partwise()
  return async notice => {
    if (!/^\+\d{5,15}$/.test(notice.address))
      return { sent: false, retry: false, because: `${notice.address} is no number that an SMS can go to` }
    return send(notice.id, cut(notice.text, 1600), part =>
      twilioPost(route, 'Messages', {
        To: notice.address,
        ...(route.messagingServiceSid && !notice.account
          ? { MessagingServiceSid: route.messagingServiceSid }
          : { From: notice.account ?? route.number }),
        Body: part,
        ...(route.statusCallback && { StatusCallback: route.statusCallback }),
      }),
    )
  }
}
