/**
 * Whether staff are asked to do something that needs a verified identity (A4.2): rightful or not, politely or not, in either
 * language. A sentence counts where its object stands near a verb that asks; telling, refusing and asking how do not.
 */
import type { CriticalOperation, TrailRow } from '../decision.ts'
import type { Hit, Reading } from '../policy/lexicon.ts'
import type { Policy } from '../policy/policy.ts'
import { cite } from '../policy/rule.ts'
import { valuesIn } from './critical-operation/values.ts'
import { contrary, general, weigh } from './critical-operation/weigh.ts'
import { askingsIn } from './request/asking.ts'
import { type Act, actsIn, isAbout, pointsBack, quotedTokens } from './request.ts'

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

/** No letter that a person wrote names it more often before asking; it bounds the work on hostile ones. */
const mostObjects = 100

/** The words that ask for it, or null. */
function asked(
  ask: Ask,
  hits: Map<string, Hit[]>,
  acts: Act[],
  reading: Reading,
): { at: number; evidence: string[] } | null {
  const unless = (ask.unless && hits.get(ask.unless)) || []
  const withdrawn = hits.get('withdrawn') ?? []
  for (const object of (hits.get(ask.object) ?? []).slice(0, mostObjects)) {
    if (unless.some(hit => hit.sentence === object.sentence && Math.abs(hit.from - object.from) <= 14)) continue
    if (withdrawn.some(hit => hit.sentence === object.sentence)) continue
    if (ask.said && isSaid(object, reading)) return { at: object.from, evidence: [object.evidence] }
    const act = acts.find(
      one =>
        ask.verbs.has(one.verb) &&
        (one.mood === 'asked' || one.mood === 'wished') &&
        isNear(one, object, reading) &&
        !isDone(object, one, acts, ask) &&
        !isAbout(reading, one) &&
        !unless.some(hit => hit.sentence === reading.tokens[one.at]!.sentence && Math.abs(hit.from - one.at) <= 6),
    )
    if (act)
      return {
        at: act.at,
        evidence: [object.evidence, reading.text.slice(reading.tokens[act.at]!.start, reading.tokens[act.at]!.end)],
      }
    const want = ask.wanted ? wanted(object, hits, acts, reading) : null
    if (want) return { at: object.from, evidence: [object.evidence, want.evidence] }
  }
  return null
}

const notSaid =
  /^(?:nasil|neden|niye|how|why|what|when|if|whether|not|dont|never|didnt|doesnt|wont|degil|hayir|kim|who)$/

/** Neither asked about nor denied nor quoted. */
function isSaid(object: Hit, reading: Reading): boolean {
  const { tokens } = reading
  for (let i = Math.max(0, object.from - 8); i < object.to + 2 && i < tokens.length; i++) {
    const { text, sentence } = tokens[i]!
    if (sentence === object.sentence && (i < object.from || i >= object.to) && notSaid.test(text)) return false
  }
  return !quotedTokens(reading).has(object.from)
}

/** "DNS kaydını ekledim, sertifikayı kurar mısınız": the sender did it; what is asked is something else. */
const isDone = (object: Hit, asking: Act, acts: Act[], { verbs, all }: Ask) =>
  acts.some(
    act =>
      act.mood === 'done' &&
      (verbs.has(act.verb) || (all.has(act.verb) && act.at < object.to + 3)) &&
      act.at >= object.to &&
      act.at < asking.at,
  )

/** Turkish verbs follow what they are about, English ones stand before it; a line end between them does not part them. */
function isNear(act: Act, object: Hit, reading: Reading): boolean {
  const apart = Math.abs(reading.tokens[act.at]!.sentence - object.sentence)
  const after = act.at - (object.to - 1)
  const distance = after > 0 ? after : object.from - act.at
  if (distance <= 0) return act.at >= object.from && act.at < object.to
  if (apart > 0)
    return after > 0 && ((apart === 1 && distance <= 5) || (apart <= 2 && distance <= 25 && pointsBack(reading, act)))
  if (after > 0 && distance <= 16 && act.language === 'en' && pointsBack(reading, act)) return true
  const usual = (act.language === 'tr') === after > 0
  return distance <= (usual ? 12 : 5)
}

const how = /^(?:nasil|nereden|nerden|how|where)$/

function wanted(object: Hit, hits: Map<string, Hit[]>, acts: Act[], reading: Reading): Hit | null {
  const same = (hit: Hit) => hit.sentence === object.sentence
  if ((hits.get('unwanted') ?? []).some(hit => same(hit) && Math.abs(hit.from - object.from) <= 8)) return null
  const { tokens } = reading
  if (acts.some(act => act.mood === 'declined' && tokens[act.at]!.sentence === object.sentence)) return null
  const done = (hits.get('carried-out') ?? []).find(hit => hit.from >= object.to && hit.sentence - object.sentence <= 2)
  if (done) return done
  const want = (hits.get('wants') ?? []).find(
    hit =>
      same(hit) &&
      ((hit.from >= object.to && hit.from - object.to <= 4) || (hit.to <= object.from && object.from - hit.to <= 4)),
  )
  if (!want) return null
  const from = Math.min(want.from, object.from) - 4
  const words = reading.tokens.slice(Math.max(0, from), Math.max(want.to, object.to))
  return words.some(token => token.sentence === object.sentence && how.test(token.text)) ? null : want
}
