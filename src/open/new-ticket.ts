import type { Deadlines } from '../decision.ts'
import type { Ticket } from '../dossier.ts'
import type { Instant } from '../message.ts'

/** What every ticket begins with; whatever else is known of it may be given too. */
type Known =
  | 'number'
  | 'opener'
  | 'channel'
  | 'account'
  | 'subject'
  | 'language'
  | 'topic'
  | 'department'
  | 'scope'
  | 'priority'

/** A ticket as it is opened: of nobody unless it is said, unanswered, with no clock run out. */
export const newTicket = (at: Instant, due: Deadlines, given: Pick<Ticket, Known> & Partial<Ticket>): Ticket => ({
  customer: null,
  contact: null,
  participants: [],
  status: 'open',
  held: null,
  criticalOperation: null,
  forged: false,
  incident: null,
  openedAt: at,
  updatedAt: at,
  responseDue: due.response,
  resolutionDue: due.resolution,
  respondedAt: null,
  resolvedAt: null,
  clocks: [],
  asked: [],
  firstKey: '',
  ...given,
})
