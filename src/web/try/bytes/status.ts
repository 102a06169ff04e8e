/** What a provider tells later of a notice that it took: Twilio's status callback, Meta's statuses. */
import type { Channel } from '../../../message.ts'
import type { Made, Ours } from '../said.ts'
import { signed as byMeta } from './meta.ts'
import { signed as byTwilio } from './twilio.ts'

export type Told = 'delivered' | 'read' | 'failed'

/** Which of them the channel's provider tells; the others tell nothing, or tell it at once. */
export const toldOn: Partial<Record<Channel, Told[]>> = {
  sms: ['delivered', 'failed'],
  whatsapp: ['delivered', 'read', 'failed'],
}

/** `id`: the provider's own of the message. Null where its provider tells no such thing. */
export function statusOf(channel: Channel, id: string, told: Told, ours: Ours, at: number): Made | null {
  if (!toldOn[channel]?.includes(told)) return null
  if (channel === 'sms') {
    const status: Record<string, string> =
      told === 'failed' ? { MessageStatus: 'undelivered', ErrorCode: '30003' } : { MessageStatus: told }
    return byTwilio('sms', ours, {
      MessageSid: id,
      SmsSid: id,
      AccountSid: ours.accountSid,
      From: ours.smsNumber,
      ApiVersion: '2010-04-01',
      ...status,
    })
  }
  const errors = told === 'failed' ? { errors: [{ code: 131026, title: 'Message undeliverable' }] } : {}
  const value = {
    messaging_product: 'whatsapp',
    metadata: { display_phone_number: ours.whatsappNumber.replace(/\D/g, ''), phone_number_id: ours.phoneNumberId },
    statuses: [{ id, status: told, timestamp: String(Math.floor(at / 1000)), recipient_id: '0', ...errors }],
  }
  return byMeta('whatsapp', ours, {
    object: 'whatsapp_business_account',
    entry: [{ id: '1', changes: [{ value, field: 'messages' }] }],
  })
}
