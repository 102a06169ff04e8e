/**
 * Whether service credit is claimed for an outage (G5), when that outage was by the customer's own words, and whether the
 * claim comes in time. A double charge, a credit card and a question before buying are no claims; a demand for cash is one.
 */
import type { CreditClaim, TrailRow } from '../decision.ts'
import type { Instant } from '../message.ts'
import type { Hit, Reading } from '../policy/lexicon.ts'
import type { Policy } from '../policy/policy.ts'
import { cite } from '../policy/rule.ts'
import { dayOf } from './when/calendar.ts'
import { isoOf, type Time, timesIn } from './when.ts'

export interface CreditClaimFound {
  claim: CreditClaim | null
  rows: TrailRow[]
}

/** @param at when the message was written: the window is judged from then */
export function creditClaimOf({ reading, at }: { reading: Reading; at: Instant }, policy: Policy): CreditClaimFound {
  const rules = policy.creditClaim
  const claimed = claimIn(reading, policy)
  if (!claimed) return { claim: null, rows: [cite('credit-claim', rules.none)] }
  const time = outageTime(reading, claimed.outage, at)
  const days = rules.within_days
  const article = rules.claimed.article
  if (!time)
    return {
      claim: { outage_at: null, within_window: true, article },
      rows: [cite('credit-claim', rules.undated, claimed.evidence, { days })],
    }
  const outage_at = isoOf(time)
  const within_window = time.ongoing || inTime(time, at, days)
  const rule = time.ongoing ? rules.ongoing : within_window ? rules.claimed : rules.too_late
  const row = cite('credit-claim', rule, [...claimed.evidence, time.evidence], {
    days,
    outage: outage_at ?? time.evidence,
  })
  return { claim: { outage_at, within_window, article }, rows: [row] }
}

/** The seventh day still counts, whatever the hour. */
const inTime = (time: Time, at: Instant, days: number) => dayOf(at) - time.to <= days

interface Claimed {
  outage: Hit[]
  evidence: string[]
}

function claimIn(reading: Reading, policy: Policy): Claimed | null {
  const remedies = policy.creditClaim.remedy.find(reading)
  const not = remedies.filter(hit => hit.class === 'not')
  const remedy = remedies.filter(hit => hit.class === 'remedy' && !not.some(other => other.sentence === hit.sentence))
  if (remedy.length === 0) return null
  const around = policy.creditClaim.around.find(reading)
  const outage = around.filter(hit => hit.class === 'outage' && !denying.has(reading.tokens[hit.from - 1]?.text ?? ''))
  if (outage.length === 0) return null
  for (const one of remedy) {
    const wish = around.find(
      hit => hit.class === 'wish' && Math.abs(hit.sentence - one.sentence) <= 1 && Math.abs(hit.from - one.from) <= 14,
    )
    if (wish) return { outage, evidence: [...new Set([one.evidence, outage[0]!.evidence, wish.evidence])] }
  }
  return null
}

/** "No outage, just arithmetic." */
const denying = new Set(['no', 'without', 'hicbir'])

/** The time named nearest to a word for the outage; in the same sentence before any other. Times to come are none. */
function outageTime(reading: Reading, outage: Hit[], at: Instant): Time | null {
  const times = timesIn(reading.text, at).filter(time => time.from <= dayOf(at))
  const places = outage.map(hit => ({ sentence: hit.sentence, offset: reading.tokens[hit.from]!.start }))
  const far = (time: Time) => {
    const sentence = reading.tokens.find(token => token.end > time.start)?.sentence
    const vague = time.from === time.to ? 0 : 60
    return (
      vague +
      Math.min(...places.map(place => Math.abs(place.offset - time.start) + (place.sentence === sentence ? 0 : 400)))
    )
  }
  return times.reduce<Time | null>((best, time) => (best === null || far(time) < far(best) ? time : best), null)
}
