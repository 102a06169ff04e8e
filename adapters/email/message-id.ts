/**
 * Message-IDs: those of others in one form, and those we sign ourselves, so that an answer leads home even when the
 * subject was changed, and a stranger cannot make one up.
 */
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** Without brackets and white space, as keys and references are stored; null where it is none. RFC 5322 §3.6.4. */
export function plainMessageId(field: string | null): string | null {
  const found = /<([^<>]*)>/.exec(field ?? '')?.[1] ?? field ?? ''
  const id = found.replace(/\s+/g, '')
  return /^[^@<>,]+@[^@<>,]+$/.test(id) && id.length <= 998 ? id : null
}

/** Every id in In-Reply-To and References, nearest first, each once. */
export function answeredIds(inReplyTo: string[], references: string[]): string[] {
  const ids = (fields: string[]) => fields.flatMap(field => field.slice(-20_000).split(/[\s<>,]+/))
  const nearest = [...ids(inReplyTo), ...ids(references).reverse()].map(plainMessageId)
  return [...new Set(nearest.filter(id => id !== null))].slice(0, 100)
}

export interface SignedId {
  ticket: string | null
  notice: number
}

/** `T-000001.17.9f…@domain`: the ticket, the notice, and a keyed hash of both. The same notice always gets the same id. */
export function signedMessageId(ticket: string | null, notice: number, secret: string, domain: string): string {
  const words = `${ticket ?? '0'}.${notice}`
  return `${words}.${keyedHash(words, secret)}@${domain}`
}

/** What we signed into an id; null where the hash does not hold. */
export function readSignedId(id: string, secret: string): SignedId | null {
  const match = /^<?((T-\d{6,}|0)\.(\d{1,15}))\.([0-9a-f]{24})@/i.exec(id)
  if (!match) return null
  const [, words, ticket, notice, hash] = match as unknown as [string, string, string, string, string]
  if (!sameText(keyedHash(words.toUpperCase(), secret), hash.toLowerCase())) return null
  return { ticket: ticket === '0' ? null : ticket.toUpperCase(), notice: Number(notice) }
}

function keyedHash(words: string, secret: string): string {
  const mac = hmac(sha256, utf8ToBytes(`message-id:${secret}`), utf8ToBytes(words))
  return bytesToHex(mac.subarray(0, 12))
}

/** Takes as long for a wrong guess as for a right one. */
function sameText(a: string, b: string): boolean {
  let difference = a.length ^ b.length
  for (let at = 0; at < a.length; at++) difference |= a.charCodeAt(at) ^ b.charCodeAt(at % Math.max(b.length, 1))
  return difference === 0
}
