/** What a WhatsApp message holds, without its advertisement (`referral`), which the customer did not write. */
import type { Attachment } from '../../src/message.ts'
import { attachmentAt } from '../wire/attachment.ts'
import { type Fields, fields, id, lines, list, number, text, textOrNull } from '../wire/plain.ts'

const media: Record<string, string> = {
  image: 'image/jpeg',
  video: 'video/mp4',
  audio: 'audio/ogg',
  voice: 'audio/ogg',
  document: 'application/octet-stream',
  sticker: 'image/webp',
}

export function contentOf(said: Fields): { text: string; attachments: Attachment[] } {
  const kinds = Object.keys(media).filter(kind => id(fields(said[kind]).id) ?? textOrNull(fields(said[kind]).url))
  return {
    text: said.type === 'ephemeral' ? '' : words(said).trim(),
    attachments: kinds.map(kind => file(fields(said[kind]), media[kind])),
  }
}

/** Files stay at Meta under a media id, or a URL, and are fetched with the account's token. */
const file = (at: Fields, type: string | undefined): Attachment =>
  attachmentAt(id(at.id) ?? textOrNull(at.url), {
    name: at.filename,
    type: text(at.mime_type).split(';')[0] || type,
    hash: at.sha256,
  })

function words(said: Fields): string {
  const interactive = fields(said.interactive)
  const reply = fields(interactive.button_reply ?? interactive.list_reply)
  const captions = Object.keys(media).map(kind => textOrNull(fields(said[kind]).caption))
  return lines(
    textOrNull(fields(said.text).body) ?? textOrNull(said.text),
    ...captions,
    textOrNull(fields(said.button).text) ?? textOrNull(fields(said.button).payload),
    textOrNull(reply.title),
    flow(fields(interactive.nfm_reply)),
    place(said.location),
    ...list(said.contacts ?? []).map(card),
    order(fields(said.order)),
  )
}

/** A filled-in WhatsApp Flow: its answers, a line each. */
function flow(answered: Fields): string | null {
  try {
    const answers = fields(JSON.parse(text(answered.response_json)))
    return lines(
      ...Object.entries(answers)
        .filter(([name]) => name !== 'flow_token')
        .map(([name, value]) => `${name}: ${answer(value)}`),
    )
  } catch {
    return textOrNull(answered.body)
  }
}

/** One choice, several, or the fields of an address. */
function answer(value: unknown): string {
  if (Array.isArray(value)) return value.map(answer).filter(Boolean).join(', ')
  const parts = Object.entries(fields(value)).map(([name, part]) => `${name}: ${answer(part)}`)
  return parts.length > 0 ? parts.join(', ') : text(value)
}

function place(location: unknown): string | null {
  const { latitude, longitude, name, address } = fields(location)
  const [north, east] = [number(latitude), number(longitude)]
  if (north === null || east === null) return null
  return `📍 ${[`${north}, ${east}`, [text(name), text(address)].filter(Boolean).join(', ')].filter(Boolean).join(' ')}`
}

function card(contact: Fields): string {
  const name = fields(contact.name)
  const full = textOrNull(name.formatted_name) ?? [text(name.first_name), text(name.last_name)].join(' ').trim()
  const phones = list(contact.phones ?? []).map(phone => text(phone.phone) || text(phone.wa_id))
  const emails = list(contact.emails ?? []).map(({ email }) => text(email))
  return `👤 ${[full, ...phones, ...emails].filter(Boolean).join(' ')}`
}

function order(order: Fields): string | null {
  const items = list(order.product_items ?? []).map(
    item =>
      `${text(item.quantity)} × ${text(item.product_retailer_id)} (${text(item.item_price)} ${text(item.currency)})`,
  )
  return lines(textOrNull(order.text), ...items) || null
}
