/**
 * A word as texts hold it, one object for all its uses. Customers use the same words over and over: what was found out about a
 * word is remembered beside it, in one place that is near when the word comes again.
 */
import { remember } from './remember.ts'

export interface Word {
  text: string
  /** What each asker found out, see perWord. */
  known: (Known | undefined)[]
}

interface Known {
  asker: number
  found: unknown
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

/** Their places beside a word come round: what stands there of an asker long gone (a policy of before) is found out anew. */
const mostAskers = 96
let askers = 0

/** What depends on a word's text alone, found out once for each word. */
export function perWord<Found>(find: (text: string) => Found): (word: Word) => Found {
  const asker = askers++
  const place = asker % mostAskers
  return word => {
    const known = word.known[place]
    if (known !== undefined && known.asker === asker) return known.found as Found
    const found = find(word.text)
    word.known[place] = { asker, found }
    return found
  }
}
