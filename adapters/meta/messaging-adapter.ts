/** Direct messages of Meta's two messengers, which differ in names and lengths: the webhook in, the Send API out. */
import type { Adapter } from '../adapter.ts'
import { metaFile } from './media.ts'
import { splitMessaging } from './messaging.ts'
import { messagingParser } from './messaging-parse.ts'
import { messagingSender } from './messaging-send.ts'
import { checkedMeta, type MetaOptions } from './options.ts'
import { metaHandshake, verifyMeta } from './signature.ts'

export interface MessagingOptions extends MetaOptions {
  /** The app has the permission Human Agent: answers of a person may leave for seven days. */
  humanAgent?: boolean
}

export interface Messenger {
  channel: 'messenger' | 'instagram'
  /** What the webhook calls it. */
  object: 'page' | 'instagram'
  /** Characters of one message. */
  limit: number
}

export function messagingAdapter({ channel, object, limit }: Messenger, options: MessagingOptions): Adapter {
  const { accessToken, ...settings } = checkedMeta(channel, options)
  const { humanAgent = false } = options
  return {
    channel,
    verify: async request => verifyMeta(request, settings.appSecret),
    handshake: request => metaHandshake(request, settings.verifyToken),
    split: request => splitMessaging(request, object),
    fetchFile: metaFile(settings),
    parse: messagingParser(channel, object),
    ...(accessToken && { send: messagingSender({ ...settings, accessToken, limit, humanAgent }) }),
  }
}
