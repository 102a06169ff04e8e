/** Names as the store can hold them. The bytes of a delivery need none of this: they are kept as they are. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** Lanes are spread over this many buckets (src/store/migrations/001-intake.sql). */
const bucketCount = 64

/** PostgreSQL's text holds neither U+0000 nor half a surrogate pair. */
export const storable = (text: string) => text.slice(0, 500).replaceAll('\0', '\uFFFD').toWellFormed()

/** A key longer than an index takes stands by its hash: the same key still is the same key. */
export function storableKey(key: string): string {
  const whole = key.replaceAll('\0', '\uFFFD').toWellFormed()
  return whole.length <= 500 ? whole : `long:sha256:${bytesToHex(sha256(utf8ToBytes(whole)))}`
}

/** FNV-1a, 32 bits: the same lane always lies in the same bucket, in every process. */
export function bucketOf(lane: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < lane.length; i++) hash = Math.imul(hash ^ lane.charCodeAt(i), 0x01000193)
  return (hash >>> 0) % bucketCount
}
