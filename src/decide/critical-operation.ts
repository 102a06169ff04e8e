/**
 * Whether staff are asked to do something that needs a verified identity (A4.2): rightful or not, politely or not, in either
 * language. A sentence counts where its object stands near a verb that asks; telling, refusing and asking how do not.
 */
import type { CriticalOperation, TrailRow } from '../decision.ts'
import type { Hit, Reading } from '../policy/lexicon.ts'
import type { Policy } from '../policy/policy.ts'
import { cite, type Rule } from '../policy/rule.ts'
import { asked } from './critical-operation/asked.ts'
import { contrary, general } from './critical-operation/contrary.ts'
import { opinionOf } from './critical-operation/opinion.ts'
import { valuesIn } from './critical-operation/values.ts'
import { outweighs, weigh } from './critical-operation/weigh.ts'
import type { Judgement } from './model/judge.ts'
import { askingsIn } from './request/asking.ts'
import { actsIn } from './request.ts'

type Ask = Policy['criticalOperation']['asks'][number]

export interface CriticalOperationFound {
  operation: CriticalOperation | null
  rows: TrailRow[]
}

/** Without a judgement the rules decide alone. */
export function criticalOperationOf(
  given: { reading: Reading; judgement?: Judgement },
  policy: Policy,
): CriticalOperationFound {
  const rules = policy.criticalOperation
  const reading =
    given.reading.tokens.length > longest
      ? { ...given.reading, tokens: given.reading.tokens.slice(0, longest) }
      : given.reading
  const opinion = opinionOf(given.judgement ?? null, rules.heard)
  const hits = Map.groupBy(rules.things.find(reading), hit => hit.class)
  const named = about(rules.asksAbout, rules.asks)
  if (hits.size === 0) return settled([])
  const acts = actsIn(reading, rules.verbs)
  const askedFor = new Set<string>()
  for (const act of acts) if (act.mood === 'asked' || act.mood === 'wished') askedFor.add(act.verb)
  const isAsked = (verbs: Set<string>) => {
    for (const verb of verbs) if (askedFor.has(verb)) return true
    return false
  }
  const likely = named.filter(ask => ask.said || ask.wanted || isAsked(ask.verbs))
  const cored = about(rules.weighedAbout, rules.weighed).filter(one => one.unsaid !== null || isAsked(one.verbs))
  if (cored.length === 0 && likely.length === 0) return settled([])
  for (const hit of rules.asked.find(reading)) put(hits, hit)
  const askings = askingsIn(reading, acts, hits.get('asking') ?? [], hits.get('implied') ?? [])
  if (askings.length === 0 && likely.length === 0) return settled([])
  for (const rule of new Set([...likely, ...(askings.length > 0 ? cored : [])].map(one => one.rule)))
    for (const hit of rules.beside.get(rule)!.find(reading)) put(hits, hit)
  const spoken = likely.filter(ask => ask.with === null || hits.has(ask.with))
  const values = valuesIn(reading)
  return settled([...asksFound(), ...weightsFound()])

  /** Those of a list that are about one of the things found, in its order. */
  function about<One>(places: Map<string, number[]>, list: One[]): One[] {
    const found = new Set<number>()
    for (const name of hits.keys()) for (const place of places.get(name) ?? []) found.add(place)
    return [...found].sort((a, b) => a - b).map(place => list[place]!)
  }

  function settled(found: Found[]): CriticalOperationFound {
    const asks = named.filter(ask => ask.with === null || hits.has(ask.with))
    const best = bestOf([...found, ...heardAlone(asks)])
    if (!best) return nothing(asks)
    const { operation, rule, evidence, values } = best
    return { operation, rows: [cite('critical-operation', rule, evidence, values)] }
  }

  /** What the model is sure enough of without any rule; surer where rules see what it is about, and nobody asking. */
  function* heardAlone(asks: Ask[]): Iterable<Found> {
    for (const [operation, said] of opinion) {
      const points = said + (asks.some(({ rule }) => rule.operation === operation) ? rules.heard!.unasked : 0)
      if (points < rules.points.enough) continue
      const evidence = given.judgement!.strongest('operation', operation)
      const values = { operation, probability: given.judgement!.probability('operation', operation).toFixed(2) }
      yield { operation, rule: rules.heard!, points, evidence, values, isDirect: true }
    }
  }

  function nothing(asks: Ask[]): CriticalOperationFound {
    if (asks.length === 0) return { operation: null, rows: [cite('critical-operation', rules.none)] }
    const objects = asks.flatMap(ask => hits.get(ask.object) ?? []).map(hit => hit.evidence)
    return { operation: null, rows: [cite('critical-operation', rules.about, [...new Set(objects)])] }
  }

  function* asksFound(): Iterable<Found> {
    let apart: Found | null = null
    for (const ask of spoken) {
      const found = asked(ask, hits, acts, reading)
      if (!found) continue
      const weighed = rules.weighed.find(one => one.rule === ask.rule)!
      const all = { reading, hits, acts, values }
      const { isDirect } = found
      const place = { at: found.at, sentence: reading.tokens[found.at]!.sentence, isDirect }
      const { operation } = ask.rule
      const own = rules.points.rule + general(weighed, place, all) + contrary(weighed, place, all)
      const points = own + beside(ask.rule)
      if (points < rules.points.enough || (apart && !isDirect)) continue
      const one = { operation, rule: ask.rule, points, evidence: found.evidence, isDirect }
      if (isDirect) return yield one
      apart = one
    }
    if (apart) yield apart
  }
  /** What the model adds to the points of a rule, or takes from one that may be doubted. */
  function beside({ operation, doubted }: Ask['rule']): number {
    const said = Math.min(opinion.get(operation) ?? 0, rules.heard?.beside ?? 0)
    return doubted ? said : Math.max(0, said)
  }

  function* weightsFound(): Iterable<Found> {
    for (const one of cored) {
      const { operation } = one.rule
      const heard = beside(one.rule)
      const enough = rules.points.enough - heard
      const { points, evidence, isDirect } = weigh(
        one,
        askings,
        { reading, hits, acts, values },
        { ...rules.points, enough },
      )
      if (points >= enough) yield { operation, rule: one.rule, points: points + heard, evidence, isDirect }
    }
  }
}

function put(hits: Map<string, Hit[]>, hit: Hit) {
  const list = hits.get(hit.class)
  if (list) list.push(hit)
  else hits.set(hit.class, [hit])
}

interface Found {
  operation: CriticalOperation
  rule: Rule
  points: number
  evidence: string[]
  isDirect: boolean
  values?: Record<string, string>
}

/** The most points, of those first whose object stands beside the words that ask; the first of equals. */
const bestOf = (found: Found[]) =>
  found.reduce<Found | null>((best, one) => (best && !outweighs(one, best) ? best : one), null)

/** Words: a request stands before the logs that follow it. */
const longest = 3000
