/** Finds numbers of elements or patterns by a word that fits them: by the word itself, its beginnings, its ends. */
import { type Element, isNumber } from './pattern.ts'

export interface WordIndex {
  put(element: Element, number: number): void
  /** Ascending, each once. */
  of(text: string): readonly number[]
}

export function wordIndex(): WordIndex {
  const byWord = new Map<string, number[]>()
  const byPrefix = new Map<string, number[]>()
  const bySuffix = new Map<string, number[]>()
  const numbers: number[] = []
  let longest = 0
  return { put, of }

  function put({ words, prefixes, suffixes, written, number }: Element, one: number) {
    for (const text of words) add(byWord, text, one)
    for (const text of prefixes) add(byPrefix, text, one)
    for (const text of suffixes) add(bySuffix, text, one)
    for (const { folded, prefix } of written) add(prefix ? byPrefix : byWord, folded, one)
    if (number) numbers.push(one)
    for (const text of [...prefixes, ...suffixes, ...written.map(({ folded }) => folded)])
      longest = Math.max(longest, text.length)
  }

  function of(text: string): readonly number[] {
    const found = new Set(byWord.get(text))
    for (let n = 1; n <= Math.min(longest, text.length); n++) {
      for (const one of byPrefix.get(text.slice(0, n)) ?? none) found.add(one)
      for (const one of bySuffix.get(text.slice(-n)) ?? none) found.add(one)
    }
    if (numbers.length > 0 && isNumber(text)) for (const one of numbers) found.add(one)
    return found.size === 0 ? none : [...found].sort((a, b) => a - b)
  }
}

const none: readonly number[] = []

function add(map: Map<string, number[]>, text: string, one: number) {
  const list = map.get(text)
  if (list) list.push(one)
  else map.set(text, [one])
}
