/** WhatsApp, Messenger and Instagram as Meta posts them, signed with the app's secret (X-Hub-Signature-256). */
import { hex, hmacSha256 } from '../../../../adapters/wire/proof.ts'
import { type Made, type Maker, type Ours, utf8 } from '../said.ts'

export const whatsapp: Maker = (said, ours, { at, id }) => {
  const from = said.from.replace(/\D/g, '')
  const value = {
    messaging_product: 'whatsapp',
    metadata: { display_phone_number: ours.whatsappNumber.replace(/\D/g, ''), phone_number_id: ours.phoneNumberId },
    contacts: [{ profile: { name: said.name }, wa_id: from }],
    messages: [
      { from, id: `wamid.try${id}`, timestamp: String(Math.floor(at / 1000)), type: 'text', text: { body: said.text } },
    ],
  }
  return signed('whatsapp', ours, {
    object: 'whatsapp_business_account',
    entry: [{ id: '1', changes: [{ value, field: 'messages' }] }],
  })
}

export const messenger: Maker = (said, ours, moment) =>
  messaging('messenger', 'page', `m_try${moment.id}`, said, ours, moment.at)
export const instagram: Maker = (said, ours, moment) =>
  messaging('instagram', 'instagram', `ig_try${moment.id}`, said, ours, moment.at)

function messaging(
  channel: 'messenger' | 'instagram',
  object: string,
  mid: string,
  said: Parameters<Maker>[0],
  ours: Ours,
  at: number,
): Made {
  const page = '100000000000001'
  const one = { sender: { id: said.from }, recipient: { id: page }, timestamp: at, message: { mid, text: said.text } }
  return signed(channel, ours, { object, entry: [{ time: at, id: page, messaging: [one] }] })
}

export function signed(channel: 'whatsapp' | 'messenger' | 'instagram', ours: Ours, json: object): Made {
  const body = utf8(escaped(JSON.stringify(json)))
  return {
    channel,
    path: `/in/${channel}`,
    headers: {
      'content-type': 'application/json',
      'x-hub-signature-256': `sha256=${hex(hmacSha256(ours.metaSecret, body))}`,
    },
    body,
  }
}

/** Meta writes its JSON in ASCII with slashes escaped, and signs that (…/graph-api/webhooks/getting-started). */
const escaped = (json: string): string =>
  json
    .replaceAll('/', '\\/')
    .replace(/[\u007f-\uffff]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
