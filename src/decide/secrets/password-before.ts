/** The password that stands before its word. */

import type { Page } from '../../policy/page.ts'
import { bare, strengthOf } from './looks.ts'
import type { Mark } from './password-words.ts'
import { before } from './span.ts'

const isPassword =
  /(?:\s(?:is|was|are|idi|iste|bu|olan|as|as the|as my|as our|as a|as her|as his|as their|as your|is the|is my|is our|was the|is his|is her|olsun|olarak|yapin)|\s\()(?:\s?(?:the|my|our|new|yeni|eski|old|root|admin|panel|su anki|current|ftp|mail|cpanel|plesk)){0,2}\s{0,2}$/u

/** "Tr0ub4dor&3x is the root password", "Lokum2024* şifresiyle". */
export function passwordBefore(page: Page, keyStart: number, keyEnd: number, mark: Mark) {
  const ahead = before(page, keyStart, 48)
  const link = isPassword.exec(ahead)
  const stop = keyStart - (link ? link[0].length : /\s*$/.exec(ahead)![0].length)
  const token = runBefore(page.text, stop)
  if (token.length < 4 || token.length > 80) return
  const { value, offset } = bare(token)
  const strength = strengthOf(value)
  const withIt = /^\w{0,8}(?:yle|yla)(?![a-z])|^\w{0,6}\sile(?![a-z])/u.test(page.folded.slice(keyEnd - 4, keyEnd + 8))
  const enough = link ? strength >= 2 : strength === 3 && /[!#$%^&*+=@~]/.test(value)
  if (enough || (withIt && strength >= 2)) mark(stop - token.length + offset, value.length)
}

function runBefore(text: string, stop: number): string {
  let start = stop
  while (start > 0 && stop - start <= 80 && !/\s/.test(text[start - 1] ?? ' ')) start--
  return text.slice(start, stop)
}
