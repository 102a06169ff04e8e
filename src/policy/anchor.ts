/**
 * By which of its elements a pattern is found: the one that fewest texts have. "sizi ...3 (bulurum|vururum)" is looked for
 * where somebody writes "vururum", not at every "sizi".
 */
import { everydayWord } from '../decide/language.ts'
import type { Element, Pattern } from './pattern.ts'

/** `also`: of the next rarest; how a word must be written is not known of a text. `least` and `most` tokens stand between the first element and the anchor. */
export function anchored(
  elements: Element[],
): Pick<Pattern, 'elements' | 'isWord' | 'anchor' | 'also' | 'least' | 'most'> {
  const needed = elements.filter(element => !element.optional)
  const rarestFirst = needed
    .map(element => ({ element, common: commonness(element) }))
    .sort((a, b) => a.common - b.common)
    .map(({ element }) => element)
  const anchor = elements.indexOf(rarestFirst[0]!)
  const also = rarestFirst.slice(1).find(element => element.written.length === 0)?.place ?? -1
  const ahead = elements.slice(0, anchor)
  return {
    elements,
    isWord: elements.length === 1 && !elements[0]!.start && elements[0]!.written.length === 0,
    anchor,
    also,
    least: ahead.filter(element => !element.optional).length,
    most: anchor + elements.slice(1, anchor + 1).reduce((sum, element) => sum + element.gap, 0),
  }
}

/** Roughly how many texts hold one of the words: a guess is enough, for it only decides how much is tried in vain. */
function commonness({ words, prefixes, suffixes, written, number }: Element): number {
  let sum = (number ? 200 : 0) + suffixes.length * 100 + written.length
  for (const word of words) sum += commonnessOf(word)
  for (const prefix of prefixes) sum += Math.max(commonnessOf(prefix), prefix.length <= 3 ? 60 : 3)
  return sum
}

const commonnessOf = (word: string) => (inMost.has(word) ? 400 : everydayWord(word) ? 40 : 1)

/** Words that most texts hold, in Turkish and English, folded. */
const inMost = new Set(
  've bir bu da de ne mi icin ile ama cok var yok ben siz biz size bize hala gun saat bana beni sizin bizim gibi kadar daha diye olarak sonra degil site mail hesap the to is and a of in i you we my our your it for on not no be are was have has had can will would do does this that me us with or if so at from but as by there they all now just please get'.split(
    ' ',
  ),
)
