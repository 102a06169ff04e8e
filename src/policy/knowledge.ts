/** What a lexicon knows of a word: the patterns that may be found by it, the elements that it fits. */
import type { Element, Known, Pattern } from './pattern.ts'
import { wordIndex } from './word-index.ts'

/** @param patterns in their order @param elements all, each once */
export function knowledge(patterns: readonly Pattern[], elements: Iterable<Element>): (word: string) => Known {
  const fitting = wordIndex()
  for (const element of elements) fitting.put({ ...element, written: [] }, element.place)
  /** By the place of the element that they are found by. */
  const found = Map.groupBy(patterns, pattern => pattern.elements[pattern.anchor]!.place)
  /** Those that are found by words written with their diacritics: by the words without. */
  const written = wordIndex()
  for (const pattern of patterns) {
    const anchor = pattern.elements[pattern.anchor]!
    if (anchor.written.length > 0) written.put({ ...nothingElse, written: anchor.written }, pattern.order)
  }
  const needed = new Set(patterns.map(pattern => pattern.also))
  return known

  function known(word: string): Known {
    const fits = fitting.of(word)
    const foldedAlike = written.of(word)
    if (fits.length + foldedAlike.length === 0) return nothing
    const orders = new Set(foldedAlike)
    for (const place of fits) for (const { order } of found.get(place) ?? none) orders.add(order)
    const ascending = [...orders].sort((a, b) => a - b)
    return {
      found: ascending.flatMap(order => [order, patterns[order]!.also]),
      fits,
      needed: fits.filter(place => needed.has(place)),
    }
  }
}

const nothing: Known = { found: [], fits: [], needed: [] }
const nothingElse = { words: new Set<string>(), prefixes: [], suffixes: [], number: false }
const none: readonly Pattern[] = []
