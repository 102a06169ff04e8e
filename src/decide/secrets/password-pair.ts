/** User name and password as two values: "user/pass: ahmet / Kedi.123", "giriş bilgileri: …", admin:Passw0rd! */

import { light } from '../../policy/light.ts'
import { matchesOf } from '../../policy/matches.ts'
import type { Page } from '../../policy/page.ts'
import { bare, strengthOf } from './looks.ts'
import type { Mark, PasswordWords } from './password-words.ts'

/** Ends right before a key: what is named first is the user. */
export const pairAhead =
  /(?:user ?name|user|kullanici(?: ?ad[a-z]{0,4})?|login|id|k\.? ?adi|e-?mail|e-?posta|mail|hesap)\s{0,2}(?:\/|ve|and|&|,|-|\+|\|)\s{0,2}$/u

/** Masks the second of two values; false where there are not two. */
export function passwordPair(page: Page, end: number, words: PasswordWords, mark: Mark): boolean {
  const joined = /^[a-z']{0,8}(?:\s?(?:bilgi\w{0,8}|su|soyle|is|are|of))?\s{0,2}[:=]?\s{0,3}/u.exec(
    page.folded.slice(end, end + 40),
  )
  const from = end + (joined?.[0].length ?? 0)
  const values = /^([^\s/|,:]{2,60})\s{0,2}(?:\/|\||,|:|-|\s|ve\s|and\s)\s{0,2}(\S{4,60})/u.exec(
    page.text.slice(from, from + 140),
  )
  if (!values) return false
  if (values[2]!.startsWith('[')) return true
  const first = strengthOf(values[1]!)
  const { value, offset } = bare(values[2]!)
  const strength = strengthOf(value)
  const folded = page.folded
    .slice(from + values[0].length - values[2]!.length + offset, from + values[0].length)
    .slice(0, value.length)
  if (words.never.has(folded) || words.neverStarts.some(start => folded.startsWith(start))) return false
  const paired = /[/|:]/.test(values[0].slice(values[1]!.length, values[0].length - values[2]!.length))
  if (strength >= 2 || (strength === 1 && paired && /[:=]/.test(joined?.[0] ?? '') && first > 0)) {
    mark(from + values[0].length - values[2]!.length + offset, value.length)
    return true
  }
  return false
}

const joinedPair = light(/(?<![^\s"'(])[\p{L}][\p{L}\d._-]{1,31}(?::| \/ )([^\s:/]{6,60})/gu)

const entering = /(?<![a-z])(?:giris|giremi|login|log in|sign in|baglan|oturum)/

/** It errs only towards yes. */
export const mayHoldPair = ({ text }: Page) => (text.includes(':') || text.includes(' / ')) && joint.test(text)
const joint = /(?::| \/ )[^\s:/]{6}/

/** admin:Passw0rd!, admin / Deniz.2024 ile giriş: without any word for it. */
export function joinedPairs(page: Page, mark: Mark) {
  if (!mayHoldPair(page)) return
  for (const match of matchesOf(joinedPair, page.text)) {
    const { value } = bare(match[1]!)
    const mixed = strengthOf(value) === 3 && /\d/.test(value) && /\p{L}/u.test(value)
    const around = page.folded.slice(Math.max(0, match.index - 40), match.index + match[0].length + 30)
    const sure = mixed && (/[!#$%^&*+=?@~]/.test(value) || (match[0].includes(' / ') && entering.test(around)))
    if (sure) mark(match.index + match[0].length - match[1]!.length, value.length)
  }
}
