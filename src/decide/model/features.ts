/**
 * A text as the model sees it: hashed words, stems, neighbouring stems, letter runs and signs. Pure and linear.
 * Training and deciding both use this file, so that the weights fit the words.
 */
import type { Reading } from '../../policy/lexicon.ts'
import type { Read } from '../signs.ts'

export interface Features {
  /** FNV-1a of the feature's name, 32 bits. */
  keys: Int32Array
  values: Float32Array
  /** Token that the feature comes from; -1 for signs. */
  tokens: Int16Array
  count: number
}

const mostTokens = 400
const stemLength = 5
const kinds = { word: 1, stem: 2, pair: 3, letters: 4, sign: 5 } as const

/** How much each kind of feature counts: found by learning from all seed files but one and deciding that one. */
const share = { word: 0.6, stem: 1.1, pair: 0.5, letters: 1, sign: 0.7 }

export function featuresOf(reading: Reading, { signs, aside }: Read): Features {
  const words = distinctWords(reading)
  const capacity = words.reduce((sum, word) => sum + 4 + word.text.length, 0) + signs.size
  const found: Features = {
    keys: new Int32Array(capacity),
    values: new Float32Array(capacity),
    tokens: new Int16Array(capacity),
    count: 0,
  }
  const wordValue = share.word / Math.sqrt(words.length || 1)
  const stemValue = share.stem / Math.sqrt(words.length || 1)
  const pairValue = share.pair / Math.sqrt(words.length || 1)
  let runs = 0
  for (const { text } of words) runs += Math.max(1, text.length - 1)
  const lettersValue = share.letters / Math.sqrt(runs || 1)
  let before = hashStart(kinds.pair)
  for (const { text, at } of words) {
    const part = aside.has(at) ? 0.4 : 1
    add(found, hash(text, 0, text.length, hashStart(kinds.word)), wordValue * part, at)
    const stemEnd = Math.min(stemLength, text.length)
    add(found, hash(text, 0, stemEnd, hashStart(kinds.stem)), stemValue * part, at)
    add(found, hash(text, 0, stemEnd, before), pairValue * part, at)
    before = hash(text, 0, stemEnd, hashStart(kinds.pair))
    for (let from = 0; from + 4 <= text.length; from++) {
      add(found, hash(text, from, from + 4, hashStart(kinds.letters)), lettersValue * part, at)
    }
  }
  for (const name of signs.keys()) add(found, hash(name, 0, name.length, hashStart(kinds.sign)), share.sign, -1)
  return found
}

/** Each word once, numbers and addresses as what they are rather than as what they say. */
function distinctWords(reading: Reading): { text: string; at: number }[] {
  const words: { text: string; at: number }[] = []
  const seen = new Set<string>()
  const tokens = reading.tokens.slice(0, mostTokens)
  for (let at = 0; at < tokens.length; at++) {
    const text = plain(tokens[at]!.text)
    if (seen.has(text)) continue
    seen.add(text)
    words.push({ text, at })
  }
  return words
}

function plain(text: string): string {
  if (text.includes('@')) return '@address'
  if (text.includes('.') && /\.[a-z]{2,}$/.test(text)) return '@host'
  if (/^\d[\d.,:]*$/.test(text)) return text.length === 3 && text[0]! >= '4' && text[0]! <= '5' ? text : '@number'
  if (/\d{3}/.test(text)) return '@code'
  return text
}

function add(found: Features, key: number, value: number, token: number) {
  const at = found.count++
  found.keys[at] = key
  found.values[at] = value
  found.tokens[at] = token
}

const hashStart = (kind: number) => Math.imul(0x811c9dc5 ^ kind, 0x01000193)

function hash(text: string, from: number, to: number, start: number): number {
  let h = start
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return Math.imul(h ^ 0x7c, 0x01000193)
}
