/**
 * A word as texts hold it, one object for all its uses. Customers use the same words over and over: what a lexicon found out about a
 * word is remembered beside it, in one place that is near when the word comes again.
 */
import { remember } from './remember.ts'

export interface Word {
  text: string
  /** By the number of a lexicon. */
  known: (Known | undefined)[]
}

export interface Known {
  lexicon: number
  /** Orders of the patterns that may be found by this word, ascending. */
  found: readonly number[]
  /** What each of those needs to stand somewhere in the text, see Pattern. */
  also: readonly number[]
  /** Places of the elements that it fits, ascending. */
  fits: readonly number[]
  /** Those of them that some pattern needs. */
  needed: readonly number[]
}

const words = new Map<string, Word>()
/** Longer ones are hardly words, and come once. */
const longest = 40

export function wordOf(text: string): Word {
  const known = words.get(text)
  if (known) return known
  const word: Word = { text, known: [] }
  if (text.length <= longest) remember(words, text, word)
  return word
}

/** Ascending numbers, mostly few. */
export function holds(numbers: readonly number[], one: number): boolean {
  let from = 0
  let to = numbers.length
  while (to - from > 6) {
    const middle = (from + to) >>> 1
    if (numbers[middle]! <= one) from = middle
    else to = middle
  }
  for (; from < to; from++) if (numbers[from] === one) return true
  return false
}
