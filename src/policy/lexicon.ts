/**
 * Turns words of a rule file into a matcher over tokens. A text is folded (lower case, no diacritics, ı → i) and cut into
 * tokens once; every pattern of every class is then looked up in one trie of first elements, so the work is linear
 * in the text, whatever the rules say.
 *
 * A pattern is a line of elements parted by spaces:
 *   word        that token                         word*       a token that begins so (Turkish and English suffixes)
 *   *word       a token that ends so               (a|b*|c)    one of them
 *   @class      any one-token match of that class  ...N        up to N other tokens in between, in the same sentence
 *   #           a number                           ^           the beginning of a sentence
 *   ?element    that element may be absent               =piç        as written, diacritics and all (piç, but not pic); =göt* too
 * Elements stand next to each other unless `...N` parts them.
 */

import { fold } from './fold.ts'

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

export interface Reading {
  text: string
  folded: string
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

interface Element {
  words: Set<string>
  prefixes: string[]
  suffixes: string[]
  /** `=` words: folded form, and how it must be written. */
  written: { folded: string; as: string; prefix: boolean }[]
  number: boolean
  start: boolean
  optional: boolean
  /** How many other tokens may stand before this element. */
  gap: number
}

interface Pattern {
  /** Place among all patterns of the lexicon. */
  number: number
  class: string
  source: string
  elements: Element[]
}

/** Compiles classes of patterns. Throws an Error naming class, pattern and what is allowed. */
export function compileLexicon(classes: ClassPatterns): Lexicon {
  const patterns: Pattern[] = Object.entries(classes)
    .flatMap(([name, lines]) =>
      lines.map(source => ({ class: name, source, elements: elementsOf(source, name, classes) })),
    )
    .map((pattern, number) => ({ number, ...pattern }))
  const byWord = new Map<string, Pattern[]>()
  const byPrefix = new Map<string, Pattern[]>()
  const bySuffix = new Map<string, Pattern[]>()
  const numbers: Pattern[] = []
  for (const pattern of patterns) {
    const first = pattern.elements[0]!
    for (const text of first.words) put(byWord, text, pattern)
    for (const text of first.prefixes) put(byPrefix, text, pattern)
    for (const text of first.suffixes) put(bySuffix, text, pattern)
    for (const one of first.written) put(one.prefix ? byPrefix : byWord, one.folded, pattern)
    if (first.number) numbers.push(pattern)
  }
  const prefixLengths = lengths(byPrefix)
  const suffixLengths = lengths(bySuffix)
  return { classes: Object.keys(classes), find }

  function find(reading: Reading): Hit[] {
    const hits: Hit[] = []
    const { tokens } = reading
    // At which token a pattern was tried last: one word may lead to a pattern in several ways.
    const tried = new Int32Array(patterns.length).fill(-1)
    const start = (candidates: Pattern[] | undefined, at: number) => {
      if (!candidates) return
      for (const pattern of candidates) {
        if (tried[pattern.number] === at) continue
        tried[pattern.number] = at
        const to = matchFrom(pattern.elements, reading, at)
        if (to > at) hits.push(hit(pattern, reading, at, to))
      }
    }
    for (let at = 0; at < tokens.length; at++) {
      const { text } = tokens[at]!
      start(byWord.get(text), at)
      for (const n of prefixLengths) {
        if (n > text.length) break
        start(byPrefix.get(text.slice(0, n)), at)
      }
      for (const n of suffixLengths) {
        if (n > text.length) break
        start(bySuffix.get(text.slice(-n)), at)
      }
      if (numbers.length > 0 && isNumber(text)) start(numbers, at)
    }
    return hits
  }
}

const lengths = (map: Map<string, unknown>) =>
  [...new Set([...map.keys()].map(text => text.length))].sort((a, b) => a - b)

function put(map: Map<string, Pattern[]>, text: string, pattern: Pattern) {
  const list = map.get(text)
  if (list) list.push(pattern)
  else map.set(text, [pattern])
}

const isNumber = (text: string) => /^\d[\d.,:]*$/.test(text)

function elementsOf(source: string, name: string, classes: ClassPatterns): Element[] {
  const wrong = (what: string) => new Error(`class "${name}", pattern "${source}": ${what}`)
  const elements: Element[] = []
  let gap = 0
  let start = false
  for (const part of source.trim().split(/\s+/)) {
    if (part === '^') {
      start = true
      continue
    }
    const gapLength = /^\.\.\.(\d+)?$/.exec(part)
    if (gapLength) {
      gap = Number(gapLength[1] ?? 3)
      if (gap > 8) throw wrong('a gap is at most ...8')
      continue
    }
    const optional = part.startsWith('?')
    elements.push({ ...alternatives(optional ? part.slice(1) : part), start, optional, gap })
    gap = 0
    start = false
  }
  if (elements.length === 0) throw wrong('a pattern needs at least one word')
  if (elements.length > 8) throw wrong('a pattern has at most 8 elements')
  if (elements[0]!.optional || elements[0]!.gap) throw wrong('the first element cannot be optional or a gap')
  return elements

  function alternatives(part: string): Omit<Element, 'start' | 'optional' | 'gap'> {
    const found: Omit<Element, 'start' | 'optional' | 'gap'> = {
      words: new Set<string>(),
      prefixes: [],
      suffixes: [],
      written: [],
      number: false,
    }
    const list = part.startsWith('(') && part.endsWith(')') ? part.slice(1, -1).split('|') : [part]
    for (const one of list) {
      if (one === '#') found.number = true
      else if (one.startsWith('@')) {
        const referred = classes[one.slice(1)]
        if (!referred) throw wrong(`no class "${one.slice(1)}"; there are ${Object.keys(classes).join(', ')}`)
        for (const line of referred) {
          if (line.includes(' ')) continue // many-token patterns of a class cannot stand as one element
          const inner = elementsOf(line, one.slice(1), classes)[0]!
          for (const text of inner.words) found.words.add(text)
          found.prefixes.push(...inner.prefixes)
          found.suffixes.push(...inner.suffixes)
          found.written.push(...inner.written)
          found.number ||= inner.number
        }
      } else if (one.startsWith('=')) {
        const as = asWritten(one.slice(1).replace('*', ''))
        found.written.push({ folded: fold(as), as, prefix: one.endsWith('*') })
      } else {
        const text = fold(one.replace(/\*/g, '').replace(/['-]/g, one.includes('.') ? '$&' : ''))
        if (!/^[\p{L}\p{N}_.@:-]+$/u.test(text))
          throw wrong(`"${one}" is not a word; see the header of src/policy/lexicon.ts`)
        if (one.endsWith('*')) found.prefixes.push(text)
        else if (one.startsWith('*')) found.suffixes.push(text)
        else found.words.add(text)
      }
    }
    return found
  }
}

/** Lower case by Turkish rules, diacritics kept. */
const asWritten = (text: string) => text.replace(/İ/g, 'i').replace(/I/g, 'ı').toLowerCase()

function fits(element: Element, reading: Reading, at: number): boolean {
  const token = reading.tokens[at]!
  if (element.start && at > 0 && reading.tokens[at - 1]!.sentence === token.sentence) return false
  if (element.words.has(token.text)) return true
  for (const prefix of element.prefixes) if (token.text.startsWith(prefix)) return true
  for (const suffix of element.suffixes) if (token.text.endsWith(suffix)) return true
  for (const { folded, as, prefix } of element.written) {
    if (!(prefix ? token.text.startsWith(folded) : token.text === folded)) continue
    const written = asWritten(token.written ?? reading.text.slice(token.start, token.end))
    if (prefix ? written.startsWith(as) : written === as) return true
  }
  return element.number && isNumber(token.text)
}

/** End of the match that begins at `at`, or -1. */
function matchFrom(elements: Element[], reading: Reading, at: number): number {
  return fits(elements[0]!, reading, at) ? endOf(elements, 1, reading, at + 1, reading.tokens[at]!.sentence) : -1
}

/** Farthest end of elements from `e` on; gaps, elements and so the work per token are bounded. */
function endOf(elements: Element[], e: number, reading: Reading, from: number, sentence: number): number {
  const element = elements[e]
  if (!element) return from
  const { tokens } = reading
  const absent = element.optional ? endOf(elements, e + 1, reading, from, sentence) : -1
  for (let i = from; i <= from + element.gap && i < tokens.length && tokens[i]!.sentence === sentence; i++) {
    if (fits(element, reading, i)) return Math.max(absent, endOf(elements, e + 1, reading, i + 1, sentence))
  }
  return absent
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
