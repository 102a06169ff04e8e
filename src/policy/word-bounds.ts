/**
 * Where words begin and end in a folded text. A word is letters, digits and underscores, joined by . @ : as in addresses
 * (firma.com, info@firma.com) or with endings after an apostrophe (firma'nin); "e-posta" and "e-mail" are one. Linear.
 */
import { kindOf, letter } from './letters.ts'

/** Where the next word begins, or the end of the text. */
export function startOfWord(folded: string, from: number): number {
  let at = from
  while (at < folded.length && kindOf(folded, at) === 0 && folded.charCodeAt(at) !== underscore) at++
  return at
}

/** Where the word that begins there ends. */
export function endOfWord(folded: string, start: number): number {
  if (
    folded.charCodeAt(start + 1) === dash &&
    (folded.startsWith('e-posta', start) || folded.startsWith('e-mail', start))
  )
    return endOfLetters(folded, start + 2)
  const end = endOfPart(folded, start)
  const address = endOfAddress(folded, end)
  return address > end ? address : endOfEndings(folded, end)
}

const underscore = 95
const dash = 45
const apostrophe = 39

const isJoint = (code: number) => code === 46 || code === 64 || code === 58

function endOfAddress(folded: string, from: number): number {
  let end = from
  while (isJoint(folded.charCodeAt(end))) {
    const part = endOfPart(folded, end + 1, dash)
    if (part === end + 1) break
    end = part
  }
  return end
}

function endOfEndings(folded: string, from: number): number {
  let end = from
  while (folded.charCodeAt(end) === apostrophe) {
    const ending = endOfLetters(folded, end + 1)
    if (ending === end + 1) break
    end = ending
  }
  return end
}

/** `also` is a sign that may stand in it. */
function endOfPart(folded: string, from: number, also = underscore): number {
  let at = from
  for (let code = folded.charCodeAt(at); ; code = folded.charCodeAt(++at))
    if (kindOf(folded, at) === 0 && code !== underscore && code !== also) return at
}

export function endOfLetters(folded: string, from: number): number {
  let at = from
  while (kindOf(folded, at) === letter) at++
  return at
}
