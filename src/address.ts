/** Addresses as they are compared: what a message's sender could be on file as. */
import type { Address, AddressKind, Contact, Customer } from './customer.ts'
import type { Channel, Message } from './message.ts'

export const addressKey = (address: Address) => `${address.kind}:${address.value}`

/**
 * Who is held to have sent it: `kind:value`, and apart from the address's owner where it is spoofed. Counting, closing and
 * finding tickets of somebody who is not on file go by it.
 */
export const senderKey = (message: Message): string =>
  `${addressKey(addressOf(message.sender.channel, message.sender.address))}${message.sender.proof === 'forged' && !message.session ? '!forged' : ''}`

/** The addresses that could stand in the directory for this sender, the channel's own first. */
export function addressesOf(message: Message): Address[] {
  const { channel, address } = message.sender
  const own = addressOf(channel, address)
  const found = [own]
  if (channel === 'whatsapp') found.push({ kind: 'phone', value: address })
  if (channel === 'form' || channel === 'chat') {
    if (message.stated.email) found.push({ kind: 'email', value: message.stated.email.toLowerCase() })
    if (message.stated.phone) found.push({ kind: 'phone', value: message.stated.phone })
  }
  return found.filter((one, i) => found.findIndex(other => addressKey(other) === addressKey(one)) === i)
}

export function addressOf(channel: Channel, address: string): Address {
  return { kind: kindOf(channel, address), value: address }
}

function kindOf(channel: Channel, address: string): AddressKind {
  switch (channel) {
    case 'email':
      return 'email'
    case 'sms':
    case 'voice':
      return 'phone'
    case 'chat':
    case 'form':
      if (address.startsWith('visitor:')) return 'visitor'
      return address.includes('@') ? 'email' : 'phone'
    default:
      return channel
  }
}

/** The channel on which an address on file is reached. */
export function channelOf(kind: AddressKind): Channel {
  if (kind === 'phone') return 'sms'
  if (kind === 'visitor') return 'chat'
  return kind
}

/** The contact to whom the address belongs, or null. */
export function contactAt(customer: Customer, addresses: Address[]): Contact | null {
  const wanted = new Set(addresses.map(addressKey))
  return customer.contacts.find(contact => contact.addresses.some(one => wanted.has(addressKey(one)))) ?? null
}
