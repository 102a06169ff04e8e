/** Direct messages of an Instagram professional account: Meta's webhook in, the Send API out. */
import type { Adapter } from '../adapter.ts'
import { type MessagingOptions, messagingAdapter } from '../meta/messaging-adapter.ts'

export type InstagramOptions = MessagingOptions

export const instagramAdapter = (options: InstagramOptions): Adapter =>
  messagingAdapter({ channel: 'instagram', object: 'instagram', limit: 500 }, options)
