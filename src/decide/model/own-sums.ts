/** What a word brings by itself, in every text the same but for the text's length. */
import { letterRuns, lettersKey, share, stemKey, wordKey } from './features.ts'
import type { Model } from './model.ts'

/** Before the columns' scale: of the word and its stem, as parts of share.word; then, from `columns` on, of its letters. */
export function ownSums({ row, weights, columns }: Pick<Model, 'row' | 'weights' | 'columns'>, text: string) {
  const sums = new Float32Array(2 * columns)
  add(0, wordKey(text), share.word)
  add(0, stemKey(text), share.stem)
  for (let from = 0; from < letterRuns(text); from++) add(columns, lettersKey(text, from), 1)
  return sums

  function add(first: number, key: number, value: number) {
    const from = row(key) * columns
    if (from < 0) return
    for (let c = 0; c < columns; c++) sums[first + c]! += value * weights[from + c]!
  }
}
