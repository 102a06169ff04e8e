/** What is known of a sender when a message is decided, read once a batch and evolved message by message. */
import type {
  Assurance, ConductAction, ConductLevel, CriticalOperation, Department, Entities, Notice, Outcome, Priority, Scope, Topic,
} from './decision.ts' // biome-ignore format: a list
import type { Channel, Instant, Language } from './message.ts'

/** What an address is on file as. sms, voice and form phones are `phone`; chat and form mail addresses are `email`. */
export type AddressKind = 'email' | 'phone' | 'telegram' | 'whatsapp' | 'messenger' | 'instagram' | 'x' | 'visitor'

export interface Address {
  kind: AddressKind
  /** Lower-case mailbox, E.164 number, provider's id. */
  value: string
}

export type Package = 'starter' | 'standard' | 'premium' | 'corporate'

export interface Service {
  product?: string
  domain?: string
  server?: string
  ip?: string
  nameservers?: string[]
}

export interface Customer {
  id: string
  name: string
  kind: 'individual' | 'company' | 'reseller' | 'technical'
  package: Package
  language: Language
  domains: string[]
  services: Service[]
  contacts: Contact[]
}

/** A human behind senders. The main contact of a customer comes first. */
export interface Contact {
  id: string
  name: string
  role: string | null
  addresses: Address[]
}

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
  /** Ticket by key of a message or provider id of a notice that the batch's messages answer. */
  threads: Record<string, string>
}

export interface OutageReport {
  customer: string
  ticket: string
  at: Instant
  kind: string
  /** `server:web3`, `ip:192.0.2.1`, `nameserver:ns1.…`, `product:…` */
  objects: string[]
}

export interface Incident {
  number: string
  kind: string
  object: string
  ticket: string
  openedAt: Instant
  closedAt: Instant | null
}

/** What goes on across customers right now, and the numbers that the batch may give out. */
export interface Situation {
  reports: OutageReport[]
  incidents: Incident[]
  /** Numbers that this batch may give out, next first: 'T-000001', 'I-000001'. */
  freeTickets: string[]
  freeIncidents: string[]
  /** Secret from which codes and Message-IDs are derived. */
  secret: string
  desk: DeskSettings
}

/** Who we are: from santral.yaml. */
export interface DeskSettings {
  company: string
  mailboxes: { address: string; department?: Department; aliases?: string[] }[]
  smsLine: string
  onCallLine: string
  phone: string
  whatsapp: string
  telegramBot: string
  rota: string[]
  supervisor: string
  abuseDesk: string
  legalDesk: string
  ownMailDomain: string
  authservId: string
  panelUrl: string
}

export type Event =
  | { type: 'ticket-opened'; ticket: Ticket }
  | { type: 'ticket-changed'; number: string; change: Partial<Ticket> }
  | { type: 'message-kept'; message: PastMessage }
  | { type: 'conduct-noted'; entry: StandingEntry }
  | { type: 'standing-lifted'; id: string; at: Instant }
  | { type: 'channels-closed'; closure: Closure }
  | { type: 'closure-changed'; id: string; change: Partial<Closure> }
  | { type: 'challenge-set'; challenge: Challenge }
  | { type: 'page-set'; page: Page }
  | { type: 'notice-owed'; notice: Notice; at: Instant }
  | { type: 'sender-linked'; address: Address; customer: string; contact: string; by: string }
  | { type: 'outage-reported'; report: OutageReport }
  | { type: 'incident-opened'; incident: Incident; tickets: string[] }
