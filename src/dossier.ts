/** What is known of a sender when a message is decided, read once a batch and evolved message by message. */

import type { Address, Customer } from './customer.ts'
import type {
  Assurance, ConductAction, ConductLevel, CriticalOperation, Department, Entities, Notice, Outcome, Priority, Scope, Topic,
} from './decision.ts' // biome-ignore format: a list
import type { Channel, Instant, Language, MessagingChannel } from './message.ts'

export type TicketStatus = 'open' | 'resolved'

export interface Ticket {
  number: string
  customer: string | null
  /** Who opened it; null for strangers. */
  contact: string | null
  /** `kind:value` of the address that opened it. */
  opener: string
  /** Contacts who wrote on it. */
  participants: string[]
  channel: Channel
  account: string
  subject: string
  language: Language
  topic: Topic
  department: Department
  scope: Scope
  priority: Priority
  status: TicketStatus
  held: 'verification' | 'supervisor' | null
  criticalOperation: CriticalOperation | null
  forged: boolean
  incident: string | null
  openedAt: Instant
  updatedAt: Instant
  responseDue: Instant
  resolutionDue: Instant
  respondedAt: Instant | null
  resolvedAt: Instant | null
  /** Clock events already sent: 'response-warning', 'response-breach', 'resolution-breach'. */
  clocks: string[]
  /** What was asked of the customer once (G6, G7). */
  asked: string[]
  /** Delivery key of the first message. */
  firstKey: string
  /** When they are called back, where they asked for it and nobody has reached them yet; and at which number. */
  appointmentAt?: Instant | null
  callbackNumber?: string | null
}

/** A message already decided, as later ones are compared with it. */
export interface PastMessage {
  delivery: number
  key: string
  channel: Channel
  at: Instant
  sender: string
  contact: string | null
  customer: string | null
  assurance: Assurance
  ticket: string | null
  outcome: Outcome
  /** Words for comparing: folded, greeting, signature and quotes off. */
  words: string
  /** Digits and objects apart from words: domains, invoices, orders, error codes. */
  objects: string[]
  entities: Entities
  attachmentHashes: string[]
  subject: string | null
  /** Masked. */
  text: string
  duplicateOf: string | null
  /** Id of the rule that placed it on its ticket. */
  placedBy: string
  /** Message-ID or provider id that replies will name. */
  group: string | null
  direction: 'in' | 'out'
}

export interface StandingEntry {
  id: string
  contact: string | null
  sender: string
  level: ConductLevel
  kind: 'conduct' | 'follow-ups' | 'duplicates' | 'flooding'
  action: ConductAction | null
  at: Instant
  because: string
  article: string
  delivery: number
  liftedAt: Instant | null
}

export interface Closure {
  id: string
  contact: string | null
  sender: string
  channels: Channel[]
  from: Instant
  /** null: until a supervisor decides. */
  until: Instant | null
  because: string
  article: string
  /** Told once how it stands and how to appeal. */
  told: boolean
  liftedAt: Instant | null
}

export interface Challenge {
  id: string
  customer: string
  contact: string | null
  ticket: string
  operation: CriticalOperation
  sentTo: Address
  issuedAt: Instant
  expiresAt: Instant
  tries: number
  status: 'open' | 'answered' | 'locked' | 'replaced'
  /** Answered within 15 minutes makes its contact `verified`. */
  answeredAt: Instant | null
  lockedUntil: Instant | null
}

/** A linking code that was shown to a customer in the panel: good for one account of one channel, once. */
export interface LinkOffer {
  id: string
  customer: string
  contact: string
  channel: MessagingChannel
  issuedAt: Instant
  expiresAt: Instant
  status: 'open' | 'used' | 'replaced'
  usedAt: Instant | null
}

export interface OfferedLink {
  offer: LinkOffer
  customer: Customer
}

export interface SentNotice {
  kind: string
  address: string
  ticket: string | null
  at: Instant
  to: Notice['to']
}

export interface Page {
  id: string
  ticket: string
  customer: string
  at: Instant
  /** Index into the rota of the engineer paged last. */
  step: number
  pagedAt: Instant
  acknowledgedAt: Instant | null
  escalated: boolean
}

export interface Dossier {
  /** Customer id, or `kind:value` of a stranger. Deliveries of one group are never decided at the same time. */
  group: string
  customer: Customer | null
  /** Customers to whom the address belongs, when it is more than one: then none is linked. */
  ambiguous: boolean
  /** Open ones, and those closed lately or named by number in the batch. */
  tickets: Ticket[]
  /** Newest last: 72 h back for comparing, 24 h for counting. Both directions. */
  messages: PastMessage[]
  standing: StandingEntry[]
  closures: Closure[]
  challenges: Challenge[]
  notices: SentNotice[]
  /** The customer's pages; for a number of the rota, every page that waits for a word. */
  pages: Page[]
  /** Senders (`phone:+90…`) who want no more messages on this line. */
  muted: string[]
  /** Ticket by key of a message or provider id of a notice that the batch's messages answer. */
  threads: Record<string, string>
  /** Offers whose codes the batch's messages bring, whoever's they are. */
  linkOffers?: OfferedLink[]
}
