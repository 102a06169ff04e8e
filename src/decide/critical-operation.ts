/**
 * Whether staff are asked to do something that needs a verified identity (A4.2): rightful or not, politely or not, in either
 * language. A sentence counts where its object stands near a verb that asks; telling, refusing and asking how do not.
 */
import type { CriticalOperation, TrailRow } from '../decision.ts'
import type { Hit, Reading } from '../policy/lexicon.ts'
import type { Policy } from '../policy/policy.ts'
import { cite } from '../policy/rule.ts'
import { asked } from './critical-operation/asked.ts'
import { valuesIn } from './critical-operation/values.ts'
import { contrary, general, weigh } from './critical-operation/weigh.ts'
import { askingsIn } from './request/asking.ts'
import { actsIn } from './request.ts'

type Ask = Policy['criticalOperation']['asks'][number]

export interface CriticalOperationFound {
  operation: CriticalOperation | null
  rows: TrailRow[]
}

export function criticalOperationOf(given: { reading: Reading }, policy: Policy): CriticalOperationFound {
  const rules = policy.criticalOperation
  const reading =
    given.reading.tokens.length > longest
      ? { ...given.reading, tokens: given.reading.tokens.slice(0, longest) }
      : given.reading
  const hits = Map.groupBy(rules.things.find(reading), hit => hit.class)
  if (hits.size === 0) return { operation: null, rows: [cite('critical-operation', rules.none)] }
  const acts = actsIn(reading, rules.verbs)
  const askedFor = new Set<string>()
  for (const act of acts) if (act.mood === 'asked' || act.mood === 'wished') askedFor.add(act.verb)
  const isAsked = (verbs: Set<string>) => {
    for (const verb of verbs) if (askedFor.has(verb)) return true
    return false
  }
  const named = about(rules.asksAbout, rules.asks)
  const likely = named.filter(ask => ask.said || ask.wanted || isAsked(ask.verbs))
  const cored = about(rules.weighedAbout, rules.weighed).filter(one => one.unsaid !== null || isAsked(one.verbs))
  if (cored.length === 0 && likely.length === 0) return nothing(named.filter(ask => ask.with === null))
  for (const hit of rules.asked.find(reading)) put(hits, hit)
  const askings = askingsIn(reading, acts, hits.get('asking') ?? [], hits.get('implied') ?? [])
  if (askings.length === 0 && likely.length === 0) return nothing(named.filter(ask => ask.with === null))
  for (const rule of new Set([...likely, ...(askings.length > 0 ? cored : [])].map(one => one.rule)))
    for (const hit of rules.beside.get(rule)!.find(reading)) put(hits, hit)
  const spoken = likely.filter(ask => ask.with === null || hits.has(ask.with))
  const values = valuesIn(reading)
  const found = bestOf([...asksFound(), ...weightsFound()])
  if (found) return { operation: found.rule.operation, rows: [cite('critical-operation', found.rule, found.evidence)] }
  return nothing(named.filter(ask => ask.with === null || hits.has(ask.with)))

  /** Those of a list that are about one of the things found, in its order. */
  function about<One>(places: Map<string, number[]>, list: One[]): One[] {
    const found = new Set<number>()
    for (const name of hits.keys()) for (const place of places.get(name) ?? []) found.add(place)
    return [...found].sort((a, b) => a - b).map(place => list[place]!)
  }

  function nothing(asks: Ask[]): CriticalOperationFound {
    if (asks.length === 0) return { operation: null, rows: [cite('critical-operation', rules.none)] }
    const objects = asks.flatMap(ask => hits.get(ask.object) ?? []).map(hit => hit.evidence)
    return { operation: null, rows: [cite('critical-operation', rules.about, [...new Set(objects)])] }
  }

  function* asksFound(): Iterable<Found> {
    for (const ask of spoken) {
      const found = asked(ask, hits, acts, reading)
      if (!found) continue
      const weighed = rules.weighed.find(one => one.rule === ask.rule)!
      const all = { reading, hits, acts, values }
      const place = { at: found.at, sentence: reading.tokens[found.at]!.sentence }
      const points = rules.points.rule + general(weighed, place, all) + contrary(weighed, place, all)
      if (points >= rules.points.enough) return yield { rule: ask.rule, points, evidence: found.evidence }
    }
  }
  function* weightsFound(): Iterable<Found> {
    for (const one of cored) {
      const weight = weigh(one, askings, { reading, hits, acts, values }, rules.points)
      if (weight.points >= rules.points.enough) yield { rule: one.rule, ...weight }
    }
  }
}

function put(hits: Map<string, Hit[]>, hit: Hit) {
  const list = hits.get(hit.class)
  if (list) list.push(hit)
  else hits.set(hit.class, [hit])
}

interface Found {
  rule: Ask['rule']
  points: number
  evidence: string[]
}

/** The most points; the first of equals. */
const bestOf = (found: Found[]) =>
  found.reduce<Found | null>((best, one) => (best && best.points >= one.points ? best : one), null)

/** Words: a request stands before the logs that follow it. */
const longest = 3000
