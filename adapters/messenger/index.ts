/** A Facebook page's Messenger: Meta's webhook in, the Send API out. */
import type { Adapter } from '../adapter.ts'
import { type MessagingOptions, messagingAdapter } from '../meta/messaging-adapter.ts'

export type MessengerOptions = MessagingOptions

export const messengerAdapter = (options: MessengerOptions): Adapter =>
  messagingAdapter({ channel: 'messenger', object: 'page', limit: 2000 }, options)
