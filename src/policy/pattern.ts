/** Patterns of the lexicon as they are written in rule files, compiled, and matched against the tokens of a text. */
import { fold } from './fold.ts'
import { holds } from './holds.ts'
import type { ClassPatterns, Reading } from './lexicon.ts'

/** What one token must be. */
export interface Element {
  /** Of all elements of a lexicon that words fit alike, once it is compiled. */
  place: number
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

export interface Pattern {
  class: string
  source: string
  /** Its place among all. */
  order: number
  elements: Element[]
  /** One element that says all: where its anchor fits, it matches. */
  isWord: boolean
  /** Place of the element by which it is found, and how many tokens at least and at most the first one stands before that. */
  anchor: number
  /** Place of another element that it cannot do without, or -1. */
  also: number
  least: number
  most: number
}

/** What a lexicon knows of a word. */
export interface Known {
  /** Of each pattern that may be found by this word its order, ascending, and what it needs elsewhere in the text (Pattern.also). */
  found: readonly number[]
  /** Places of the elements that it fits, ascending. */
  fits: readonly number[]
  /** Those of them that some pattern needs. */
  needed: readonly number[]
}

export const isNumber = (text: string) => /^\d[\d.,:]*$/.test(text)

/** @throws Error naming class, pattern and what is allowed */
export function elementsOf(source: string, name: string, classes: ClassPatterns): Element[] {
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
      place: 0,
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

/** Numbers the elements of a lexicon: those that the same words fit have one place. */
export function distinctElements() {
  const places = new Map<string, Element>()
  return { placed, all: places }

  function placed(element: Element): Element {
    const { words, prefixes, suffixes, number } = element
    const key = [number, [...words].sort(), prefixes.toSorted(), suffixes.toSorted()].join(';')
    const first = places.get(key)
    const own = { ...element, place: first?.place ?? places.size }
    if (!first) places.set(key, own)
    return own
  }
}

function fits(element: Element, reading: Reading, known: readonly Known[], at: number): boolean {
  const token = reading.tokens[at]!
  if (element.start && at > 0 && reading.tokens[at - 1]!.sentence === token.sentence) return false
  if (holds(known[at]!.fits, element.place)) return true
  for (const { folded, as, prefix } of element.written) {
    if (!(prefix ? token.text.startsWith(folded) : token.text === folded)) continue
    const written = asWritten(token.written ?? reading.text.slice(token.start, token.end))
    if (prefix ? written.startsWith(as) : written === as) return true
  }
  return false
}

/** End of the match that begins at `at`, or -1. `known`: of each token. */
export function matchFrom(elements: Element[], reading: Reading, known: readonly Known[], at: number): number {
  if (!fits(elements[0]!, reading, known, at)) return -1
  return endOf(elements, 1, reading, known, at + 1, reading.tokens[at]!.sentence)
}

/** Farthest end of elements from `e` on; gaps, elements and so the work per token are bounded. */
function endOf(
  elements: Element[],
  e: number,
  reading: Reading,
  known: readonly Known[],
  from: number,
  sentence: number,
): number {
  const element = elements[e]
  if (!element) return from
  const { tokens } = reading
  const absent = element.optional ? endOf(elements, e + 1, reading, known, from, sentence) : -1
  for (let i = from; i <= from + element.gap && i < tokens.length && tokens[i]!.sentence === sentence; i++) {
    if (fits(element, reading, known, i))
      return Math.max(absent, endOf(elements, e + 1, reading, known, i + 1, sentence))
  }
  return absent
}
