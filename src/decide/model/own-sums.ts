/** What a word brings by itself, in every text the same but for the text's length. */
import { letterRuns, lettersKey, share, stemKey, wordKey } from './features.ts'
import type { Model } from './model.ts'

/** Parts of share.word and share.stem are kept in tenths: small whole numbers are near when the word comes again. */
export const whole = 10

/** Before the columns' scale: of the word and its stem, as tenths of share.word; then, from `columns` on, of its letters. */
export function ownSums(
  { row, weights, columns }: Pick<Model, 'row' | 'weights' | 'columns'>,
  text: string,
): Int16Array {
  const sums = new Int16Array(2 * columns)
  add(0, wordKey(text), Math.round(share.word * whole))
  add(0, stemKey(text), Math.round(share.stem * whole))
  for (let from = 0; from < letterRuns(text); from++) add(columns, lettersKey(text, from), 1)
  return sums

  function add(first: number, key: number, value: number) {
    const from = row(key) * columns
    if (from < 0) return
    for (let c = 0; c < columns; c++) sums[first + c]! += value * weights[from + c]!
  }
}
