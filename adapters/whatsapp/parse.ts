/** One WhatsApp message → one message. Kinds as in …/whatsapp/webhooks/reference/messages. */
import { type Delivery, type Message, message } from '../../src/message.ts'
import { entriesOf } from '../meta/envelope.ts'
import { type Fields, fields, id, list, text, textOrNull } from '../wire/plain.ts'
import { contentOf } from './content.ts'
import { numberOf } from './number.ts'
import { senderOf } from './split.ts'

export function parseWhatsapp(delivery: Delivery): Message {
  const value = fields(list(entriesOf(delivery.raw, 'whatsapp_business_account')[0]?.changes)[0]?.value)
  const said = list(value.messages)[0]
  if (!said) throw new Error('the delivery holds no message')
  const contact = list(value.contacts)[0] ?? {}
  const address = senderOf(said, contact)
  if (!address) throw new Error('the message names no sender')
  const profile = fields(contact.profile)
  const handle = textOrNull(profile.username)
  return message({
    channel: 'whatsapp',
    account: delivery.account,
    key: delivery.key,
    at: delivery.receivedAt,
    session: delivery.session,
    sender: {
      channel: 'whatsapp',
      address,
      name: textOrNull(profile.name) ?? (handle && `@${handle.replace(/^@/, '')}`),
      proof: 'proven',
      because: 'sender in a request that Meta signed',
    },
    ...meant(said),
  })
}

function meant(said: Fields): Partial<Message> {
  const type = text(said.type)
  const answered = id(fields(said.context).id)
  const thread = { replyTo: answered ? [answered] : [], edits: null, ticket: null, group: null }
  if (type === 'edit') {
    const edit = fields(said.edit)
    return {
      kind: 'edit',
      ...contentOf(fields(edit.message)),
      thread: { ...thread, edits: id(edit.original_message_id) },
    }
  }
  if (type === 'request_welcome') return { kind: 'command', command: 'start', thread }
  const contactPhone = ownPhone(said)
  if (contactPhone) return { kind: 'contact', contactPhone, thread }
  const content = contentOf(said)
  const choice = choiceOf(said)
  if (choice.startsWith('menu:')) return { ...content, kind: 'menu', menu: choice.slice('menu:'.length), thread }
  // Unsupported or failed on Meta's side: what is there is kept, and the sender is asked to say it again.
  const lost = list(said.errors ?? []).length > 0 || ['unsupported', 'unknown', 'ephemeral'].includes(type)
  if (lost) return { ...content, attachments: [], kind: 'placeholder', thread }
  const empty = content.text === '' && content.attachments.length === 0
  return { ...content, kind: empty && type !== 'text' ? 'placeholder' : 'text', thread }
}

/**
 * The number that somebody who hides it behind a username shared when asked: WhatsApp puts in their own. A card that they chose
 * themselves (origin `other`), or passed on, says nothing of whose it is. Source: …/whatsapp/business-scoped-user-ids.
 */
function ownPhone(said: Fields): string | null {
  const [card, ...more] = list(said.contacts ?? [])
  const context = fields(said.context)
  if (!card || more.length > 0 || context.forwarded || context.frequently_forwarded) return null
  if ((text(card.origin) || text(said.origin)) !== 'contact_request') return null
  const phone = list(card.phones ?? [])[0] ?? {}
  const number = numberOf(text(phone.wa_id) || text(phone.phone))
  return /^\+\d{5,15}$/.test(number) ? number : null
}

/** What stands behind a pressed button: ids of our own menus begin with `menu:`. */
function choiceOf(said: Fields): string {
  const interactive = fields(said.interactive)
  return text(fields(interactive.button_reply ?? interactive.list_reply).id) || text(fields(said.button).payload)
}
