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
  /** The same, with up to three signs or spaces between one and the next. */
  digitRow: number
  /** Letters of ASCII and digits of the longest row of them. */
  longest: number
  /** Beginnings of its words, as bits. See mayBegin. */
  beginnings: readonly number[]
}

/** So many letters of a word's beginning are told apart. */
const most = 4
/** A beginning sets two of so many bits: seldom are both set by others. */
const slots = 8192
const unset = new Array<number>(slots / 32).fill(0)
const one = (key: number) => key & (slots - 1)
const other = (key: number) => Math.imul(key, 0x9e3779b1) >>> 19
const isSet = (bits: readonly number[], bit: number) => (bits[bit >>> 5]! & (1 << (bit & 31))) !== 0

export function pageOf(given: string): Page {
  const text = given.normalize('NFC')
  const folded = fold(text)
  const beginnings = unset.slice()
  beginnings[0] = 1
  let digits = 0
  let digitRun = 0
  let digitRow = 0
  let run = 0
  let row = 0
  let last = -1
  let longest = 0
  let letters = 0
  let key = 0
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i)
    const isDigit = code >= 48 && code <= 57
    if (isDigit) {
      digits++
      run = last === i - 1 ? run + 1 : 1
      row = i - last <= 4 ? row + 1 : 1
      if (run > digitRun) digitRun = run
      if (row > digitRow) digitRow = row
      last = i
    }
    if (!isDigit && !(code >= 97 && code <= 122)) letters = key = 0
    else if (letters++ < most) {
      key = next(key, code)
      const first = one(key)
      const second = other(key)
      beginnings[first >>> 5]! |= 1 << (first & 31)
      beginnings[second >>> 5]! |= 1 << (second & 31)
    }
    if (letters > longest) longest = letters
  }
  return { text, folded, digits, digitRun, digitRow, longest, beginnings }
}

/** First letters of folded words, to ask of a page whether one of its words begins so. */
export type Beginnings = readonly number[]
export const beginningsOf = (words: readonly string[]): Beginnings => [...new Set(words.map(beginningOf))]

/** Whether a word of the page may begin so, after what is no letter of ASCII and no digit. It errs only towards yes. */
export function mayBegin({ beginnings }: Page, wanted: Beginnings): boolean {
  for (const key of wanted) if (isSet(beginnings, one(key)) && isSet(beginnings, other(key))) return true
  return false
}

/** A number that stands for its first letters and digits. What begins with neither may begin anywhere. */
function beginningOf(word: string): number {
  let key = 0
  for (const letter of word.match(/^[a-z\d]{0,4}/)?.[0] ?? '') key = next(key, letter.charCodeAt(0))
  return key
}

const next = (key: number, code: number) => key * 37 + code
