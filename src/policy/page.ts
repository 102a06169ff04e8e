/**
 * A text as everything that looks for words in it sees it: composed, folded, and with what one cheap pass over it tells.
 * Expressions that cannot match are not tried: most texts name no invoice, and no password.
 */
import { fold } from './fold.ts'

export interface Page {
  /** NFC. */
  text: string
  /** Folded: same offsets. */
  folded: string
  /** How many digits it has. */
  digits: number
  /** How many of them at most stand next to each other. */
  digitRun: number
  /** Whether a word may begin so, by its `beginningOf`. It errs only towards yes. */
  mayBegin(beginning: number): boolean
}

/** So many letters of a word's beginning are told apart. */
const most = 3
const slots = 8192

export function pageOf(given: string): Page {
  const text = given.normalize('NFC')
  const folded = fold(text)
  const seen = new Uint32Array(slots / 32)
  let digits = 0
  let digitRun = 0
  let run = 0
  let letters = 0
  let key = 0
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i)
    const isDigit = code >= 48 && code <= 57
    if (isDigit) {
      digits++
      if (++run > digitRun) digitRun = run
    } else run = 0
    if (!isDigit && !(code >= 97 && code <= 122)) letters = key = 0
    else if (letters++ < most) {
      key = next(key, code)
      seen[key >>> 5]! |= 1 << (key & 31)
    }
  }
  seen[0]! |= 1
  return { text, folded, digits, digitRun, mayBegin: key => (seen[key >>> 5]! & (1 << (key & 31))) !== 0 }
}

/** Of a folded word: a number that stands for its first letters and digits. What begins with neither may begin anywhere. */
export function beginningOf(word: string): number {
  let key = 0
  for (const letter of word.match(/^[a-z\d]{0,3}/)?.[0] ?? '') key = next(key, letter.charCodeAt(0))
  return key
}

const next = (key: number, code: number) => (Math.imul(key, 37) + code) & (slots - 1)
