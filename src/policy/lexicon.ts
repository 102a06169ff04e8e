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
import { elementsThere } from './elements-there.ts'
import { knowledge } from './knowledge.ts'
import type { Page } from './page.ts'
import { distinctElements, elementsOf, matchFrom, type Pattern } from './pattern.ts'
import { perWord, type Word } from './word.ts'

export interface Token {
  /** Folded: lower case, ASCII letters, digits; inner . - @ _ ' kept as written in domains and the like. */
  text: string
  /** The same, with what lexicons know of it. */
  word: Word
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
  const elements = distinctElements()
  const patterns: Pattern[] = Object.entries(classes).flatMap(([name, lines]) =>
    lines.map(source => ({
      class: name,
      source,
      order: 0,
      ...anchored(elementsOf(source, name, classes).map(elements.placed)),
    })),
  )
  for (const [order, pattern] of patterns.entries()) pattern.order = order
  const knownOf = perWord(knowledge(patterns, elements.all.values()))
  const there = elementsThere(elements.all.size)
  return { classes: Object.keys(classes), find }

  function find(reading: Reading): Hit[] {
    const found: Found[] = []
    const { tokens } = reading
    const known = tokens.map(token => knownOf(token.word))
    there.begin(known)
    for (let at = 0; at < tokens.length; at++) {
      const { found: may } = known[at]!
      for (let i = 0; i < may.length; i += 2) {
        const also = may[i + 1]!
        if (also >= 0 && !there.has(also)) continue
        const pattern = patterns[may[i]!]!
        if (pattern.isWord) {
          found.push({ pattern, at, from: at, to: at + 1 })
          continue
        }
        const last = Math.max(0, at - pattern.most)
        for (let from = at - pattern.least; from >= last; from--) {
          const to = matchFrom(pattern.elements, reading, known, from)
          if (to > at && !(pattern.most > 0 && isFound(found, pattern, from))) found.push({ pattern, at, from, to })
        }
      }
    }
    if (found.length > 1 && !isInOrder(found)) found.sort(inOrder)
    return found.map(({ pattern, from, to }) => hit(pattern, reading, from, to))
  }
}

interface Found {
  pattern: Pattern
  /** The token by which it was found. */
  at: number
  from: number
  to: number
}

/** Two words of one match may both be what it is found by: they stand near each other. */
function isFound(found: Found[], pattern: Pattern, from: number): boolean {
  for (let i = found.length - 1; i >= 0 && found[i]!.at >= from; i--) {
    const other = found[i]!
    if (other.pattern === pattern && other.from === from) return true
  }
  return false
}

const inOrder = (a: Found, b: Found) => a.from - b.from || a.pattern.order - b.pattern.order

function isInOrder(found: Found[]): boolean {
  for (let i = 1; i < found.length; i++) if (inOrder(found[i - 1]!, found[i]!) > 0) return false
  return true
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
