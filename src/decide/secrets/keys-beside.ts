/** Keys of programs that stand some words away from the word for them, and what a key looks like. */

import { matchesOf } from '../../policy/matches.ts'
import type { Page } from '../../policy/page.ts'
import { bare, strengthOf } from './looks.ts'
import { before } from './span.ts'

export type Mark = (start: number, end: number) => void

/** "our API key, 9f2c…, was pasted", "API token'ı sızdı: 9f2c…", "9f2c… token'ını iptal edin": a few words away, and nothing but a key. */
export function keyBeside(page: Page, name: RegExpExecArray, mark: Mark) {
  if (ofDomain.test(before(page, name.index, 18)) || keyAhead(page, name.index, mark)) return
  const end = name.index + name[0].length
  let words = 0
  for (const match of matchesOf(/\S+/g, page.text.slice(end, end + 160).split('\n', 1)[0]!)) {
    if (words++ > wordsBeside || markDense(match[0], end + match.index, mark) || /[.!?]$/.test(match[0])) return
  }
}
const wordsBeside = 5

/** "9f2c… is our API key", "9f2c… anahtarını iptal edin". */
export function keyAhead(page: Page, start: number, mark: Mark): boolean {
  const from = Math.max(0, start - 120)
  const ahead = page.text.slice(from, start).replace(/(?: (?:is|olan|adlı))?(?: (?:the|our|my|bizim|api))? $/i, '')
  const at = Math.max(ahead.lastIndexOf(' '), ahead.lastIndexOf('\n')) + 1
  return markDense(ahead.slice(at), from + at, mark)
}

function markDense(raw: string, at: number, mark: Mark): boolean {
  const { value, offset } = bare(raw)
  if (!dense.test(value) || strengthOf(value) < 2 || !keyLike(value)) return false
  mark(at + offset, at + offset + value.length)
  return true
}
/** Twelve characters with three digits among them, no name of a host and no address. */
const dense = /^(?=(?:[^\d]{0,60}\d){3})(?=.{0,60}[a-z])[\w-]{12,80}$/i

/** "transfer authorization key": a code of a domain's, not of a program's. */
export const ofDomain = /(?:transfer|epp|domain|authori[sz]ation|unlock)\s$/
/** Letters and digits mixed, long enough that nobody means a word. Public keys of SSH are no secrets. */
export function keyLike(text: string): boolean {
  if (/^\[|^https?:|^(?:ssh|ecdsa|sk-ssh)-|^AAAA[BCE]3/.test(text) || !/\d/.test(text) || !/[a-z]/i.test(text))
    return false
  if (/^[a-f\d]{16,128}$/i.test(text)) return true
  return text.length >= 12
    ? !/^(?:\d{1,4}[.:-]){2,}/.test(text) && !/^[\w-]+(?:\.[a-z-]+)+$/i.test(text)
    : strengthOf(text) >= 2
}
