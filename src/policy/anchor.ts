/**
 * By which of its elements a pattern is found: the one that fewest texts have. "sizi ...3 (bulurum|vururum)" is looked for
 * where somebody writes "vururum", not at every "sizi".
 */
import { everydayWord } from '../decide/language.ts'
import type { Element, Pattern } from './pattern.ts'

/** `least` and `most` tokens stand between the first element and the anchor. */
export function anchored(elements: Element[]): Pick<Pattern, 'elements' | 'anchor' | 'least' | 'most'> {
  let anchor = 0
  let rarest = Number.POSITIVE_INFINITY
  for (const [at, element] of elements.entries()) {
    const common = element.optional ? Number.POSITIVE_INFINITY : commonness(element)
    if (common < rarest) [anchor, rarest] = [at, common]
  }
  const ahead = elements.slice(0, anchor)
  return {
    elements,
    anchor,
    least: ahead.filter(element => !element.optional).length,
    most: anchor + elements.slice(1, anchor + 1).reduce((sum, element) => sum + element.gap, 0),
  }
}

/** Roughly how many texts hold one of the words: a guess is enough, for it only decides how much is tried in vain. */
function commonness({ words, prefixes, suffixes, written, number }: Element): number {
  let sum = (number ? 100 : 0) + suffixes.length * 60 + written.length
  for (const word of words) sum += everydayWord(word) ? 40 : 1
  for (const prefix of prefixes) sum += everydayWord(prefix) ? 40 : prefix.length <= 3 ? 30 : 2
  return sum
}
