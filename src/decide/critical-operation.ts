/**
 * Whether staff are asked to do something that needs a verified identity (A4.2): rightful or not, politely or not, in either
 * language. A sentence counts where its object stands near a verb that asks; telling, refusing and asking how do not.
 */
import type { CriticalOperation, TrailRow } from '../decision.ts'
import { byClass } from '../policy/by-class.ts'
import type { Hit, Reading } from '../policy/lexicon.ts'
import type { Policy } from '../policy/policy.ts'
import { cite } from '../policy/rule.ts'
import { asked } from './critical-operation/asked.ts'
import { contrary, general } from './critical-operation/contrary.ts'
import { bestOf, type Found } from './critical-operation/found.ts'
import { type Opinion, opinionOf } from './critical-operation/opinion.ts'
import { valuesIn } from './critical-operation/values.ts'
import { type Spoken, weigh } from './critical-operation/weigh.ts'
import type { Judgement } from './model/judge.ts'
import { askingsIn } from './request/asking.ts'
import { type Act, actsIn } from './request.ts'

type Rules = Policy['criticalOperation']
type Ask = Rules['asks'][number]
type Hits = Map<string, Hit[]>

interface Said {
  reading: Reading
  hits: Hits
  /** Of the things that are named. */
  named: readonly Ask[]
  opinion: Opinion
}

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
  const reading = shortened(given.reading)
  const opinion = opinionOf(given.judgement ?? null, rules.heard)
  const hits = byClass(rules.things.find(reading))
  const named = about(hits, rules.asksAbout, rules.asks)
  const found = hits.size === 0 ? [] : foundByRules({ reading, hits, named, opinion }, rules)
  const asks = named.filter(ask => ask.with === null || hits.has(ask.with))
  const best = bestOf([...found, ...foundByModel(asks, opinion, given.judgement, hits, rules)])
  if (!best) return nothing(asks, hits, rules)
  const { operation, rule, evidence, values } = best
  return { operation, rows: [cite('critical-operation', rule, evidence, values)] }
}

/** Words: a request stands before the logs that follow it. */
const longest = 3000

const shortened = (reading: Reading) =>
  reading.tokens.length > longest ? { ...reading, tokens: reading.tokens.slice(0, longest) } : reading

/** Those of a list that are about one of the things found, in its order. */
function about<One>(hits: Hits, places: ReadonlyMap<string, number[]>, list: readonly One[]): One[] {
  const isAbout = new Set<One>()
  for (const name of hits.keys()) for (const place of places.get(name) ?? none) isAbout.add(list[place]!)
  return isAbout.size === 0 ? [] : list.filter(one => isAbout.has(one))
}

const none: readonly never[] = []

/** What is said beside the things is looked for only where somebody asks; `hits` are added to. */
function foundByRules({ reading, hits, named, opinion }: Said, rules: Rules): Found[] {
  const acts = actsIn(reading, rules.verbs)
  const isAsked = askedFor(acts)
  const likely = named.filter(ask => ask.said || ask.wanted || isAsked(ask.verbs))
  const cored = about(hits, rules.weighedAbout, rules.weighed).filter(one => one.unsaid !== null || isAsked(one.verbs))
  if (cored.length === 0 && likely.length === 0) return []
  byClass(rules.asked.find(reading), hits)
  const askings = askingsIn(reading, acts, hits.get('asking'), hits.get('implied'))
  const weighed = askings.length > 0 ? cored : []
  if (weighed.length === 0 && likely.length === 0) return []
  for (const rule of new Set([...likely, ...weighed].map(one => one.rule)))
    byClass(rules.beside.get(rule)!.find(reading), hits)
  const spoken = { reading, hits, acts, values: valuesIn(reading) }
  const certain = certainOf(likely, spoken, opinion, rules)
  const found = certain ? [certain] : []
  for (const one of weighed) {
    const heard = beside(one.rule, opinion, rules)
    const enough = rules.points.enough - heard
    const { points, evidence, isDirect } = weigh(one, askings, spoken, { ...rules.points, enough })
    const { operation } = one.rule
    if (points >= enough) found.push({ operation, rule: one.rule, points: points + heard, evidence, isDirect })
  }
  return found
}

function askedFor(acts: readonly Act[]): (verbs: ReadonlySet<string>) => boolean {
  const asked = new Set<string>()
  for (const act of acts) if (act.mood === 'asked' || act.mood === 'wished') asked.add(act.verb)
  return verbs => {
    for (const verb of asked) if (verbs.has(verb)) return true
    return false
  }
}

/** The first rule of `asks` that holds in one clause; else the first that holds. */
function certainOf(likely: readonly Ask[], spoken: Spoken, opinion: Opinion, rules: Rules): Found | null {
  let apart: Found | null = null
  for (const ask of likely) {
    if (ask.with !== null && !spoken.hits.has(ask.with)) continue
    const found = asked(ask, spoken.hits, spoken.acts, spoken.reading)
    if (!found) continue
    const { at, evidence, isDirect } = found
    const weighed = rules.weighed.find(one => one.rule === ask.rule)!
    const place = { at, sentence: spoken.reading.tokens[at]!.sentence, isDirect }
    const own = rules.points.rule + general(weighed, place, spoken) + contrary(weighed, place, spoken)
    const points = own + beside(ask.rule, opinion, rules)
    if (points < rules.points.enough || (apart && !isDirect)) continue
    const one = { operation: ask.rule.operation, rule: ask.rule, points, evidence, isDirect }
    if (isDirect) return one
    apart = one
  }
  return apart
}

/** What the model adds to the points of a rule, or takes from one that may be doubted. */
function beside({ operation, doubted }: Ask['rule'], { likely, doubt }: Opinion, { heard }: Rules): number {
  const said = Math.min(likely.get(operation) ?? doubt, heard?.beside ?? 0)
  return doubted ? said : Math.max(0, said)
}

/** What the model is sure enough of without any rule; surer where rules see what it is about and nobody asking, or words against it. */
function foundByModel(
  asks: readonly Ask[],
  opinion: Opinion,
  judgement: Judgement | undefined,
  hits: Hits,
  rules: Rules,
): Found[] {
  const found: Found[] = []
  for (const [operation, said] of opinion.likely) {
    const rule = rules.heard!
    const objects = asks.filter(ask => ask.rule.operation === operation).flatMap(ask => hits.get(ask.object) ?? [])
    const unasked = objects.length === 0 ? 0 : rule.unasked + (isUnwanted(objects, hits, rules) ? rule.unwanted : 0)
    const points = said + unasked
    if (points < rules.points.enough) continue
    const evidence = judgement!.strongest('operation', operation)
    const values = { operation, probability: judgement!.probability('operation', operation).toFixed(2) }
    found.push({ operation, rule, points, evidence, values, isDirect: true })
  }
  return found
}

/** "How can I …", "no longer": not wanted, taken back, or words in its sentence that speak against every operation. */
function isUnwanted(objects: readonly Hit[], hits: Hits, { against }: Rules): boolean {
  if (hits.has('unwanted') || hits.has('withdrawn')) return true
  const sentences = new Set(objects.map(object => object.sentence))
  return against.some(name => hits.get(name)?.some(hit => sentences.has(hit.sentence)))
}

function nothing(asks: readonly Ask[], hits: Hits, rules: Rules): CriticalOperationFound {
  if (asks.length === 0) return { operation: null, rows: [cite('critical-operation', rules.none)] }
  const objects = asks.flatMap(ask => hits.get(ask.object) ?? []).map(hit => hit.evidence)
  return { operation: null, rows: [cite('critical-operation', rules.about, [...new Set(objects)])] }
}
