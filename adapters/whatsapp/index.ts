/** WhatsApp Business Platform (Cloud API). */
import type { Adapter } from '../adapter.ts'
import { whatsappFile } from '../meta/media.ts'
import { checkedMeta, type MetaOptions } from '../meta/options.ts'
import { metaHandshake, verifyMeta } from '../meta/signature.ts'
import { parseWhatsapp } from './parse.ts'
import { whatsappSender } from './send.ts'
import { splitWhatsapp } from './split.ts'

export interface WhatsappOptions extends MetaOptions {
  /** Our numbers in E.164, each with its phone number id: {"+908500000003": "106540352242922"}. */
  numbers: Record<string, string>
  /** Approved template with one body parameter, for words later than 24 hours after the customer's last message. */
  template?: string
}

export function whatsappAdapter(options: WhatsappOptions): Adapter {
  const { accessToken, ...settings } = checkedMeta('whatsapp', options)
  const numbers = Object.entries(options.numbers ?? {})
  if (numbers.length === 0 || numbers.some(([number, id]) => !/^\+\d{5,15}$/.test(number) || !id))
    throw new Error('whatsapp.numbers must name each of our numbers in E.164 with its phone number id')
  const adapter: Adapter = {
    channel: 'whatsapp',
    verify: async request => verifyMeta(request, settings.appSecret),
    handshake: request => metaHandshake(request, settings.verifyToken),
    split: splitWhatsapp,
    parse: parseWhatsapp,
  }
  if (accessToken) {
    const route = { ...settings, accessToken }
    adapter.send = whatsappSender({ ...route, numbers: options.numbers, template: options.template })
    adapter.fetchFile = whatsappFile(route)
  }
  return adapter
}
