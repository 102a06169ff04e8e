/** Builds notices: to the sender on the way they came, to staff on the desk's own addresses. */

import { channelOf } from '../address.ts'
import type { Address, Contact } from '../customer.ts'
import type { Notice } from '../decision.ts'
import type { Channel, Language, Message } from '../message.ts'
import type { Policy } from '../policy/policy.ts'
import type { WordingKind } from '../policy/wording-kinds.ts'
import type { Situation } from '../situation.ts'
import type { SoFar } from '../stage.ts'
import { lengthOn, letter, type Said, say, type WordingValues } from './wording.ts'

export interface Writer {
  message: Message
  soFar: SoFar
  situation: Situation
  policy: Policy
}

/** To the sender, on the channel that they wrote on; a form is answered by mail (G8). */
export function tellSender<Kind extends WordingKind>(
  { message, soFar, situation, policy }: Writer,
  kind: Kind,
  values: WordingValues<Kind>,
  ticket: string | null,
  paragraphs: Said[] = [],
): Notice {
  const { channel, address } = replyAddress(message, soFar.contact)
  return compose({
    policy,
    situation,
    to: 'customer',
    channel,
    address,
    language: soFar.language,
    kind,
    values,
    ticket,
    paragraphs,
  })
}

/** To an address on file, whatever the message came on. */
export function tellAddress<Kind extends WordingKind>(
  { soFar, situation, policy }: Writer,
  address: Address,
  kind: Kind,
  values: WordingValues<Kind>,
  ticket: string | null,
): Notice {
  const channel = channelOf(address.kind)
  return compose({
    policy,
    situation,
    to: 'customer',
    channel,
    address: address.value,
    language: soFar.language,
    kind,
    values,
    ticket,
    paragraphs: [],
  })
}

export interface StaffNotice<Kind extends WordingKind> {
  policy: Policy
  situation: Situation
  to: Exclude<Notice['to'], 'customer'>
  /** Index into the rota, for `on-call`. */
  step?: number
  kind: Kind
  values: WordingValues<Kind>
  ticket: string | null
}

/** To staff, in the desk's own language: on-call by SMS, the others by mail. */
export function tellStaff<Kind extends WordingKind>({ to, step = 0, situation, ...rest }: StaffNotice<Kind>): Notice {
  const { desk } = situation
  const addresses = {
    'on-call': desk.rota[step] ?? desk.supervisor,
    supervisor: desk.supervisor,
    'abuse-desk': desk.abuseDesk,
    'legal-desk': desk.legalDesk,
  }
  const address = addresses[to]
  return compose({
    ...rest,
    situation,
    to,
    address,
    channel: address.includes('@') ? 'email' : 'sms',
    language: 'tr',
    paragraphs: [],
  })
}

/** Where an answer to this message goes. */
export function replyAddress(message: Message, contact: Contact | null): { channel: Channel; address: string } {
  const { channel, address } = message.sender
  if (channel === 'voice') return { channel: 'sms', address }
  if (channel !== 'form') return { channel, address }
  const mail = (message.session && contact?.addresses.find(one => one.kind === 'email')?.value) || message.stated.email
  if (mail) return { channel: 'email', address: mail }
  if (message.stated.phone) return { channel: 'sms', address: message.stated.phone }
  return { channel, address }
}

interface Composition<Kind extends WordingKind> {
  policy: Policy
  situation: Situation
  to: Notice['to']
  channel: Channel
  address: string
  language: Language
  kind: Kind
  values: WordingValues<Kind>
  ticket: string | null
  paragraphs: Said[]
}

function compose<Kind extends WordingKind>(given: Composition<Kind>): Notice {
  const { policy, situation, to, channel, address, language, kind, values, ticket, paragraphs } = given
  const first = say(policy, kind, language, values, lengthOn(channel))
  const { subject, text } = letter(policy, {
    channel,
    language,
    company: situation.desk.company,
    parts: [first, ...paragraphs],
  })
  return { to, address, channel, kind, language, subject, text, ticket }
}
