/** Sums of the weights that a text's features have, column by column. What a word brings by itself is remembered. */
import type { Read } from '../signs.ts'
import { asidePart, pairKey, share, type Used, worthOf } from './features.ts'
import type { Model } from './model.ts'
import { whole } from './own-sums.ts'

export interface Sums {
  /** Before they are made probabilities. */
  columns: number[]
  /** Adds what one more sign says to columns from `first` on. */
  add(columns: number[], first: number, sign: string): void
  /** What each word of the text adds to a column, in their order. */
  ofWords(column: number): number[]
}

export function sumsOf(model: Model, words: Used[], { signs, aside }: Read): Sums {
  const { columns, weights, scale, bias } = model
  const worth = worthOf(words)
  const unit = worth.word / share.word / whole
  const parts = words.map(({ at }) => (aside.has(at) ? asidePart : 1))
  const owns = words.map(({ word }) => model.ofWord(word))
  const pairs = words.map(({ word }, i) => model.row(pairKey(i === 0 ? '' : words[i - 1]!.word.text, word.text)))
  // A plain list: short typed ones take longer to make than to fill.
  const sums = bias.map(() => 0)
  for (let i = 0; i < words.length; i++) {
    const own = owns[i]!
    const perWord = unit * parts[i]!
    const perLetters = worth.letters * parts[i]!
    for (let c = 0; c < columns; c++) sums[c]! += perWord * own[c]! + perLetters * own[columns + c]!
    if (pairs[i]! >= 0) addRow(pairs[i]!, worth.pair * parts[i]!)
  }
  for (const name of signs.keys()) {
    const row = model.signRow(name)
    if (row >= 0) addRow(row, worth.sign)
  }
  for (let c = 0; c < columns; c++) sums[c] = sums[c]! * scale[c]! + bias[c]!
  return { columns: sums, add, ofWords }

  function add(to: number[], first: number, sign: string) {
    const row = model.signRow(sign)
    if (row < 0) return
    for (let c = 0; c < to.length; c++) to[c]! += worth.sign * weights[row * columns + first + c]! * scale[first + c]!
  }

  function addRow(row: number, value: number) {
    const from = row * columns
    for (let c = 0; c < columns; c++) sums[c]! += value * weights[from + c]!
  }

  function ofWords(column: number) {
    return owns.map((own, i) => {
      const pair = pairs[i]! < 0 ? 0 : weights[pairs[i]! * columns + column]!
      return parts[i]! * (unit * own[column]! + worth.letters * own[columns + column]! + worth.pair * pair)
    })
  }
}
