/** A Facebook page's Messenger: Meta's webhook in, the Send API out. */
import type { Adapter } from '../adapter.ts'
import { metaFile } from '../meta/media.ts'
import { splitMessaging } from '../meta/messaging.ts'
import { messagingParser } from '../meta/messaging-parse.ts'
import { messagingSender } from '../meta/messaging-send.ts'
import { checkedMeta, type MetaOptions } from '../meta/options.ts'
import { metaHandshake, verifyMeta } from '../meta/signature.ts'

export interface MessengerOptions extends MetaOptions {
  /** The app has the permission Human Agent: answers of a person may leave for seven days. */
  humanAgent?: boolean
}

export function messengerAdapter(options: MessengerOptions): Adapter {
  const { accessToken, ...settings } = checkedMeta('messenger', options)
  const adapter: Adapter = {
    channel: 'messenger',
    verify: async request => verifyMeta(request, settings.appSecret),
    handshake: request => metaHandshake(request, settings.verifyToken),
    split: request => splitMessaging(request, 'page'),
    fetchFile: metaFile(settings),
    parse: messagingParser('messenger', 'page'),
  }
  if (accessToken)
    adapter.send = messagingSender({ ...settings, accessToken, limit: 2000, humanAgent: options.humanAgent ?? false })
  return adapter
}
