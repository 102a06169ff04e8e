/** evolve(dossier, event) → dossier: how what is known changes by what was decided. Pure, like decide. */
import type { Dossier, Ticket } from './dossier.ts'
import type { Event } from './event.ts'
import type { Situation } from './situation.ts'

export function evolve(dossier: Dossier, event: Event): Dossier {
  switch (event.type) {
    case 'ticket-opened':
      // The incident's own ticket belongs to no customer: nobody's dossier holds it.
      return event.ticket.opener === 'santral' ? dossier : { ...dossier, tickets: [...dossier.tickets, event.ticket] }
    case 'ticket-changed':
      return { ...dossier, tickets: changed(dossier.tickets, event.number, event.change) }
    case 'message-kept':
      return { ...dossier, messages: [...dossier.messages, event.message] }
    case 'conduct-noted':
      return { ...dossier, standing: [...dossier.standing, event.entry] }
    case 'standing-lifted':
      return {
        ...dossier,
        standing: dossier.standing.map(one => (one.id === event.id ? { ...one, liftedAt: event.at } : one)),
      }
    case 'channels-closed':
      return { ...dossier, closures: [...dossier.closures, event.closure] }
    case 'closure-changed':
      return {
        ...dossier,
        closures: dossier.closures.map(one => (one.id === event.id ? { ...one, ...event.change } : one)),
      }
    case 'challenge-set':
      return { ...dossier, challenges: set(dossier.challenges, event.challenge) }
    case 'page-set':
      return { ...dossier, pages: set(dossier.pages, event.page) }
    case 'notice-owed': {
      const { kind, address, ticket, to } = event.notice
      return { ...dossier, notices: [...dossier.notices, { kind, address, ticket, to, at: event.at }] }
    }
    case 'incident-opened':
      return {
        ...dossier,
        tickets: dossier.tickets.map(one =>
          event.tickets.includes(one.number) ? { ...one, incident: event.incident.number } : one,
        ),
      }
    case 'sender-muted': {
      const others = dossier.muted.filter(one => one !== event.sender)
      return { ...dossier, muted: event.muted ? [...others, event.sender] : others }
    }
    case 'link-offer-set':
      return {
        ...dossier,
        linkOffers: (dossier.linkOffers ?? []).map(one =>
          one.offer.id === event.offer.id ? { ...one, offer: event.offer } : one,
        ),
      }
    case 'sender-linked':
    case 'outage-reported':
      return dossier
  }
}

/** The same for what goes on across customers. */
export function evolveSituation(situation: Situation, event: Event): Situation {
  switch (event.type) {
    case 'ticket-opened':
      return { ...situation, freeTickets: situation.freeTickets.filter(number => number !== event.ticket.number) }
    case 'outage-reported':
      return {
        ...situation,
        reports: [...situation.reports.filter(one => one.ticket !== event.report.ticket), event.report],
      }
    case 'incident-opened':
      return {
        ...situation,
        incidents: [...situation.incidents, event.incident],
        freeIncidents: situation.freeIncidents.filter(number => number !== event.incident.number),
      }
    default:
      return situation
  }
}

const changed = (tickets: Ticket[], number: string, change: Partial<Ticket>) =>
  tickets.some(one => one.number === number)
    ? tickets.map(one => (one.number === number ? { ...one, ...change } : one))
    : tickets

const set = <Row extends { id: string }>(rows: Row[], row: Row): Row[] =>
  rows.some(one => one.id === row.id) ? rows.map(one => (one.id === row.id ? row : one)) : [...rows, row]
