/** Which elements of a lexicon some word of a text fits: most patterns lack one of theirs, and are not worth trying. */
import type { Known } from './pattern.ts'

/** One list for all texts, because it is long and little of it is marked; marked when it is first asked for. */
export function elementsThere(places: number) {
  const marks = new Uint32Array(places)
  let text = 0
  /** Of a text that nobody has asked about yet. */
  let unread: readonly Known[] | null = null
  return {
    begin(known: readonly Known[]) {
      unread = known
    },
    has(place: number) {
      if (unread) mark(unread)
      return marks[place] === text
    },
  }

  function mark(known: readonly Known[]) {
    if (text === 0xffffffff) {
      marks.fill(0)
      text = 0
    }
    text++
    for (const { needed } of known) for (const place of needed) marks[place] = text
    unread = null
  }
}
