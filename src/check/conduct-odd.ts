/** Where in a text a word may be veiled: pieces between blanks that hold more than letters, or one letter thrice. */
import { isUnseen } from './unseen.ts'

const blank = 0
const letter = 1
const digit = 2
const joint = 3
const mark = 4
/** What ASCII is: `joint` may stand inside a veiled word, `mark` ends words. */
const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code)
  if (code <= 32) return blank
  if (/[a-z]/i.test(char)) return letter
  if (/\d/.test(char)) return digit
  return /[$@*#!|+_.~:/\\-]/.test(char) ? joint : mark
})
const kindOf = (code: number) => (code < 128 ? kinds[code]! : code === 0xa0 || code === 0x3000 ? blank : letter)

/** Not to be seen, a sign in the place of a letter, or letters in full width. */
const isStrange = (code: number) =>
  isUnseen(code) || code === 0xa9 || code === 0x192 || code === 0x20ac || (code >= 0xff01 && code <= 0xff5e)
/** Greek, Cyrillic, Armenian: strange only beside a letter of ours. */
const isOfOtherAlphabet = (code: number) => code >= 0x370 && code <= 0x58f
const isOurs = (code: number) => (code | 32) >= 97 && (code | 32) <= 122

/** Whether the letter at `i` of a piece that began at `start` may be there to veil. */
function isVeil(text: string, i: number, start: number): boolean {
  const code = text.charCodeAt(i)
  if (!isOfOtherAlphabet(code)) return isStrange(code)
  return isOurs(text.charCodeAt(i + 1)) || (i > start && isOurs(text.charCodeAt(i - 1)))
}

/** [start, end) of every such piece, in order. One look at each character. */
export function oddChunks(text: string): [number, number][] {
  const chunks: [number, number][] = []
  let start = 0
  let letters = 0
  let odd = false
  let run = 1
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32
    const kind = kindOf(code)
    if (kind === blank) {
      if (odd && letters > 0) chunks.push([start, i])
      start = i + 1
      letters = 0
      odd = false
      run = 1
      continue
    }
    if (kind === letter) {
      letters++
      run = i > start && text.charCodeAt(i - 1) === code ? run + 1 : 1
      if (run === 3 || (code > 127 && isVeil(text, i, start))) odd = true
    } else if (kind === digit) odd = true
    else if (kind === joint && !odd) {
      const next = i + 1 < text.length ? kindOf(text.charCodeAt(i + 1)) : blank
      odd = next === letter || next === digit || next === joint
    }
  }
  return chunks
}
