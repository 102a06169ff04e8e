/**
 * Passwords: the value that follows a word for password, however it is joined to it (colon, "is", "olsun", a relative
 * clause), stands before it ("X şifresiyle"), comes as a user/password pair, or sits in a URL. Talking about a password
 * ("şifremi unuttum", "password reset link") is no password.
 */

import { matchesOf } from '../../policy/matches.ts'
import type { Page } from '../../policy/page.ts'
import { passwordAfter } from './password-after.ts'
import { passwordBefore } from './password-before.ts'
import { joinedPairs, mayHoldPair, pairAhead, passwordPair } from './password-pair.ts'
import type { PasswordWords } from './password-words.ts'
import { before, type Span } from './span.ts'

const mask = '[password]'
const urlCredentials = /[a-z][a-z+]{1,12}:\/\/[^\s:@/]{1,80}:([^\s@/]{1,80})@/gu
const commandLine = /\bmysql\w{0,5}\b[^\n]{0,80}?\s-p([^\s'"]{4,60})/gu
const initials = /(?<![a-z\d])(?:u|un|usr)\s?[:=]\s?\S{2,60}[\s,;/|]{1,3}(?:p|pw)\s?[:=]\s?(\S{4,60})/giu
const initialBefore = /(?<![a-z])pw?\s?[:=]/
const sshLine = /\b(?:sshpass|plink)\b[^\n]{0,80}?\s-(?:p|pw)\s{0,2}['"]?([^\s'"]{4,60})/gu
const curlLine = /\bcurl\b[^\n]{0,80}?\s(?:-u|--user)\s{0,2}['"]?[^\s:'"]{1,60}:([^\s'"]{4,60})/gu

/** It errs only towards yes. */
export const mayHoldPassword = (page: Page, words: PasswordWords) =>
  waysIn(page).length > 0 || mayHoldPair(page) || words.key.in(page).length > 0 || words.pairKey.in(page).length > 0

export function passwords(page: Page, words: PasswordWords): Span[] {
  const spans: Span[] = []
  const mark = (start: number, length: number) => spans.push({ kind: 'password', start, end: start + length, mask })
  for (const pattern of waysIn(page)) {
    for (const match of matchesOf(pattern, page.text)) {
      const value = match[1]!
      if (!value.startsWith('[')) mark(match.index + match[0].lastIndexOf(value), value.length)
    }
  }
  let keys = 0
  for (const match of words.key.in(page)) {
    if (keys++ > mostKeys) break
    if (page.text[match.index - 1] === '[') continue
    const ahead = before(page, match.index, 40)
    if (words.oneTime.test(ahead)) continue
    const end = match.index + match[0].length
    if (pairAhead.test(ahead) && passwordPair(page, end, words, mark)) continue
    passwordAfter(page, end, words, mark)
    passwordBefore(page, match.index, end, mark)
  }
  for (const match of words.pairKey.in(page)) passwordPair(page, match.index + match[0].length, words, mark)
  joinedPairs(page, words, mark)
  return spans
}

/** Those in which a password may stand without a word for it. */
function waysIn({ text, folded }: Page): RegExp[] {
  const found: RegExp[] = []
  if (text.includes('://')) found.push(urlCredentials)
  if (folded.includes('mysql')) found.push(commandLine)
  if (folded.includes('sshpass') || folded.includes('plink')) found.push(sshLine)
  if (initialBefore.test(folded)) found.push(initials)
  if (folded.includes('curl')) found.push(curlLine)
  return found
}

/** No text that a person wrote says the word more often; it bounds the work on hostile ones. */
const mostKeys = 3000
