/** Domain transfer codes (EPP, auth-info), where they are called so. Our own six-digit codes and 2FA codes are none. */
import { bare, strengthOf } from './looks.ts'
import { before, type Page, type Span } from './span.ts'

export interface AuthCodeWords {
  /** epp, auth code, transfer kodu. Global. */
  key: RegExp
  /** A bare word for code, which counts where a key word stands before it. Global. */
  code: RegExp
}

const joinedBy =
  /^[a-z'’]{0,10}(?:\s(?:kod|code|sifre|key)[a-z]{0,10})?\s{0,3}(?:(?:is|su|bu|hazir|ise|here|soyle|olarak)\s{0,2})?(?::=|->|→|[:=])/u
const wordsAhead = 7

export function authCodes(page: Page, words: AuthCodeWords): Span[] {
  const spans: Span[] = []
  let lastKey = -1
  const ends: number[] = []
  for (const match of page.folded.matchAll(words.key)) {
    lastKey = match.index
    ends.push(lastKey + match[0].length)
  }
  if (lastKey < 0) return spans
  for (const match of page.folded.matchAll(words.code)) {
    if (words.key.test(before(page, match.index, 400))) ends.push(match.index + match[0].length)
    words.key.lastIndex = 0
  }
  for (const end of ends) {
    const joined = joinedBy.exec(page.folded.slice(end, end + 60))
    const from = end + (joined?.[0].length ?? 0)
    const stretch = page.text.slice(from, from + 160)
    const line = joined ? stretch : stretch.split('\n', 1)[0]!
    let count = 0
    for (const match of line.matchAll(/\S+/g)) {
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
