/** How fast notices may leave on each channel, within what its provider documents. */
import type { Channel } from '../message.ts'
import type { SendWindow } from '../store/notice-windows.ts'

export interface ChannelLimit {
  /** Notices a second; below 1 for one every few seconds. */
  perSecond: number
  /** Notices under way at once. */
  atOnce: number
  /** So many in any such stretch of time, by all processes on one database together. */
  windows?: SendWindow[]
}

/** What santral.yaml says otherwise wins (outbox.limits). Rates are per process: with several on one database, divide. */
export const channelLimits: Record<Channel, ChannelLimit> = {
  email: { perSecond: 10, atOnce: 5 },
  // Twilio queues what comes faster than a number may send (help.twilio.com 115002943027); 10 a second outside the US.
  sms: { perSecond: 10, atOnce: 5 },
  // By SMS, from the phone's number. Calls: one a second an account (twilio.com/docs/glossary/cps).
  voice: { perSecond: 1, atOnce: 2 },
  // 30 a second in all: core.telegram.org/bots/faq#broadcasting-to-users
  telegram: { perSecond: 25, atOnce: 10 },
  // 80 a second a number, what comes in counted too: developers.facebook.com/documentation/business-messaging/whatsapp/throughput
  whatsapp: { perSecond: 40, atOnce: 10 },
  // 300 texts a second a page or account, but above 40 a page's inbox stands still: …/messenger-platform/overview/rate-limiting
  messenger: { perSecond: 40, atOnce: 10 },
  instagram: { perSecond: 40, atOnce: 10 },
  // 15 in 15 minutes and 1,440 in 24 hours a user: docs.x.com/x-api/fundamentals/rate-limits, Manage Direct Messages
  x: {
    perSecond: 1,
    atOnce: 2,
    windows: [
      { many: 15, withinMs: 900_000 },
      { many: 1440, withinMs: 86_400_000 },
    ],
  },
  chat: { perSecond: 200, atOnce: 20 },
  form: { perSecond: 10, atOnce: 5 },
}
