/** What chat and form have in common: a sender who says who they are, their words, and files that come along. */
import { type Delivery, type Message, message, type Sender } from '../../src/message.ts'
import { attachmentIn } from '../wire/attachment.ts'
import { phoneOrNull } from '../wire/phone.ts'
import { type Fields, list, text, textOrNull } from '../wire/plain.ts'

export const statedEmail = (body: Fields): string | null => {
  const address = text(body.email).trim().toLowerCase()
  return /^[^\s@<>"(),;:]+@[^\s@<>"(),;:]+\.[^\s@<>"(),;:]+$/.test(address) ? address : null
}
export const statedPhone = (body: Fields): string | null => phoneOrNull(text(body.phone))

/** `address`: whom to answer, as far as they have said it. */
export const pageMessage = (channel: 'chat' | 'form', delivery: Delivery, body: Fields, address: string): Message =>
  message({
    channel,
    account: delivery.account,
    key: delivery.key,
    at: delivery.receivedAt,
    session: delivery.session,
    sender: visitor(channel, body, address, delivery),
    text: text(body.text).trim(),
    attachments: list(body.attachments).map(attachmentIn),
    stated: statedIn(body),
    locale: textOrNull(body.locale) ?? textOrNull(body.language),
  })

/** Nothing proves an address typed into a page; a panel session is another thing and stands beside it. */
function visitor(channel: 'chat' | 'form', body: Fields, address: string, delivery: Delivery): Sender {
  const because = delivery.session
    ? 'the panel has logged this customer in'
    : 'as typed by the visitor: nothing proves it'
  return { channel, address, name: text(body.name).trim() || null, proof: 'claimed', because }
}

/** What stands in the fields of the page: evidence, not truth. */
const statedIn = (body: Fields): Message['stated'] => ({
  department: textOrNull(body.department),
  priority: textOrNull(body.priority),
  domain: textOrNull(body.domain),
  account: textOrNull(body.account),
  email: statedEmail(body),
  phone: statedPhone(body),
})
