/** What English participles and gerunds do where they stand: "should be changed", "would you mind changing". Folded tokens in. */
import type { Token } from '../../policy/lexicon.ts'
import { refusing } from './english.ts'
import type { Mood } from './turkish.ts'

/** A participle that asks: "should be changed", "needs to be removed", "want it deleted", "can the lock be removed". */
export function participleMood(tokens: Token[], at: number): Mood {
  const { sentence } = tokens[at]!
  let passive = false
  for (let i = at - 1; i >= 0 && i >= at - 9 && tokens[i]!.sentence === sentence; i--) {
    const word = tokens[i]!.text
    if (refusing.has(word)) return 'declined'
    if (i >= at - 3 && word === 'be') passive = true
    if (word === 'have' && !passive && isHaving(tokens, i)) return 'asked'
    if (i >= at - 2 && i === subjectBefore(tokens, at) && !passive) return 'done'
    if (i >= at - 3 && /^(?:been|was|were|got|has|have|had|is|are|being|i|we|they|he|she|you)$/.test(word) && !passive)
      return 'told'
    if (passive && word === 'can' && !isDefinite(tokens, i, at) && !isLeave(tokens, i)) return 'told'
    if (
      passive &&
      /^(?:should|must|needs?|please|pls|can|could|may|want|like|to|shall|require|request|demand|insist|ask)$/.test(
        word,
      )
    )
      return 'asked'
    if (!passive && /^(?:want|need|needs|like|get|please|prefer)$/.test(word)) return 'asked'
  }
  return 'told'
}

/** "I added it", "we have already switched": told by who did it. */
function subjectBefore(tokens: Token[], at: number): number {
  const i = at - (/^(?:already|just|have|also|now)$/.test(tokens[at - 1]?.text ?? '') ? 2 : 1)
  return /^(?:i|we|ive|weve)$/.test(tokens[i]?.text ?? '') && tokens[i]!.clause === tokens[at]!.clause ? i : -1
}

/** "So have them replaced with yours" — but "we have the domain registered". */
const isHaving = (tokens: Token[], have: number) =>
  /^(?:it|them|the|my|our|this|these|those|his|her|all)$/.test(tokens[have + 1]?.text ?? '') &&
  (tokens[have - 1]?.clause !== tokens[have]!.clause ||
    /^(?:so|please|and|then|just|kindly|grateful|like|to)$/.test(tokens[have - 1]!.text))

/** "Can the lock be removed" asks for it; "can ownership be changed while it is locked" asks whether one can. */
const isDefinite = (tokens: Token[], can: number, at: number) =>
  /^(?:the|my|our|this|that|these|those|it)$/.test(tokens[can + 1]?.text ?? '') &&
  ![1, 2, 3].some(n => /^(?:while|if|during|without|after|before|when)$/.test(tokens[at + n]?.text ?? ''))

/** "The old server can be destroyed" — but "I read that the server can be destroyed". */
function isLeave(tokens: Token[], can: number): boolean {
  const { sentence } = tokens[can]!
  let first = can
  while (first > 0 && first > can - 6 && tokens[first - 1]!.sentence === sentence) first--
  return first < can && /^(?:the|my|our|this|these|those|everything|both|all)$/.test(tokens[first]!.text)
}

/** "Would you mind emailing", "I'd appreciate you sending". */
export function gerundMood(tokens: Token[], at: number): Mood {
  const { sentence } = tokens[at]!
  const back = (n: number) => (tokens[at - n]?.sentence === sentence ? tokens[at - n]!.text : '')
  const asks = /^(?:mind|appreciate)$/
  // "The records need replacing", "unlocking it today would be great".
  if (/^(?:needs?|wants)$/.test(back(1))) return 'asked'
  if (back(1) === '' || /^(?:please|and|but|so)$/.test(back(1)))
    for (let i = at + 1; i <= at + 9 && tokens[i]?.sentence === sentence; i++)
      if (tokens[i]!.text === 'would' && tokens[i + 1]?.text === 'be') return 'asked'
  return asks.test(back(1)) || (/^(?:you|your|kindly)$/.test(back(1)) && asks.test(back(2))) ? 'asked' : 'told'
}
