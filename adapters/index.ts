/** The channels, a line each. README.md says how to add one. */
import { type Channel, channels } from '../src/message.ts'
import type { Adapter } from './adapter.ts'
import { type ChatOptions, chatAdapter } from './chat/index.ts'
import { type EmailOptions, emailAdapter } from './email/index.ts'
import { type FormOptions, formAdapter } from './form/index.ts'
import { type InstagramOptions, instagramAdapter } from './instagram/index.ts'
import { type MessengerOptions, messengerAdapter } from './messenger/index.ts'
import { simulateOptions } from './simulate-options.ts'
import { type SmsOptions, smsAdapter } from './sms/index.ts'
import { type TelegramOptions, telegramAdapter } from './telegram/index.ts'
import { type VoiceOptions, voiceAdapter } from './voice/index.ts'
import { type WhatsappOptions, whatsappAdapter } from './whatsapp/index.ts'
import { type XOptions, xAdapter } from './x/index.ts'

export interface AdapterOptions {
  email?: EmailOptions
  sms?: SmsOptions
  voice?: VoiceOptions
  telegram?: TelegramOptions
  whatsapp?: WhatsappOptions
  messenger?: MessengerOptions
  instagram?: InstagramOptions
  x?: XOptions
  chat?: ChatOptions
  form?: FormOptions
}

/** Adapters of the channels that are configured. Throws for wrong options, naming channel and setting. */
export function adapters(options: AdapterOptions): Partial<Record<Channel, Adapter>> {
  return {
    ...(options.email && { email: emailAdapter(options.email) }),
    ...(options.sms && { sms: smsAdapter(options.sms) }),
    ...(options.voice && { voice: voiceAdapter(options.voice) }),
    ...(options.telegram && { telegram: telegramAdapter(options.telegram) }),
    ...(options.whatsapp && { whatsapp: whatsappAdapter(options.whatsapp) }),
    ...(options.messenger && { messenger: messengerAdapter(options.messenger) }),
    ...(options.instagram && { instagram: instagramAdapter(options.instagram) }),
    ...(options.x && { x: xAdapter(options.x) }),
    ...(options.chat && { chat: chatAdapter(options.chat) }),
    ...(options.form && { form: formAdapter(options.form) }),
  }
}

/**
 * A channel's adapter without secrets or network: split and parse are the real ones, for simulate, replay and tests.
 * Throws for a channel that has none.
 */
export function adapterFor(channel: Channel): Adapter {
  const adapter = adapters({ [channel]: simulateOptions[channel] })[channel]
  if (!adapter) throw new Error(`no adapter for ${channel}: there are ${channels.join(', ')}`)
  return adapter
}
