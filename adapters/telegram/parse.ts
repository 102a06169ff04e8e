/** One update → one message. The author is who sent it, whatever was forwarded or quoted in it. */
import { type Delivery, type Message, message, type Sender } from '../../src/message.ts'
import { fold } from '../../src/policy/fold.ts'
import { jsonObject } from '../wire/body.ts'
import { e164FromDigits } from '../wire/phone.ts'
import { type Fields, fields, id, list, text, textOrNull } from '../wire/plain.ts'
import { table } from '../wire/table.ts'
import { filesOf, wordsOf } from './content.ts'
import { messageKey, senderId } from './split.ts'
import { updatePart } from './update-kinds.ts'

export function parseTelegram(delivery: Delivery): Message {
  const { name, meaning, part } = updatePart(jsonObject(delivery.raw))
  const address = senderId(part)
  if (!address) throw new Error(`the ${name} names no sender`)
  const shared = {
    channel: 'telegram' as const,
    account: delivery.account,
    key: delivery.key,
    at: delivery.receivedAt,
    session: delivery.session,
    sender: sender(part, address),
    locale: textOrNull(fields(part.from).language_code),
  }
  if (meaning === 'choice') return message({ ...shared, ...choice(part) })
  if (meaning !== 'message' && meaning !== 'edit') throw new Error(`${name} is no message of a customer`)
  const thread = threadOf(part, meaning === 'edit')
  if (meaning === 'edit')
    return message({ ...shared, kind: 'edit', text: wordsOf(part), attachments: filesOf(part), thread })
  return message({ ...shared, ...meant(part, address), attachments: filesOf(part), thread })
}

function sender(part: Fields, address: string): Sender {
  const person = { ...fields(part.chat), ...fields(part.from) }
  const full = [text(person.first_name), text(person.last_name)].filter(Boolean).join(' ').trim()
  // A @name can be given up and taken by somebody else: a hint for people, never an address.
  const name = full || (person.username ? `@${text(person.username)}` : null)
  return { channel: 'telegram', address, name, proof: 'proven', because: 'user id in an update from Telegram' }
}

function threadOf(part: Fields, edited: boolean): Message['thread'] {
  const answered = fields(part.reply_to_message)
  const replyTo = answered.message_id == null ? [] : [messageKey({ ...part, message_id: answered.message_id })]
  return { replyTo, edits: edited ? messageKey(part) : null, ticket: null, group: id(part.media_group_id) }
}

/** Words, a bot command, or a shared contact. */
function meant(part: Fields, address: string): Partial<Message> {
  const contact = fields(part.contact)
  const own = id(contact.user_id) === address && part.forward_origin == null && part.forward_date == null
  if (own && contact.phone_number) return { kind: 'contact', contactPhone: e164FromDigits(text(contact.phone_number)) }
  const words = wordsOf(part)
  if (words === '' && filesOf(part).length === 0) return { kind: 'placeholder' }
  const [, command, rest = ''] = /^\/([\p{L}0-9_]{1,32})(?:@\w+)?(?:\s+([\s\S]*))?$/u.exec(words) ?? []
  if (!command) return { text: words }
  const meaning = commands(fold(command)) ?? null
  // /start carries what stood in a link (t.me/bot?start=…): a token, not words.
  const token = meaning === 'start' && /^[\w-]{1,64}$/.test(rest)
  if (rest && !token) return { text: rest.trim() }
  if (token) return { kind: 'command', command: meaning, text: words, ref: rest }
  return meaning ? { kind: 'command', command: meaning, text: words } : { kind: 'menu', menu: command, text: words }
}

const commands = table<Message['command']>({
  start: 'start',
  stop: 'stop',
  iptal: 'stop',
  dur: 'stop',
  help: 'help',
  yardim: 'help',
})

/** A pressed button: one of our menu's (data `menu:…`) is a step, any other says what stands on it. */
function choice(query: Fields): Partial<Message> {
  const said = fields(query.message)
  const data = text(query.data) || text(query.game_short_name)
  const buttons = (
    Array.isArray(fields(said.reply_markup).inline_keyboard) ? fields(said.reply_markup).inline_keyboard : []
  ) as unknown[]
  const label = buttons.flatMap(list).find(button => button.callback_data === query.data)
  const words = textOrNull(label?.text) ?? data
  const replyTo = said.message_id == null ? [] : [messageKey(said)]
  const thread = { replyTo, edits: null, ticket: null, group: null }
  if (data.startsWith('menu:')) return { kind: 'menu', menu: data.slice('menu:'.length), text: words, thread }
  return { text: words, thread }
}
