/** What goes on across customers right now, and who we are: the rest of what a decision may look at. */
import type { Department } from './decision.ts'
import type { Instant, MessagingChannel } from './message.ts'

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
  /** Messaging channels that are set up → what customers find us by there: bot, number, page, user; '' where there is no link. */
  messaging?: Partial<Record<MessagingChannel, string>>
}
