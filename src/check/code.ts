/** Verification codes: derived from a secret and the challenge's id, so that deciding stays pure and replays agree. */
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { light } from '../policy/light.ts'
import { matchesOf } from '../policy/matches.ts'

/** Six digits for a challenge (HOTP's truncation, RFC 4226 §5.3, over HMAC-SHA-256). */
export function codeOf(secret: string, challenge: string): string {
  const mac = hmac(sha256, utf8ToBytes(secret), utf8ToBytes(`code:${challenge}`))
  const offset = mac[31]! & 15
  const number = ((mac[offset]! & 127) << 24) | (mac[offset + 1]! << 16) | (mac[offset + 2]! << 8) | mac[offset + 3]!
  return String(number % 1_000_000).padStart(6, '0')
}

const run = light(/(?<![\p{L}\d.,:/-])(\d{6}|\d{3}[ -]\d{3})(?![\d/]|[.,:-]\d|-?\p{L}{3})/gu)

/** The one run of six digits in a short text, also spaced as 123 456; null where there is none or the text is about something else. */
export function codeIn(text: string): string | null {
  if (text.length > 400) return null
  const runs = matchesOf(run, text)
  return runs.length === 1 ? runs[0]![1]!.replace(/\D/g, '') : null
}
