/**
 * Linking codes: LINK- and twelve digits, taken in the panel and sent from the messaging account that is to be linked (A4.2).
 * Derived from a secret and the offer's id, as verification codes are. Far longer than those: whoever sends one is not known
 * yet, so a guess is a guess at every offer there is.
 */
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Dossier, PastMessage } from '../dossier.ts'
import { type Channel, type Message, messagingChannels } from '../message.ts'
import { fold } from '../policy/fold.ts'
import { light } from '../policy/light.ts'
import type { Policy } from '../policy/policy.ts'

/** `LINK-4821-7730-1954`: fits a start parameter of Telegram and a ref of Meta (letters, digits, - and _). */
export function linkCodeOf(secret: string, offer: string): string {
  const mac = hmac(sha256, utf8ToBytes(secret), utf8ToBytes(`link:${offer}`))
  const number = mac.slice(0, 8).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n) % 1_000_000_000_000n
  return written(String(number).padStart(12, '0'))
}

/** What the store finds an offer by: the code itself is not kept. */
export const linkDigest = (code: string): string => bytesToHex(sha256(utf8ToBytes(code)))

/** How a code came: typed or sent in plain sight, or as what a link carried without showing it. */
export interface BroughtCode {
  code: string
  seen: boolean
}

/**
 * The code that a message of a messaging account brings; null where it brings none. A yes after we have asked whether to
 * link stands for the code that was asked about.
 */
export function broughtCode(message: Message, dossier: Dossier, policy: Policy): BroughtCode | null {
  if (!isMessaging(message.channel) || message.sender.proof !== 'proven') return null
  const carried = codeIn(message.ref ?? '')
  if (carried) return { code: carried, seen: false }
  if (message.kind !== 'text') return null
  const typed = codeIn(message.text)
  if (typed) return { code: typed, seen: true }
  const asked = isYes(message.text, policy) ? lastAsked(message, dossier) : null
  const meant = asked && codeIn(asked.text)
  return meant ? { code: meant, seen: true } : null
}

/** May this message link its account? Going by the message alone: what follows it is decided in the next batch. */
export const mayLink = (message: Message, policy: Policy): boolean =>
  message.kind === 'contact' ||
  (isMessaging(message.channel) &&
    (codeIn(message.ref ?? '') !== null || codeIn(message.text) !== null || isYes(message.text, policy)))

/** The words around a code. */
export const besideCode = (text: string): string => text.replace(form, ' ').replace(/\s+/g, ' ').trim()

export const isMessaging = (channel: Channel) => (messagingChannels as readonly Channel[]).includes(channel)

const form = light(/(?<![\p{L}\d])l[iıİ]nk\s?[-–—_:]\s?(\d{4})[\s–—_-]?(\d{4})[\s–—_-]?(\d{4})(?!\d)/giu)

function codeIn(text: string): string | null {
  if (text.length > 4_000) return null
  const found = new Set([...text.matchAll(form)].map(([, a = '', b = '', c = '']) => written(a + b + c)))
  return found.size === 1 ? ([...found][0] ?? null) : null
}

const written = (digits: string) => `LINK-${digits.slice(0, 4)}-${digits.slice(4, 8)}-${digits.slice(8)}`

const isYes = (text: string, policy: Policy): boolean => {
  const word =
    text.length > 40
      ? ''
      : fold(text)
          .replace(/[^\p{L}\s]/gu, '')
          .trim()
  return policy.link.confirm.yes.some(one => fold(one) === word)
}

/** Their last message, where we answered it by asking. */
function lastAsked(message: Message, dossier: Dossier): PastMessage | null {
  const sender = `${message.sender.channel}:${message.sender.address}`
  const last = dossier.messages.filter(past => past.direction === 'in' && past.sender === sender).at(-1)
  const asked = dossier.notices.some(
    one => one.kind === 'link-confirm' && one.address === message.sender.address && one.at === last?.at,
  )
  return last && asked ? last : null
}
