/**
 * Sums of the weights that a text's features have, column by column. What a word brings by itself is the same in every
 * text but for the text's length: customers use the same words over and over, and their sums are remembered.
 */
import { remember } from '../../policy/remember.ts'
import type { Read } from '../signs.ts'
import {
  asidePart,
  letterRuns,
  lettersKey,
  pairKey,
  share,
  signKey,
  stemKey,
  type Word,
  wordKey,
  worthOf,
} from './features.ts'
import type { Model } from './model.ts'

export interface Sums {
  /** Before they are made probabilities. */
  columns: Float64Array
  /** Adds what one more sign says to columns from `first` on. */
  add(columns: Float64Array, first: number, sign: string): void
  /** What each word of the text adds to a column, in their order. */
  ofWords(column: number): Float64Array
}

/** Before the columns' scale: of the word and its stem as parts of share.word, and of its letters. */
interface Own {
  word: Float32Array
  letters: Float32Array
}

export function sumsOf(model: Model, words: Word[], { signs, aside }: Read): Sums {
  const { columns, weights } = model
  const worth = worthOf(words)
  const unit = worth.word / share.word
  const parts = words.map(({ at }) => (aside.has(at) ? asidePart : 1))
  const owns = words.map(({ text }) => ownOf(model, text))
  const pairs = words.map(({ text }, i) => model.row(pairKey(i === 0 ? '' : words[i - 1]!.text, text)))
  const sums = new Float64Array(columns)
  for (let i = 0; i < words.length; i++) {
    const { word, letters } = owns[i]!
    const perWord = unit * parts[i]!
    const perLetters = worth.letters * parts[i]!
    for (let c = 0; c < columns; c++) sums[c]! += perWord * word[c]! + perLetters * letters[c]!
    if (pairs[i]! >= 0) addRow(pairs[i]!, worth.pair * parts[i]!)
  }
  for (const name of signs.keys()) {
    const row = model.row(signKey(name))
    if (row >= 0) addRow(row, worth.sign)
  }
  for (let c = 0; c < columns; c++) sums[c] = sums[c]! * model.scale[c]! + model.bias[c]!
  return { columns: sums, add, ofWords }

  function add(to: Float64Array, first: number, sign: string) {
    const row = model.row(signKey(sign))
    if (row < 0) return
    for (let c = 0; c < to.length; c++)
      to[c]! += worth.sign * weights[row * columns + first + c]! * model.scale[first + c]!
  }

  function addRow(row: number, value: number) {
    const from = row * columns
    for (let c = 0; c < columns; c++) sums[c]! += value * weights[from + c]!
  }

  function ofWords(column: number) {
    const each = new Float64Array(words.length)
    for (let i = 0; i < words.length; i++) {
      const { word, letters } = owns[i]!
      const pair = pairs[i]! < 0 ? 0 : weights[pairs[i]! * columns + column]!
      each[i] = parts[i]! * (unit * word[column]! + worth.letters * letters[column]! + worth.pair * pair)
    }
    return each
  }
}

function ownOf(model: Model, text: string): Own {
  const known = model.remembered.get(text)
  if (known) return known
  const { columns } = model
  const own = { word: new Float32Array(columns), letters: new Float32Array(columns) }
  addTo(own.word, wordKey(text), share.word)
  addTo(own.word, stemKey(text), share.stem)
  for (let from = 0; from < letterRuns(text); from++) addTo(own.letters, lettersKey(text, from), 1)
  if (text.length <= 40) remember(model.remembered, text, own)
  return own

  function addTo(sums: Float32Array, key: number, value: number) {
    const row = model.row(key)
    if (row < 0) return
    for (let c = 0; c < columns; c++) sums[c]! += value * model.weights[row * columns + c]!
  }
}
