import { addressOf } from '../address.ts'
import type { Contact, Customer } from '../customer.ts'
import type { Dossier, OfferedLink } from '../dossier.ts'
import type { Event } from '../event.ts'
import type { Message } from '../message.ts'
import { tellAddress, tellSender } from '../open/owe.ts'
import { word } from '../open/wording.ts'
import type { Policy } from '../policy/policy.ts'
import type { Situation } from '../situation.ts'
import type { Finding, SoFar } from '../stage.ts'
import { flood } from './flood.ts'
import { answered, type Linking } from './link-answer.ts'
import { besideCode, broughtCode, linkCodeOf } from './link-code.ts'
import { lockedOut, wrongCode } from './link-tries.ts'

/**
 * Does the message bring a linking code (A4.2)? The right one makes the account its contact's, once; it must come on the channel
 * for which it was taken. A wrong one counts, the fifth locks the sender out for an hour; neither says anything about anybody.
 * A code that rode in a link unseen is asked about first: a link can be passed on to somebody who does not know what it does.
 * Null: no code, go on.
 */
export function link(
  message: Message,
  dossier: Dossier,
  situation: Situation,
  policy: Policy,
  soFar: SoFar,
): Finding | null {
  const brought = broughtCode(message, dossier, policy)
  if (!brought) return null
  // The limit for strangers holds for codes too.
  const tooMany = flood.decide(message, dossier, situation, policy, soFar)
  if (tooMany.ends) return tooMany
  return heard(judge({ brought, message, dossier, situation, policy, soFar }), message, policy, soFar)
}

function judge(given: Linking): Finding {
  const { brought, message, dossier, situation, soFar } = given
  const locked = lockedOut(given)
  if (locked) return locked
  const offered = (dossier.linkOffers ?? []).find(
    ({ offer }) =>
      offer.channel === message.channel &&
      offer.issuedAt <= message.at &&
      linkCodeOf(situation.secret, offer.id) === brought.code,
  )
  const contact = offered?.customer.contacts.find(one => one.id === offered.offer.contact)
  if (!offered || !contact) return wrongCode(given)
  const language = languageFor(given, offered.customer)
  const finding = offeredTo({ ...given, soFar: { ...soFar, language } }, offered, contact)
  return { ...finding, found: { ...finding.found, language } }
}

/** A code that was shown to this contact, for this channel. */
function offeredTo(given: Linking, offered: OfferedLink, contact: Contact): Finding {
  const { brought, message, dossier, policy, soFar } = given
  const rules = policy.link
  if (offered.offer.status !== 'open' || offered.offer.expiresAt < message.at)
    return answered(rules.expired, [tellSender(given, 'link-expired', {}, null)])
  if (dossier.ambiguous || (soFar.customer && soFar.customer.id !== offered.customer.id))
    return answered(rules.taken, [tellSender(given, 'link-taken', {}, null)])
  if (!brought.seen) {
    const minutes = Math.ceil((offered.offer.expiresAt - message.at) / 60_000)
    const values = { name: veiled(offered.customer.name), minutes }
    return answered(rules.confirm, [tellSender(given, 'link-confirm', values, null)])
  }
  return linked(given, offered, contact)
}

function linked(given: Linking, { offer, customer }: OfferedLink, contact: Contact): Finding {
  const { message, policy, situation, soFar } = given
  const { channel, address } = message.sender
  const used: Event = { type: 'link-offer-set', offer: { ...offer, status: 'used', usedAt: message.at } }
  const known = soFar.customer !== null
  const made: Event = {
    type: 'sender-linked',
    address: addressOf(channel, address),
    customer: customer.id,
    contact: known ? (soFar.contact?.id ?? contact.id) : contact.id,
    by: 'code',
    at: message.at,
  }
  const notices = [tellSender(given, 'link-done', { name: veiled(customer.name) }, null)]
  const mailbox = contact.addresses.find(one => one.kind === 'email')
  if (mailbox && !known) {
    const values = { channel: word(policy, soFar.language, 'channel', channel), panel: situation.desk.panelUrl }
    notices.push(tellAddress(given, mailbox, 'link-told', values, null))
  }
  const finding = answered(known ? policy.link.already : policy.link.done, notices, [`${channel}:${address}`])
  return {
    ...finding,
    found: {
      ...finding.found,
      customer,
      contact: known ? soFar.contact : contact,
      assurance: soFar.assurance === 'verified' ? 'verified' : 'proven',
      events: known ? [used] : [used, made],
    },
  }
}

/** What else stands in the message is heard as well: a code beside an outage answers neither. */
function heard(finding: Finding, message: Message, policy: Policy, soFar: SoFar): Finding {
  const letters = besideCode(message.text).replace(/[^\p{L}]/gu, '').length
  if (letters <= policy.link.done.words_beside && soFar.priority !== 'critical') return finding
  const { outcome: _, placedBy: __, ...found } = finding.found ?? {}
  return { found, trail: finding.trail }
}

/** A bare code has no language; the customer has. */
const languageFor = ({ message, soFar }: Linking, customer: Customer) =>
  /\p{L}{2}/u.test(besideCode(message.ref ? '' : message.text)) ? soFar.language : customer.language

/** "Mert Aslan" → "M*** A***": enough for its owner to know it, nothing for anybody else. */
const veiled = (name: string) =>
  name
    .split(/\s+/)
    .filter(Boolean)
    .map(part => `${[...part][0]}***`)
    .join(' ')
