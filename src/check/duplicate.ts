import { senderKey } from '../address.ts'
import type { Outcome } from '../decision.ts'
import type { Dossier, PastMessage, Ticket } from '../dossier.ts'
import type { Message } from '../message.ts'
import type { Policy } from '../policy/policy.ts'
import { cite, type Rule } from '../policy/rule.ts'
import type { SoFar, Stage } from '../stage.ts'
import { implied } from './implied.ts'
import { referred } from './referred.ts'
import { type Words, wordsOf } from './words.ts'

/** Everything that placing a message looks at. */
export interface Placing {
  message: Message
  soFar: SoFar
  dossier: Dossier
  policy: Policy
  words: Words
  /** Wrote the earlier message: the same contact, or the same address where there is none. */
  mine(past: PastMessage): boolean
}

/** Where a message belongs: an outcome, the ticket (null: a new one), what it repeats, and why. */
export interface Place {
  outcome: Extract<Outcome, 'opened' | 'appended' | 'reopened' | 'duplicate' | 'coalesced'>
  ticket: Ticket | null
  duplicateOf: string | null
  rule: Rule
  evidence: string[]
  values?: Record<string, string | number>
}

/** The same request again, a needless follow-up, something new about it, or a request of its own (A4.4, G8). */
export const duplicate: Stage = {
  name: 'duplicate',
  decide(message, dossier, _situation, policy, soFar) {
    const sender = senderKey(message)
    const placing: Placing = {
      message,
      soFar,
      dossier,
      policy,
      words: wordsOf(soFar, policy),
      mine: past => (soFar.contact && past.contact ? past.contact === soFar.contact.id : past.sender === sender),
    }
    const place = soFar.forged ? forged(policy) : (referred(placing) ?? implied(placing))
    const trail = [cite('duplicate', place.rule, place.evidence, place.values)]
    return {
      found: {
        outcome: place.outcome,
        ticket: place.ticket?.number ?? null,
        duplicateOf: place.duplicateOf,
        placedBy: place.rule.id,
        words: placing.words.said,
      },
      trail,
    }
  },
}

const forged = (policy: Policy): Place => ({
  outcome: 'opened',
  ticket: null,
  duplicateOf: null,
  rule: policy.placement.forged,
  evidence: [],
})
