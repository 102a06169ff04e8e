import type { Notice } from '../decision.ts'
import type { Page, Ticket } from '../dossier.ts'
import { tellSender, tellStaff, type Writer } from '../open/owe.ts'
import type { Policy } from '../policy/policy.ts'
import type { Situation } from '../situation.ts'

/** The first page of a ticket: the engineer whose turn it is, and a word to the customer. `nth` counts earlier pages. */
export function paged(ticket: Ticket, nth: number, writer: Writer): { page: Page; notices: Notice[] } {
  const { message } = writer
  const page: Page = {
    id: `${ticket.number}/${nth + 1}`,
    ticket: ticket.number,
    customer: ticket.customer ?? '',
    at: message.at,
    step: 0,
    pagedAt: message.at,
    acknowledgedAt: null,
    escalated: false,
  }
  return { page, notices: called(ticket, page, writer) }
}

/**
 * A page that nobody has taken yet is sent again: whose turn it is hears of it, and the chain that runs goes on by its own clock. Where
 * it has ended with the supervisor, it begins anew. A ticket never has two chains.
 */
export function pagedAgain(ticket: Ticket, running: Page, writer: Writer): { page: Page; notices: Notice[] } {
  const { at } = writer.message
  const page: Page = running.escalated ? { ...running, at, step: 0, pagedAt: at, escalated: false } : { ...running, at }
  return { page, notices: called(ticket, page, writer) }
}

function called(ticket: Ticket, { step }: Page, writer: Writer): Notice[] {
  const { soFar, situation, policy } = writer
  return [
    pageNotice(ticket, soFar.customer?.name ?? '', step, 'page', policy, situation),
    tellSender(writer, 'on-call-paged', { ticket: ticket.number }, ticket.number),
  ]
}

/** Ticket, customer, summary and the word to acknowledge with. */
export function pageNotice(
  ticket: Ticket,
  customer: string,
  step: number,
  kind: 'page' | 'page-escalated',
  policy: Policy,
  situation: Situation,
): Notice {
  const values = {
    ticket: ticket.number,
    customer,
    summary: ticket.subject.slice(0, 80),
    word: `ALDIM ${ticket.number}`,
  }
  return tellStaff({ policy, situation, to: 'on-call', step, kind, values, ticket: ticket.number })
}
