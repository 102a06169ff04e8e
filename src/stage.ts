/** A stage of intake: pure, one question each. A finding may end the path. */

import type { Contact, Customer } from './customer.ts'
import type { Heard } from './decide/hear.ts'
import type {
  Assurance, ConductAction, ConductLevel, CreditClaim, CriticalOperation, Deadlines, Department, Entities, MissingFact, Notice,
  Outcome, Priority, Scope, SecretKind, Topic, TrailRow,
} from './decision.ts' // biome-ignore format: a list
import type { Dossier } from './dossier.ts'
import type { Event } from './event.ts'
import type { Language, Message } from './message.ts'
import type { Reading } from './policy/lexicon.ts'
import type { Policy } from './policy/policy.ts'
import type { Situation } from './situation.ts'

/** What the stages before have found. Every field has a value from the start; a stage sets its own. */
export interface SoFar {
  outcome: Outcome | null
  assurance: Assurance
  customer: Customer | null
  contact: Contact | null
  forged: boolean
  language: Language
  /** Subject and new words, secrets masked, read into tokens once. */
  reading: Reading
  /** What the words show and what the model makes of them; null before they are heard. */
  heard: Heard | null
  /** Masked, as they may be stored and shown. */
  subject: string | null
  text: string
  entities: Entities
  secrets: SecretKind[]
  /** Content words, as later messages are compared with them; null until they were needed. */
  words: string | null
  /** Invoices, orders and other objects by number, for telling requests apart: 'invoice:2026-10442'. */
  objects: string[]
  topic: Topic
  scope: Scope
  department: Department
  priority: Priority
  criticalOperation: CriticalOperation | null
  creditClaim: CreditClaim | null
  missing: MissingFact[]
  conduct: { level: ConductLevel; action: ConductAction | null }
  /** The text describes an outage that goes on: topic kind for incidents, or null. */
  outage: string | null
  ticket: string | null
  duplicateOf: string | null
  /** Id of the rule that placed the message on its ticket. */
  placedBy: string
  due: Deadlines | null
  held: 'verification' | 'supervisor' | null
  released: string[]
  incident: string | null
  notices: Notice[]
  events: Event[]
}

export interface Finding {
  found?: Partial<SoFar>
  /** At least one row: a stage that lets pass says by which rule. */
  trail: TrailRow[]
  /** True: the outcome is settled, the remaining stages are skipped. */
  ends?: boolean
}

export interface Stage {
  name: string
  decide(message: Message, dossier: Dossier, situation: Situation, policy: Policy, soFar: SoFar): Finding
}
