/** Domain transfer codes (EPP, auth-info), where they are called so. Our own six-digit codes and 2FA codes are none. */

import type { Label } from '../../policy/label.ts'
import { matchesOf } from '../../policy/matches.ts'
import type { Page } from '../../policy/page.ts'
import { bare, strengthOf } from './looks.ts'
import type { Span } from './span.ts'

export interface AuthCodeWords {
  /** epp, auth code, transfer kodu. */
  key: Label
  /** A bare word for code, which counts where a key word stands before it. */
  code: Label
}

const joinedBy =
  /^[a-z'’]{0,10}(?:\s(?:kod|code|sifre|key)[a-z]{0,10})?(?:\s(?:for|of|to)\s[^\n:=]{2,40})?\s{0,3}(?:(?:is|su|bu|hazir|ise|here|soyle|olarak)\s{0,2})?(?::=|->|→|[:=])/u
const wordsAhead = 7

/** It errs only towards yes. */
export const mayHoldAuthCode = (page: Page, words: AuthCodeWords) =>
  words.key.in(page).length > 0 || words.code.in(page).length > 0

export function authCodes(page: Page, words: AuthCodeWords): Span[] {
  const spans: Span[] = []
  const keys = Array.from(words.key.in(page), match => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  if (keys.length === 0) return spans
  const ends = keys.map(key => key.end)
  let nearest = 0
  for (const match of words.code.in(page)) {
    while (nearest + 1 < keys.length && keys[nearest + 1]!.start < match.index) nearest++
    const away = match.index - keys[nearest]!.start
    // "kod: X (firma.com transferi, epp)": the word may also follow.
    if (away > 0 ? away <= 400 : away >= -120 && /^\s?[:=]/.test(page.folded.slice(match.index + match[0].length)))
      ends.push(match.index + match[0].length)
  }
  ends.sort((a, b) => a - b)
  for (const [i, end] of ends.entries()) {
    const joined = joinedBy.exec(page.folded.slice(end, end + 60))
    const from = end + (joined?.[0].length ?? 0)
    // The next such word reads on from there.
    const stretch = page.text.slice(from, Math.min(from + 160, Math.max(from, ends[i + 1] ?? Infinity)))
    const line = joined ? stretch : stretch.split('\n', 1)[0]!
    let count = 0
    for (const match of matchesOf(/\S+/g, line)) {
      if (count++ >= (joined ? 2 : wordsAhead)) break
      const { value, offset } = bare(match[0])
      const strength = strengthOf(value)
      const long = value.length >= 6
      const digits = /^\d{8,16}$/.test(value) && joined !== null
      if (digits || (long && strength === 3) || (long && strength === 2 && (joined !== null || count <= 3))) {
        spans.push({
          kind: 'auth-code',
          start: from + match.index + offset,
          end: from + match.index + offset + value.length,
          mask: '[auth-code]',
        })
        break
      }
      if (/[.!?]$/.test(match[0]) && !joined) break
    }
  }
  return spans
}
