/** What chat and form have in common: a sender who says who they are, and files that come along. */
import type { Delivery, Message, Sender } from '../../src/message.ts'
import { phoneOrNull } from '../wire/phone.ts'
import { type Fields, text, textOrNull } from '../wire/plain.ts'

export const statedEmail = (body: Fields): string | null => {
  const address = text(body.email).trim().toLowerCase()
  return /^[^\s@<>"(),;:]+@[^\s@<>"(),;:]+\.[^\s@<>"(),;:]+$/.test(address) ? address : null
}
export const statedPhone = (body: Fields): string | null => phoneOrNull(text(body.phone))

/** Nothing proves an address typed into a page; a panel session is another thing and stands beside it. */
export function visitor(channel: 'chat' | 'form', body: Fields, address: string, delivery: Delivery): Sender {
  const because = delivery.session
    ? 'the panel has logged this customer in'
    : 'as typed by the visitor: nothing proves it'
  return { channel, address, name: text(body.name).trim() || null, proof: 'claimed', because }
}

/** What stands in the fields of the page: evidence, not truth. */
export const statedIn = (body: Fields): Message['stated'] => ({
  department: textOrNull(body.department),
  priority: textOrNull(body.priority),
  domain: textOrNull(body.domain),
  account: textOrNull(body.account),
  email: statedEmail(body),
  phone: statedPhone(body),
})
