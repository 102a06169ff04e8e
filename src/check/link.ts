import { addressOf, senderKey } from '../address.ts'
import type { Contact, Customer } from '../customer.ts'
import type { Notice } from '../decision.ts'
import type { Dossier, OfferedLink } from '../dossier.ts'
import type { Event } from '../event.ts'
import type { Message } from '../message.ts'
import { tellAddress, tellSender, tellStaff } from '../open/owe.ts'
import { word } from '../open/wording.ts'
import type { Policy } from '../policy/policy.ts'
import { cite, type Rule } from '../policy/rule.ts'
import type { Situation } from '../situation.ts'
import type { Finding, SoFar } from '../stage.ts'
import { flood } from './flood.ts'
import { type BroughtCode, besideCode, broughtCode, linkCodeOf } from './link-code.ts'

interface Linking {
  brought: BroughtCode
  message: Message
  dossier: Dossier
  situation: Situation
  policy: Policy
  soFar: SoFar
}

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
  const { brought, message, dossier, situation, policy, soFar } = given
  const rules = policy.link
  const lockedAt = timeOf(given, rules.lock.id)
  if (lockedAt !== null) {
    const minutes = Math.ceil((lockedAt + rules.lock.minutes * 60_000 - message.at) / 60_000)
    return answered(rules.locked, [tellSender(given, 'link-locked', { minutes }, null)])
  }
  const offered = (dossier.linkOffers ?? []).find(
    ({ offer }) =>
      offer.channel === message.channel &&
      offer.issuedAt <= message.at &&
      linkCodeOf(situation.secret, offer.id) === brought.code,
  )
  const contact = offered?.customer.contacts.find(one => one.id === offered.offer.contact)
  if (!offered || !contact) return wrong(given)
  const theirs = { ...given, soFar: { ...soFar, language: languageFor(given, offered.customer) } }
  if (offered.offer.status !== 'open' || offered.offer.expiresAt < message.at)
    return answered(rules.expired, [tellSender(theirs, 'link-expired', {}, null)])
  if (dossier.ambiguous || (soFar.customer && soFar.customer.id !== offered.customer.id))
    return answered(rules.taken, [tellSender(theirs, 'link-taken', {}, null)])
  if (!brought.seen) {
    const minutes = Math.ceil((offered.offer.expiresAt - message.at) / 60_000)
    const values = { name: veiled(offered.customer.name), minutes }
    return answered(rules.confirm, [tellSender(theirs, 'link-confirm', values, null)])
  }
  return linked(theirs, offered, contact)
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
      language: soFar.language,
      customer,
      contact: known ? soFar.contact : contact,
      assurance: soFar.assurance === 'verified' ? 'verified' : 'proven',
      events: known ? [used] : [used, made],
    },
  }
}

function wrong(given: Linking): Finding {
  const { message, dossier, situation, policy } = given
  const rules = policy.link
  const since = message.at - rules.lock.minutes * 60_000
  const tries = 1 + dossier.messages.filter(past => isTheirs(past, given, rules.wrong.id) && past.at > since).length
  if (tries < rules.lock.tries) {
    const left = rules.lock.tries - tries
    return answered(rules.wrong, [tellSender(given, 'link-wrong', { left }, null)], [], { left })
  }
  const { minutes } = rules.lock
  const channel = word(policy, 'tr', 'channel', message.channel)
  const staff = tellStaff({
    policy,
    situation,
    to: 'supervisor',
    kind: 'supervisor-link-locked',
    values: { channel, sender: message.sender.address },
    ticket: null,
  })
  return answered(rules.lock, [tellSender(given, 'link-locked', { minutes }, null), staff], [], {
    tries,
    minutes,
  })
}

const answered = (
  rule: Rule,
  notices: Notice[],
  evidence: string[] = [],
  values: Record<string, string | number> = {},
): Finding => ({
  found: { outcome: 'answered', placedBy: rule.id, notices },
  trail: [cite('link', rule, evidence, values)],
  ends: true,
})

/** What else stands in the message is heard as well: a code beside an outage answers neither. */
function heard(finding: Finding, message: Message, policy: Policy, soFar: SoFar): Finding {
  const letters = besideCode(message.text).replace(/[^\p{L}]/gu, '').length
  if (letters <= policy.link.done.words_beside && soFar.priority !== 'critical') return finding
  const { outcome: _, placedBy: __, ...found } = finding.found ?? {}
  return { found, trail: finding.trail }
}

/** When the sender was last told so by this rule, within the time of the lock. */
function timeOf(given: Linking, rule: string): number | null {
  const since = given.message.at - given.policy.link.lock.minutes * 60_000
  return given.dossier.messages.filter(past => isTheirs(past, given, rule) && past.at > since).at(-1)?.at ?? null
}

const isTheirs = (past: Dossier['messages'][number], { message }: Linking, rule: string) =>
  past.direction === 'in' && past.placedBy === rule && past.sender === senderKey(message)

/** A bare code has no language; the customer has. */
const languageFor = ({ message, soFar }: Linking, customer: Customer) =>
  /\p{L}{2}/u.test(besideCode(message.ref ? '' : message.text)) ? soFar.language : customer.language

/** "Mert Aslan" → "M… A…": enough for its owner to know it, nothing for anybody else. */
const veiled = (name: string) =>
  name
    .split(/\s+/)
    .filter(Boolean)
    .map(part => `${[...part][0]}…`)
    .join(' ')
