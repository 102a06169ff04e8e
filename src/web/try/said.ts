/** What is typed into the page, and the request that a provider would have made of it. */
import type { Channel } from '../../message.ts'

export interface Said {
  /** `on-call` is the on-call line's SMS. */
  channel: Channel | 'on-call'
  /** Mail address, number, or the provider's id of the account that writes. */
  from: string
  name: string
  subject: string
  text: string
  /** Mail: what our receiving server found. */
  dmarc: 'pass' | 'fail' | 'none'
  /** Mail: Message-ID that is answered, or ''. */
  inReplyTo: string
  /** Voice: what the caller did. */
  call: 'voicemail' | 'callback' | 'missed'
  /** Form and chat: the customer whom the panel has logged in, or ''. */
  session: string
  files: { name: string; type: string; bytes: Uint8Array }[]
}

/** Our addresses and the secrets that providers sign with. */
export interface Ours {
  /** Origin that providers call: their signatures cover it. */
  publicUrl: string
  mailbox: string
  authservId: string
  mailSecret: string
  accountSid: string
  twilioToken: string
  smsNumber: string
  onCallLine: string
  phone: string
  telegramSecret: string
  metaSecret: string
  whatsappNumber: string
  phoneNumberId: string
  xSecret: string
  chatSecret: string | null
  formSecret: string | null
  panelSecret: string
}

/** An HTTP request as the provider makes it: these bytes, these headers. */
export interface Made {
  channel: Channel
  /** `/in/sms` */
  path: string
  headers: Record<string, string>
  body: Uint8Array
}

/** Ids and time come from outside, so that the same words give the same bytes in tests. */
export interface Moment {
  at: number
  /** A fresh number each time. */
  id: number
}

export type Maker = (said: Said, ours: Ours, moment: Moment) => Made | Promise<Made>

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
