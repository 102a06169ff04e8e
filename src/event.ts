/** What a decision changes: data, applied by evolve in memory and by close in the store. */

import type { Address } from './customer.ts'
import type { Notice } from './decision.ts'
import type { Challenge, Closure, LinkOffer, Page, PastMessage, StandingEntry, Ticket } from './dossier.ts'
import type { Instant } from './message.ts'
import type { Incident, OutageReport } from './situation.ts'

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
  | { type: 'sender-linked'; address: Address; customer: string; contact: string; by: string; at: Instant }
  | { type: 'link-offer-set'; offer: LinkOffer }
  | { type: 'sender-muted'; sender: string; muted: boolean; at: Instant }
  | { type: 'outage-reported'; report: OutageReport }
  | { type: 'incident-opened'; incident: Incident; tickets: string[] }
