/** Where something stands nearest to the words that ask, and what part of it counts there. */
import type { Hit, Reading } from '../../policy/lexicon.ts'
import type { Asking } from '../request/asking.ts'

/** Token indices, end exclusive. */
export type Place = Pick<Hit, 'from' | 'to' | 'sentence'>

/** Places of one sign that are looked at. */
const most = 60

const none: readonly Place[] = []

export function placesOf(hits: Hit[] | undefined, values: number[] | undefined, { tokens }: Reading): readonly Place[] {
  if (!values) return hits ? (hits.length > most ? hits.slice(0, most) : hits) : none
  const places = values.map(at => ({ from: at, to: at + 1, sentence: tokens[at]!.sentence }))
  return [...(hits ?? none), ...places].slice(0, most)
}

type At = Pick<Asking, 'at' | 'sentence'>

/** "…, because the panel does not let me": why it is asked is told in words of its own. */
const reasons = new Set(['because', 'cunku', 'zira'])

/** Whether all of a place stands in the clause of a token, no word of reason between them. */
export function standsWith({ from, to }: Pick<Place, 'from' | 'to'>, at: number, { tokens }: Reading): boolean {
  const { clause } = tokens[at]!
  if (tokens[from]!.clause !== clause || tokens[to - 1]!.clause !== clause) return false
  for (let i = Math.min(from, at) + 1; i <= Math.max(to - 1, at); i++) if (reasons.has(tokens[i]!.text)) return false
  return true
}

export function nearest(
  places: readonly Place[],
  asking: At,
  reading: Reading,
): { place: Place; share: number } | null {
  let place: Place | null = null
  let share = 0
  for (const one of places) {
    const part = shareOf(reading, asking, one.from, one.to)
    if (part <= share) continue
    place = one
    share = part
    if (share === 1) break
  }
  return place && { place, share }
}

/** Whole in the same sentence; less in others, and in a sentence that does not end. */
export function shareOf(reading: Reading, asking: At, from: number, to: number): number {
  const apart = from > asking.at ? from - asking.at : Math.max(0, asking.at - to + 1)
  if (reading.tokens[from]!.sentence === asking.sentence) return apart <= 18 ? 1 : apart <= 40 ? 0.7 : 0.4
  return apart <= 12 ? 1 : apart <= 30 ? 0.7 : apart <= 60 ? 0.4 : 0.2
}
