/**
 * Adds up what no word says alone: the points of the signs that stand close together, each sign once. Linear in the
 * number of words found.
 */
import type { WeighedRule } from '../policy/files/conduct.ts'
import type { Hit } from '../policy/lexicon.ts'
import type { Holds } from './conduct-context.ts'

export interface Weighed {
  /** The words that made up enough points, in order of the text; none where they did not. */
  evidence: Hit[]
  /** Words that were not counted, for the context they stand in. */
  excused: Hit[]
}

export function weigh(rule: WeighedRule, hits: ReadonlyMap<string, Hit[]>, holds: Holds): Weighed {
  const found = Object.keys(rule.signs).flatMap(name => hits.get(name) ?? none)
  found.sort((a, b) => a.from - b.from)
  const counted: Hit[] = []
  const excused: Hit[] = []
  for (const hit of found) {
    if (rule.unless.some(context => holds(context, hit))) excused.push(hit)
    else counted.push(hit)
  }
  const heavy = heaviest(counted, rule)
  return { evidence: heavy, excused: heavy.length > 0 ? [] : excused }
}

const none: readonly Hit[] = []

/** The first signs, `within` words around one of them, that weigh enough. */
function heaviest(hits: readonly Hit[], { signs, enough, within = Infinity }: WeighedRule): Hit[] {
  const inside = new Map<string, number>()
  let points = 0
  let from = 0
  let to = 0
  for (const { from: middle } of hits) {
    for (; to < hits.length && hits[to]!.from <= middle + within; to++) {
      const name = hits[to]!.class
      const count = inside.get(name) ?? 0
      if (count === 0) points += signs[name]!
      inside.set(name, count + 1)
    }
    for (; hits[from]!.from < middle - within; from++) {
      const name = hits[from]!.class
      const count = inside.get(name)! - 1
      if (count === 0) points -= signs[name]!
      inside.set(name, count)
    }
    if (points >= enough) return hits.slice(from, to).filter(hit => signs[hit.class]! > 0)
  }
  return []
}
