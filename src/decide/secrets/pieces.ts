/** A text from a place on, as runs without spaces. */

import type { Page } from '../../policy/page.ts'
import { bare } from './looks.ts'

export interface Piece {
  raw: string
  value: string
  start: number
  folded: string
}

const pieceAt = /\S{1,200}/y

/** Up to `most` runs without spaces from `at`; stops at the end of the line unless it has not begun. */
export function pieces(page: Page, at: number, most: number, acrossLine: boolean): Piece[] {
  const found: Piece[] = []
  let i = at
  while (found.length < most && i < page.text.length) {
    const char = page.text[i]!
    if (char === '\n' && !(acrossLine && found.length === 0)) break
    if (/\s/.test(char)) {
      i++
      continue
    }
    pieceAt.lastIndex = i
    const raw = pieceAt.exec(page.text)?.[0] ?? ''
    if (raw === '') break
    const { value, offset } = bare(raw)
    found.push({ raw, value, start: i + offset, folded: page.folded.slice(i + offset, i + offset + value.length) })
    i += raw.length
  }
  return found
}
