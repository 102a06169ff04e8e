/** Finds numbers of elements or patterns by a word that fits them: by the word itself, its beginnings, its ends. */
import { type Element, isNumber } from './pattern.ts'

export interface WordIndex {
  put(element: Pick<Element, 'words' | 'prefixes' | 'suffixes' | 'written' | 'number'>, number: number): void
  /** Ascending, each once. */
  of(text: string): readonly number[]
}

export function wordIndex(): WordIndex {
  const whole = new Map<string, number[]>()
  const beginnings = parts((text, length) => text.slice(0, length))
  const ends = parts((text, length) => text.slice(-length))
  const numbers: number[] = []
  return { put, of }

  function put({ words, prefixes, suffixes, written, number }: Parameters<WordIndex['put']>[0], one: number) {
    for (const text of words) add(whole, text, one)
    for (const text of prefixes) beginnings.put(text, one)
    for (const text of suffixes) ends.put(text, one)
    for (const { folded, prefix } of written) prefix ? beginnings.put(folded, one) : add(whole, folded, one)
    if (number) numbers.push(one)
  }

  function of(text: string): readonly number[] {
    const found = new Set(whole.get(text))
    beginnings.collect(text, found)
    ends.collect(text, found)
    if (numbers.length > 0 && isNumber(text)) for (const one of numbers) found.add(one)
    return found.size === 0 ? none : [...found].sort((a, b) => a - b)
  }
}

const none: readonly number[] = []

/** So many letters say whether longer ones are worth asking for: most words are names, and share them with none. */
const telling = 3

/** Beginnings or ends of words. */
function parts(partOf: (text: string, length: number) => string) {
  const all = new Map<string, number[]>()
  const longer = new Set<string>()
  let longest = 0
  return { put, collect }

  function put(text: string, one: number) {
    add(all, text, one)
    if (text.length > telling) longer.add(partOf(text, telling))
    longest = Math.max(longest, text.length)
  }

  function collect(text: string, found: Set<number>) {
    const most = Math.min(longest, text.length)
    for (let length = 1; length <= most; length++) {
      const part = partOf(text, length)
      for (const one of all.get(part) ?? none) found.add(one)
      if (length === telling && !longer.has(part)) return
    }
  }
}

function add(map: Map<string, number[]>, text: string, one: number) {
  const list = map.get(text)
  if (list) list.push(one)
  else map.set(text, [one])
}
