/** Patterns of the lexicon as they are written in rule files, compiled, and matched against the tokens of a text. */
import { fold } from './fold.ts'
import type { ClassPatterns, Reading } from './lexicon.ts'

export interface Element {
  words: Set<string>
  prefixes: string[]
  suffixes: string[]
  /** `=` words: folded form, and how it must be written. */
  written: { folded: string; as: string; prefix: boolean }[]
  number: boolean
  memory: Map<string, boolean>
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
  /** Place of the element by which it is found, and how many tokens at least and at most the first one stands before that. */
  anchor: number
  least: number
  most: number
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
      memory: new Map(),
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
  if (fitsWord(element, token.text)) return true
  for (const { folded, as, prefix } of element.written) {
    if (!(prefix ? token.text.startsWith(folded) : token.text === folded)) continue
    const written = asWritten(token.written ?? reading.text.slice(token.start, token.end))
    if (prefix ? written.startsWith(as) : written === as) return true
  }
  return false
}

/** Without regard to place and spelling. Long lists of alternatives remember what they said. */
function fitsWord(element: Element, text: string): boolean {
  if (element.words.has(text)) return true
  if (element.number && isNumber(text)) return true
  const { prefixes, suffixes, memory } = element
  if (prefixes.length + suffixes.length < 4) return begins(text, prefixes) || ends(text, suffixes)
  const known = memory.get(text)
  if (known !== undefined) return known
  const answer = begins(text, prefixes) || ends(text, suffixes)
  if (text.length <= 40) remember(memory, text, answer)
  return answer
}

function begins(text: string, prefixes: string[]): boolean {
  for (const prefix of prefixes) if (text.startsWith(prefix)) return true
  return false
}

function ends(text: string, suffixes: string[]): boolean {
  for (const suffix of suffixes) if (text.endsWith(suffix)) return true
  return false
}

/** End of the match that begins at `at`, or -1. */
export function matchFrom(elements: Element[], reading: Reading, at: number): number {
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

const mostRemembered = 20_000

/** Bounded: it is emptied when it is full. */
export function remember<Value>(memory: Map<string, Value>, text: string, value: Value) {
  if (memory.size >= mostRemembered) memory.clear()
  memory.set(text, value)
}
