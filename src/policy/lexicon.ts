/**
 * Turns words of a rule file into a matcher over tokens. A text is folded (lower case, no diacritics, ı → i) and cut into
 * tokens once; every pattern of every class is looked up by its rarest word (anchor.ts), so that few are tried, and the work
 * is linear in the text, whatever the rules say.
 *
 * A pattern is a line of elements parted by spaces:
 *   word        that token                         word*       a token that begins so (Turkish and English suffixes)
 *   *word       a token that ends so               (a|b*|c)    one of them
 *   @class      any one-token match of that class  ...N        up to N other tokens in between, in the same sentence
 *   #           a number                           ^           the beginning of a sentence
 *   ?element    that element may be absent               =piç        as written, diacritics and all (piç, but not pic); =göt* too
 * Elements stand next to each other unless `...N` parts them.
 */

import { anchored } from './anchor.ts'
import type { Page } from './page.ts'
import { elementsOf, isNumber, matchFrom, type Pattern, remember } from './pattern.ts'

export interface Token {
  /** Folded: lower case, ASCII letters, digits; inner . - @ _ ' kept as written in domains and the like. */
  text: string
  /** UTF-16 offsets in the text given. */
  start: number
  end: number
  /** Sentences end at . ! ? … and line ends. */
  sentence: number
  /** Clauses end at sentence ends, commas, semicolons, dashes and contrasting conjunctions (ama, but, fakat, only …). */
  clause: number
  /** The word as meant, where it is not what stands at start–end (a veiled word that has been opened). */
  written?: string
}

/** A text, cut into words. */
export interface Reading extends Page {
  tokens: Token[]
}

export interface Hit {
  class: string
  /** The pattern as the rule file writes it. */
  pattern: string
  /** Token indices, end exclusive. */
  from: number
  to: number
  sentence: number
  clause: number
  /** The words as the sender wrote them. */
  evidence: string
}

/** class name → patterns. Class names are kebab-case. */
export type ClassPatterns = Record<string, readonly string[]>

export interface Lexicon {
  /** Every hit of every class, in order of the text. Overlaps are kept: the rules decide. */
  find(reading: Reading): Hit[]
  classes: readonly string[]
}

/** Compiles classes of patterns. Throws an Error naming class, pattern and what is allowed. */
export function compileLexicon(classes: ClassPatterns): Lexicon {
  const patterns: Pattern[] = Object.entries(classes).flatMap(([name, lines]) =>
    lines.map(source => ({ class: name, source, order: 0, ...anchored(elementsOf(source, name, classes)) })),
  )
  for (const [order, pattern] of patterns.entries()) pattern.order = order
  const byWord = new Map<string, Pattern[]>()
  const byPrefix = new Map<string, Pattern[]>()
  const bySuffix = new Map<string, Pattern[]>()
  const numbers: Pattern[] = []
  for (const pattern of patterns) {
    const { words, prefixes, suffixes, written, number } = pattern.elements[pattern.anchor]!
    for (const text of words) put(byWord, text, pattern)
    for (const text of prefixes) put(byPrefix, text, pattern)
    for (const text of suffixes) put(bySuffix, text, pattern)
    for (const one of written) put(one.prefix ? byPrefix : byWord, one.folded, pattern)
    if (number) numbers.push(pattern)
  }
  const prefixLengths = lengths(byPrefix)
  const suffixLengths = lengths(bySuffix)
  const remembered = new Map<string, Pattern[]>()
  return { classes: Object.keys(classes), find }

  function find(reading: Reading): Hit[] {
    const found: { pattern: Pattern; from: number; to: number }[] = []
    const { tokens } = reading
    const seen = new Set<number>()
    for (let at = 0; at < tokens.length; at++) {
      for (const pattern of anchoredOn(tokens[at]!.text)) {
        const last = Math.max(0, at - pattern.most)
        for (let from = at - pattern.least; from >= last; from--) {
          const to = matchFrom(pattern.elements, reading, from)
          if (to <= at) continue
          // Two words of one match may both be what it is found by.
          const key = pattern.most === 0 ? -1 : pattern.order * tokens.length + from
          if (seen.has(key)) continue
          if (key >= 0) seen.add(key)
          found.push({ pattern, from, to })
        }
      }
    }
    found.sort((a, b) => a.from - b.from || a.pattern.order - b.pattern.order)
    return found.map(({ pattern, from, to }) => hit(pattern, reading, from, to))
  }

  /** Patterns whose anchor the word fits. Customers use the same words over and over: they are remembered. */
  function anchoredOn(text: string): Pattern[] {
    const known = remembered.get(text)
    if (known) return known
    const found = new Set<Pattern>(byWord.get(text))
    for (const n of prefixLengths) {
      if (n > text.length) break
      for (const pattern of byPrefix.get(text.slice(0, n)) ?? []) found.add(pattern)
    }
    for (const n of suffixLengths) {
      if (n > text.length) break
      for (const pattern of bySuffix.get(text.slice(-n)) ?? []) found.add(pattern)
    }
    if (numbers.length > 0 && isNumber(text)) for (const pattern of numbers) found.add(pattern)
    const list = [...found]
    if (text.length <= 40) remember(remembered, text, list)
    return list
  }
}

const lengths = (map: Map<string, unknown>) =>
  [...new Set([...map.keys()].map(text => text.length))].sort((a, b) => a - b)

function put(map: Map<string, Pattern[]>, text: string, pattern: Pattern) {
  const list = map.get(text)
  if (list) list.push(pattern)
  else map.set(text, [pattern])
}

function hit(pattern: Pattern, reading: Reading, from: number, to: number): Hit {
  const first = reading.tokens[from]!
  const last = reading.tokens[to - 1]!
  return {
    class: pattern.class,
    pattern: pattern.source,
    from,
    to,
    sentence: first.sentence,
    clause: last.clause,
    evidence: reading.text.slice(first.start, last.end),
  }
}
