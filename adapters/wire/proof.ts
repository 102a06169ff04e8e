/** Signatures over the bytes as received, with what runs in Node and in Workers alike, compared in constant time. */
import { hmac } from '@noble/hashes/hmac.js'
import { sha1 } from '@noble/hashes/legacy.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

const bytes = (value: string | Uint8Array): Uint8Array => (typeof value === 'string' ? utf8ToBytes(value) : value)

export const sha256Hex = (value: string | Uint8Array): string => bytesToHex(sha256(bytes(value)))
export const hmacSha256 = (secret: string, value: string | Uint8Array): Uint8Array =>
  hmac(sha256, utf8ToBytes(secret), bytes(value))
export const hmacSha1 = (secret: string, value: string | Uint8Array): Uint8Array =>
  hmac(sha1, utf8ToBytes(secret), bytes(value))
export const hex = bytesToHex
export const base64 = (value: Uint8Array): string => btoa(String.fromCharCode(...value))

/** Time depends on the length of the given text alone, never on where it differs. */
export function same(expected: string, given: string): boolean {
  const [a, b] = [utf8ToBytes(expected), utf8ToBytes(given)]
  let differs = a.length ^ b.length
  for (let i = 0; i < b.length; i++) differs |= (a[i % (a.length || 1)] ?? 0) ^ (b[i] ?? 0)
  return differs === 0
}

/** Key of a message to which its provider gave no id: what it says, so that a redelivery gives the same. */
export const contentKey = (value: string | Uint8Array): string => `sha256:${sha256Hex(value)}`
