/**
 * What a message says for and against an operation, in points: its things, its verbs, its values, and what makes it
 * something else. Points count whole beside the words that ask and less the farther they stand from them. Where they reach
 * `enough`, the operation is asked for.
 */
import type { Hit, Reading } from '../../policy/lexicon.ts'
import type { Policy } from '../../policy/policy.ts'
import type { Asking } from '../request/asking.ts'
import type { Act } from '../request.ts'
import { apart, elsewhere, general } from './contrary.ts'
import { outweighs } from './found.ts'
import { nearest, type Place, placesOf, shareOf, standsWith } from './nearness.ts'
import type { Values } from './values.ts'

type Weighed = Policy['criticalOperation']['weighed'][number]
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
  /** The clause of the words that ask says enough alone. */
  isDirect: boolean
}

/** An operation with what the message says of it. */
interface Scale {
  weighed: Weighed
  signs: { points: number; core: boolean; either: string | null; places: readonly Place[] }[]
  /** Uses of its verbs. */
  acts: Act[]
  /** The sender did it already: then nothing is only implied. */
  isDone: boolean
}

/** The greatest weight beside one of the askings. */
export function weigh(weighed: Weighed, askings: Asking[], spoken: Spoken, points: Points): Weight {
  let best: Weight = { points: 0, evidence: [], isDirect: false }
  const scale = scaleOf(weighed, spoken)
  if (!mayReach(scale, points)) return best
  for (const asking of askings) {
    const found = beside(scale, asking, spoken, points)
    if (outweighs(found, best)) best = found
  }
  return best
}

function scaleOf(weighed: Weighed, { hits, acts, values, reading }: Spoken): Scale {
  const signs: Scale['signs'] = []
  for (const { points, core, either, class: name, value } of weighed.signs) {
    const places = placesOf(name ? hits.get(name) : undefined, value ? values.get(value) : undefined, reading)
    if (places.length > 0) signs.push({ points, core, either, places })
  }
  const own = acts.filter(act => weighed.verbs.has(act.verb))
  return { weighed, signs, acts: own, isDone: own.some(act => act.mood === 'done') }
}

/** Whether all that speaks for it together would be enough: most messages speak of none. */
function mayReach({ weighed, signs, acts }: Scale, points: Points): boolean {
  const isAsked = acts.some(act => act.mood === 'asked' || act.mood === 'wished')
  let sum = isAsked ? points.asked : Math.max(weighed.unsaid ?? never, acts.length > 0 ? weighed.told : never)
  const said = new Set<string>()
  for (const sign of signs) {
    if (sign.points <= 0 || (sign.either !== null && said.has(sign.either))) continue
    if (sign.either !== null) said.add(sign.either)
    sum += sign.points
  }
  return sum >= points.enough
}

function beside(scale: Scale, asking: Asking, spoken: Spoken, points: Points): Weight {
  const { reading } = spoken
  const none = { points: 0, evidence: [], isDirect: false }
  // "I set the record to …, ping still goes to the old one": told by who did it.
  if (asking.isImplied && scale.isDone) return none
  const counted: Place[] = []
  const said = new Set<string>()
  let sum = asking.isImplied ? points.implied : 0
  let core: Place | null = null
  /** For it in the clause of the words that ask, and against it in others. */
  let own = 0
  let others = 0
  let hasOwn = false
  for (const sign of scale.signs) {
    if (sign.either !== null && said.has(sign.either)) continue
    const near = nearest(sign.places, asking, reading)
    if (near === null) continue
    const { place, share } = near
    if (sign.points > 0) {
      // Words count once, whatever they are counted for.
      if (counted.some(other => other.from === place.from || other.to === place.to)) continue
      counted.push(place)
      if (sign.either !== null) said.add(sign.either)
      sum += sign.points * share
      if (standsWith(place, asking.at, reading)) {
        own += sign.points
        hasOwn ||= sign.core
      }
    } else {
      const against = sign.points * share * (place.sentence === asking.sentence ? 1 : elsewhere)
      sum += against
      if (!standsWith(place, asking.at, reading)) others += against
    }
    if (sign.core && share >= 0.4) core ??= place
  }
  if (!core) return none
  const verb = verbBeside(scale, asking, core.to, spoken, points)
  sum += verb.points
  if (verb.at !== null && standsWith({ from: verb.at, to: verb.at + 1 }, asking.at, reading)) own += verb.points
  const isDirect = hasOwn && own >= points.enough && !asking.isImplied
  if (isDirect) sum -= others * (1 - apart)
  if (sum < points.enough) return none
  const { tokens, text } = reading
  const words = [...counted, { from: verb.at ?? asking.at, to: (verb.at ?? asking.at) + 1 }]
  const evidence = words.map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end))
  return {
    points: sum + general(scale.weighed, asking, spoken),
    evidence: [...new Set(evidence)],
    isDirect,
  }
}

/** Where the verb must be asked for. */
const never = -100

/** The verb itself asked for beside the asking; told of only; done already, which is against; or not said at all. */
function verbBeside({ weighed, acts }: Scale, asking: Asking, after: number, { reading }: Spoken, points: Points) {
  let best: { points: number; at: number | null } = { points: weighed.unsaid ?? never, at: null }
  for (const act of acts) {
    // "DNS kaydını ekledim, …": the sender did it.
    if (act.mood === 'done' && act.at >= after && act.at < after + 3) return { points: points.done, at: null }
    const share = shareOf(reading, asking, act.at, act.at + 1)
    if (share < 0.7) continue
    if (
      best.at === null &&
      (act.mood === 'done' ||
        (act.mood === 'declined' && standsWith({ from: act.at, to: act.at + 1 }, asking.at, reading))) &&
      share === 1
    )
      best = { ...best, points: points.done }
    const worth =
      act.mood === 'asked' || act.mood === 'wished' ? points.asked * share : act.mood === 'told' ? weighed.told : -9
    if (worth > best.points) best = { points: worth, at: act.at }
  }
  return best
}
