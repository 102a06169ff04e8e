/**
 * Places where staff are asked for something, whatever it is: by a verb that the rules know, by words that ask ("would you
 * mind", "rica etsem"), or by the ending of a Turkish verb that nobody listed ("taşır mısınız", "düşsün", "atıverin").
 */
import type { Hit, Reading, Token } from '../../policy/lexicon.ts'
import { wordTrait } from '../../policy/word.ts'
import { type Act, isAbout, quotedTokens } from '../request.ts'

export interface Asking {
  /** Index of the token that asks. */
  at: number
  sentence: number
  evidence: string
  /** It only follows from what is said: "it is Wei now". */
  isImplied: boolean
}

/** What is asked of staff that changes nothing: look, tell, answer. */
export const harmless = 'harmless'

/** No letter asks more often before what it is about has been said. */
const mostAskings = 60

/** @param frames hits of the words that ask, and of those that imply it */
export function askingsIn(reading: Reading, acts: Act[], frames: Hit[] = [], implied: Hit[] = []): Asking[] {
  const { tokens, text } = reading
  const found = new Set<number>()
  const quoted = quotedTokens(reading)
  const looks = new Set(acts.filter(act => act.verb === harmless && !isGoing(tokens, act.at)).map(act => act.at))
  const declined = acts.filter(act => act.mood === 'declined').map(act => act.at)
  const isLooking = (at: number) => [0, 1, 2, 3, -1, -2].some(n => looks.has(at + n))
  for (const act of acts)
    if ((act.mood === 'asked' || act.mood === 'wished') && !looks.has(act.at) && !isAbout(reading, act))
      found.add(act.at)
  const asks = (from: number, to: number) => {
    if (quoted.has(from) || isLooking(from) || (to > from + 1 && isLooking(to - 1))) return
    // "How can I get it" asks how.
    if (tokens[from - 1]?.clause === tokens[from]!.clause && questionWord.test(tokens[from - 1]!.text)) return
    // "gerekiyor mu" asks whether.
    if (isNeed.test(tokens[to - 1]!.text) && isWhether.test(tokens[to]?.text ?? '')) return
    if (declined.some(at => tokens[at]!.clause === tokens[from]!.clause)) return
    found.add(from)
  }
  for (const frame of frames) asks(frame.from, frame.to)
  for (let at = 0; at < tokens.length; at++) if (asksByEnding(tokens, at)) asks(at, at + 1)
  const asked = new Set(found)
  for (const frame of implied) asks(frame.from, frame.to)
  return [...found]
    .sort((a, b) => a - b)
    .slice(0, mostAskings)
    .map(at => ({
      at,
      sentence: tokens[at]!.sentence,
      evidence: text.slice(tokens[at]!.start, tokens[at]!.end),
      isImplied: !asked.has(at),
    }))
}

const alone =
  /^(?:\w{2,}[bcdfghjklmnprtvyz]s[iu]n(?:l[ae]r)?|\w{2,}[iu]ver(?:in|sin|sen|seniz|sene|irseniz)\w{0,3}|\w{2,}(?:rm[iu]s[iu]n(?:[iu]z)?|[ae]b[iu]l[iu]rm[iu]y[iu][mz])|\w{2,}[ae]b[iu]lel[iu]m|\w{2,}s[ae]n[iu]z[ae]|\w{3,}(?<!m)[aeiu]y[iu]n(?:[iu]z)?)$/
const notAlone =
  /^(?:\w*m[iu]s[iu]n|lisansin|kursun|nasilsin\w*|yarsin|\w*leyin|\w*n[ae]yin|\w*yayin|kamuoyun|huseyin|beyin|birseyin|hersey[iu]n|yapayin)$/
const beforeMi = /^\w{2,}(?<!yo)[rz]$/
const mi = /^m[iu](?:s[iu]n(?:[iu]z)?)$/
const beforeGlad = /^\w{2,}s[ae]n(?:[iu]z)?$/
const glad = /^(?:yeter\w*|iyi|super|olur|ya|sevin\w*|memnun\w*|diyorum|diyoruz|kafi|de|da|makbul\w*|harika)$/

/** "www yeni IP'ye baksın" is no look of ours. */
const isGoing = (tokens: Token[], at: number) =>
  /s[iu]n(?:l[ae]r)?$/.test(tokens[at]!.text) && /[ae]$/.test(tokens[at - 1]?.text ?? '')
const questionWord = /^(?:how|where|when|why|which|what|who|whose)$/
const isNeed = /^(?:gerek|lazim)/
const isWhether = /^m[iu]$/
/** 1 it asks, 2 before a question word, 4 before a word of gladness. */
const kindOf = wordTrait(
  text =>
    (alone.test(text) && !notAlone.test(text) ? 1 : 0) +
    (beforeMi.test(text) ? 2 : 0) +
    (beforeGlad.test(text) ? 4 : 0),
)

function asksByEnding(tokens: Token[], at: number): boolean {
  const { word, sentence } = tokens[at]!
  const kind = kindOf(word)
  if (kind === 0) return false
  if (kind & 1) return true
  const next = tokens[at + 1]
  if (next?.sentence !== sentence) return false
  return Boolean((kind & 2 && mi.test(next.text)) || (kind & 4 && glad.test(next.text)))
}
