/**
 * What a message says for and against an operation, in points: its things, its verbs, its values, and what makes it
 * something else. Points count whole beside the words that ask and less the farther they stand from them. Where they reach
 * `enough`, the operation is asked for.
 */
import type { Hit, Reading } from '../../policy/lexicon.ts'
import type { Policy } from '../../policy/policy.ts'
import type { Asking } from '../request/asking.ts'
import type { Act } from '../request.ts'
import type { ValueKind, Values } from './values.ts'

type Weighed = Policy['criticalOperation']['weighed'][number]
type Place = Pick<Asking, 'at' | 'sentence'>
type Points = Policy['criticalOperation']['points']

export interface Spoken {
  reading: Reading
  hits: Map<string, Hit[]>
  acts: Act[]
  values: Values
}

export interface Weight {
  points: number
  evidence: string[]
}

/** Whether all that speaks for it together would be enough: most messages speak of none. */
export function mayReach(weighed: Weighed, hits: Map<string, Hit[]>, values: Values, points: Points): boolean {
  let sum = points.asked
  for (const sign of weighed.signs) {
    if (sign.points <= 0) continue
    if ((sign.class && hits.has(sign.class)) || (sign.value && values.has(sign.value))) sum += sign.points
  }
  return sum >= points.enough
}

/** Hits of one class that are looked at. */
const most = 60

/** The greatest weight beside one of the askings. */
export function weigh(weighed: Weighed, askings: Asking[], spoken: Spoken, points: Points): Weight {
  let best: Weight = { points: 0, evidence: [] }
  for (const asking of askings) {
    const found = beside(weighed, asking, spoken, points)
    if (found.points > best.points) best = found
  }
  return best
}

function beside(weighed: Weighed, asking: Asking, spoken: Spoken, points: Points): Weight {
  const { reading } = spoken
  // "I set the record to …, ping still goes to the old one": told by who did it.
  if (asking.isImplied && spoken.acts.some(act => act.mood === 'done' && weighed.verbs.has(act.verb)))
    return { points: 0, evidence: [] }
  const evidence: string[] = []
  /** Beginnings and ends of the words that have counted: none count twice. */
  const counted = new Set<number>()
  let sum = 0
  let core: Near | null = null
  const said = new Set<string>()
  for (const sign of weighed.signs) {
    if (sign.either !== null && said.has(sign.either)) continue
    const near = nearest(sign, asking, spoken)
    if (near.share === 0) continue
    if (sign.points > 0) {
      if (counted.has(near.from) || counted.has(-near.to)) continue
      counted.add(near.from).add(-near.to)
      if (sign.either !== null) said.add(sign.either)
      evidence.push(near.words)
    }
    sum += sign.points * near.share
    if (sign.core && near.share >= 0.4) core ??= near
  }
  if (!core) return { points: 0, evidence: [] }
  const verb = verbBeside(weighed, asking, core.to, spoken, points)
  const { start, end } = reading.tokens[verb.at ?? asking.at]!
  evidence.push(reading.text.slice(start, end))
  sum += verb.points + (asking.isImplied ? points.implied : 0)
  if (sum < points.enough) return { points: 0, evidence: [] }
  return { points: sum + general(weighed, asking, spoken), evidence: [...new Set(evidence)] }
}

/** What speaks against every operation, half outside the sentence: thinking about it only, denying it, telling of strangers. */
export function general(weighed: Weighed, place: Place, spoken: Spoken): number {
  let sum = 0
  for (const { points, class: name } of weighed.against) {
    const { share, isWithin } = nearest({ class: name, value: null }, place, spoken)
    sum += points * share * (isWithin ? 1 : 0.5)
  }
  return sum
}

interface Near {
  share: number
  /** Token indices, end exclusive. */
  from: number
  to: number
  words: string
  isWithin: boolean
}

const nowhere: Near = { share: 0, from: -1, to: -1, words: '', isWithin: false }

/** Where a sign stands nearest to a place. */
function nearest(sign: { class: string | null; value: ValueKind | null }, place: Place, spoken: Spoken): Near {
  const { reading, hits, values } = spoken
  let near = nowhere
  for (const { from, to, sentence, evidence } of (sign.class ? hits.get(sign.class) : undefined)?.slice(0, most) ??
    []) {
    const share = shareOf(reading, place, from, to)
    if (share > near.share) near = { share, from, to, words: evidence, isWithin: sentence === place.sentence }
  }
  for (const at of (sign.value ? values.get(sign.value) : undefined)?.slice(0, most) ?? []) {
    const share = shareOf(reading, place, at, at + 1)
    if (share <= near.share) continue
    const { start, end, sentence } = reading.tokens[at]!
    const words = reading.text.slice(start, end)
    near = { share, from: at, to: at + 1, words, isWithin: sentence === place.sentence }
  }
  return near
}

/** Where the verb must be asked for. */
const never = -100

/** The verb itself asked for beside the asking; told of only; done already, which is against; or not said at all. */
function verbBeside(weighed: Weighed, asking: Asking, after: number, { reading, acts }: Spoken, points: Points) {
  let best: { points: number; at: number | null } = { points: weighed.unsaid ?? never, at: null }
  for (const act of acts) {
    if (!weighed.verbs.has(act.verb)) continue
    // "DNS kaydını ekledim, …": the sender did it.
    if (act.mood === 'done' && act.at >= after && act.at < after + 3) return { points: points.done, at: null }
    const share = shareOf(reading, asking, act.at, act.at + 1)
    if (share < 0.7) continue
    if (best.at === null && (act.mood === 'done' || act.mood === 'declined') && share === 1)
      best = { ...best, points: points.done }
    const worth =
      act.mood === 'asked' || act.mood === 'wished' ? points.asked * share : act.mood === 'told' ? weighed.told : -9
    if (worth > best.points) best = { points: worth, at: act.at }
  }
  return best
}

/** Whole in the same sentence; less in others, and in a sentence that does not end. */
function shareOf(reading: Reading, asking: Place, from: number, to: number): number {
  const apart = from > asking.at ? from - asking.at : Math.max(0, asking.at - to + 1)
  if (reading.tokens[from]!.sentence === asking.sentence) return apart <= 18 ? 1 : apart <= 40 ? 0.7 : 0.4
  return apart <= 12 ? 1 : apart <= 30 ? 0.7 : apart <= 60 ? 0.4 : 0.2
}
