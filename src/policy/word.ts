/**
 * A word as texts hold it, one object for all its uses. Customers use the same words over and over: what was found out about a
 * word is remembered beside it, in one place that is near when the word comes again.
 */
import { remembered } from './remembered.ts'

export interface Word {
  text: string
  /** What was found out, and by whom, in the places of perWord. Two lists, for they lie nearer together than many pairs. */
  known: unknown[]
  askers: number[]
}

export const wordOf = remembered((text): Word => ({ text, known: [], askers: [] }))

/** First those of the language, which are there for good; then those of policies, whose places come round. */
const places = { traits: 32, all: 160 }
let traits = 0
let askers = places.traits

/** What is true of a word in any text, whatever the policy: found out once for each word. */
export const wordTrait = <Found>(find: (text: string) => Found) => remembering(find, traits, traits++)

/** What a policy makes of a word by itself: found out once for each word, and anew for every policy. */
export function perWord<Found>(find: (text: string) => Found): (word: Word) => Found {
  const turn = askers++ - places.traits
  return remembering(find, askers, places.traits + (turn % (places.all - places.traits)))
}

function remembering<Found>(find: (text: string) => Found, asker: number, place: number) {
  return (word: Word): Found => {
    if (word.askers[place] === asker) return word.known[place] as Found
    const found = find(word.text)
    word.known[place] = found
    word.askers[place] = asker
    return found
  }
}
