/**
 * A text as the model sees it: hashed words, stems, neighbouring stems, letter runs and signs. Pure and linear. Training
 * learns the weights of these features; deciding sums them up (sums.ts).
 */
import type { Reading } from '../../policy/lexicon.ts'
import { type Word, wordOf, wordTrait } from '../../policy/word.ts'
import { ofKind } from '../signs/name.ts'
import type { Read } from '../signs.ts'

export interface Features {
  /** FNV-1a of the feature's name, 32 bits. */
  keys: Int32Array
  values: Float32Array
  count: number
}

const mostTokens = 400
const stemLength = 5
/** Words that only say that something works count so much. */
export const asidePart = 0.4
const kinds = { word: 1, stem: 2, pair: 3, letters: 4, sign: 5 } as const

/** How much each kind of feature counts: found by learning from all seed files but one and deciding that one. */
export const share = { word: 0.6, stem: 1.1, pair: 0.8, letters: 1, sign: 0.7 }

/** `classes`: of words that rules found, see `classSign`. */
export function featuresOf(
  reading: Reading,
  { signs, aside }: Pick<Read, 'signs' | 'aside'>,
  classes: Iterable<string> = [],
): Features {
  const words = distinctWords(reading)
  const names = [...signs.keys(), ...Array.from(classes, classSign)]
  const capacity = words.reduce((sum, { word }) => sum + 4 + word.text.length, 0) + names.length
  const found: Features = { keys: new Int32Array(capacity), values: new Float32Array(capacity), count: 0 }
  const worth = worthOf(words)
  let before = ''
  for (const { word, at } of words) {
    const { text } = word
    const part = aside.has(at) ? asidePart : 1
    add(found, wordKey(text), worth.word * part)
    add(found, stemKey(text), worth.stem * part)
    add(found, pairKey(before, text), worth.pair * part)
    for (let from = 0; from < letterRuns(text); from++) add(found, lettersKey(text, from), worth.letters * part)
    before = text
  }
  for (const name of names) add(found, signKey(name), worth.sign)
  return found
}

/** What a feature of each kind counts in a text of these words. */
export function worthOf(words: Used[]): Record<keyof typeof kinds, number> {
  let runs = 0
  for (const { word } of words) runs += Math.max(1, word.text.length - 1)
  const each = Math.sqrt(words.length || 1)
  return {
    word: share.word / each,
    stem: share.stem / each,
    pair: share.pair / each,
    letters: share.letters / Math.sqrt(runs || 1),
    sign: share.sign,
  }
}

/** The sign that a class of words in the rules of conduct gives. */
export const classSign = (name: string) => ofKind('said', name)

export interface Used {
  /** Folded; numbers and addresses as what they are rather than as what they say. */
  word: Word
  /** The token of its first use. */
  at: number
}

/** Each word once, in order. */
export function distinctWords(reading: Reading): Used[] {
  const words: Used[] = []
  const seen = new Set<string>()
  const most = Math.min(reading.tokens.length, mostTokens)
  for (let at = 0; at < most; at++) {
    const word = plainWord(reading.tokens[at]!.word)
    if (seen.has(word.text)) continue
    seen.add(word.text)
    words.push({ word, at })
  }
  return words
}

const plainWord = wordTrait(text => wordOf(plain(text)))

const number = /^\d[\d.,:]*$/
const status = /^[45]..$/
const code = /\d{3}/
const host = /\.[a-z]{2,}$/

function plain(text: string): string {
  if (text.includes('@')) return '@address'
  if (text.includes('.') && host.test(text)) return '@host'
  const digits = digitsIn(text)
  if (digits === 0) return text
  if (isDigit(text.charCodeAt(0)) && number.test(text)) return status.test(text) ? text : '@number'
  return digits >= 3 && code.test(text) ? '@code' : text
}

const isDigit = (code: number) => code >= 48 && code <= 57

function digitsIn(text: string): number {
  let digits = 0
  for (let i = 0; i < text.length; i++) if (isDigit(text.charCodeAt(i))) digits++
  return digits
}

function add(found: Features, key: number, value: number) {
  const at = found.count++
  found.keys[at] = key
  found.values[at] = value
}

export const wordKey = (text: string) => hash(text, 0, text.length, hashStart(kinds.word))
export const stemKey = (text: string) => hash(text, 0, stemEnd(text), hashStart(kinds.stem))
/** Of neighbouring stems; nothing stands before the first word. */
export const pairKey = (before: string, text: string) =>
  hash(
    text,
    0,
    stemEnd(text),
    before === '' ? hashStart(kinds.pair) : hash(before, 0, stemEnd(before), hashStart(kinds.pair)),
  )
/** Four letters from a place on. */
export const lettersKey = (text: string, from: number) => hash(text, from, from + 4, hashStart(kinds.letters))
export const letterRuns = (text: string) => Math.max(0, text.length - 3)
export const signKey = (name: string) => hash(name, 0, name.length, hashStart(kinds.sign))

const stemEnd = (text: string) => Math.min(stemLength, text.length)
const hashStart = (kind: number) => Math.imul(0x811c9dc5 ^ kind, 0x01000193)

function hash(text: string, from: number, to: number, start: number): number {
  let h = start
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return Math.imul(h ^ 0x7c, 0x01000193)
}
