/** Whether a certain rule holds: its object near a verb that asks for it, wished for, or a request in itself. */
import type { Hit, Reading } from '../../policy/lexicon.ts'
import type { Policy } from '../../policy/policy.ts'
import { type Act, isAbout, pointsBack, quotedTokens } from '../request.ts'
import { standsWith } from './nearness.ts'

type Ask = Policy['criticalOperation']['asks'][number]

/** No letter that a person wrote names it more often before asking; it bounds the work on hostile ones. */
const mostObjects = 100

export interface Asked {
  at: number
  evidence: string[]
  /** Its object, and what must stand with it, are in the clause of the words that ask. */
  isDirect: boolean
}

/** The words that ask for it, or null. */
export function asked(ask: Ask, hits: Map<string, Hit[]>, acts: Act[], reading: Reading): Asked | null {
  const unless = (ask.unless && hits.get(ask.unless)) || []
  const withs = (ask.with && hits.get(ask.with)) || []
  const hasWith = (at: number) => ask.with === null || withs.some(hit => standsWith(hit, at, reading))
  const isDirect = (object: Hit, at: number) => standsWith(object, at, reading) && hasWith(at)
  const withdrawn = hits.get('withdrawn') ?? []
  for (const object of (hits.get(ask.object) ?? []).slice(0, mostObjects)) {
    const besides = unless.filter(hit => hit.sentence === object.sentence && Math.abs(hit.from - object.from) <= 14)
    // What stands in another clause is said of something else, where the object has the verb beside it in its own.
    const isWhole = besides.length === 0
    if (!isWhole && besides.some(hit => standsWith(hit, object.to - 1, reading))) continue
    if (withdrawn.some(hit => hit.sentence === object.sentence)) continue
    if (isWhole && ask.said && isSaid(object, reading))
      return { at: object.from, evidence: [object.evidence], isDirect: hasWith(object.to - 1) }
    const act = acts.find(
      one =>
        ask.verbs.has(one.verb) &&
        (one.mood === 'asked' || one.mood === 'wished') &&
        isNear(one, object, reading) &&
        !isDone(object, one, acts, ask) &&
        !isAbout(reading, one) &&
        (isWhole || standsWith(object, one.at, reading)) &&
        !unless.some(
          hit =>
            hit.sentence === reading.tokens[one.at]!.sentence &&
            Math.abs(hit.from - one.at) <= 6 &&
            (standsWith(hit, one.at, reading) || !standsWith(object, one.at, reading)),
        ),
    )
    if (act)
      return {
        at: act.at,
        isDirect: isDirect(object, act.at),
        evidence: [object.evidence, reading.text.slice(reading.tokens[act.at]!.start, reading.tokens[act.at]!.end)],
      }
    const want = isWhole && ask.wanted ? wanted(ask, object, hits, acts, reading) : null
    if (want)
      return {
        at: object.from,
        evidence: [object.evidence, want.evidence],
        isDirect: isDirect(object, want.from),
      }
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

function wanted(ask: Ask, object: Hit, hits: Map<string, Hit[]>, acts: Act[], reading: Reading): Hit | null {
  const same = (hit: Hit) => hit.sentence === object.sentence
  if ((hits.get('unwanted') ?? []).some(hit => same(hit) && Math.abs(hit.from - object.from) <= 8)) return null
  if (acts.some(act => act.mood === 'declined' && standsWith(object, act.at, reading))) return null
  const done = (hits.get('carried-out') ?? []).find(hit => hit.from >= object.to && hit.sentence - object.sentence <= 2)
  if (done) return done
  const want = (hits.get('wants') ?? []).find(
    hit =>
      same(hit) &&
      ((hit.from >= object.to && hit.from - object.to <= 4) || (hit.to <= object.from && object.from - hit.to <= 4)) &&
      !isOthers(ask, object, hit, acts),
  )
  if (!want) return null
  const from = Math.min(want.from, object.from) - 4
  const words = reading.tokens.slice(Math.max(0, from), Math.max(want.to, object.to))
  return words.some(token => token.sentence === object.sentence && how.test(token.text)) ? null : want
}

/** "hosting hesabımızı kapatmanızı rica ederiz": another verb stands between, and what is wished for is that. */
function isOthers({ verbs, all }: Ask, object: Hit, want: Hit, acts: Act[]): boolean {
  const from = Math.min(object.to, want.to)
  const to = Math.max(object.from, want.from)
  const between = acts.filter(act => act.at >= from && act.at < to && act.mood === 'asked')
  return between.length > 0 && !between.some(act => verbs.has(act.verb) || all.has(act.verb))
}
