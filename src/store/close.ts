/**
 * Closes a batch in the transaction that claimed it: tickets, messages, decisions, notices and every delivery's outcome, one
 * statement a table. Afterwards a delivery is done or still pending, never half.
 */

import type { Outcome } from '../decision.ts'
import type { Challenge, Closure, Dossier, PastMessage, StandingEntry, Ticket } from '../dossier.ts'
import type { Event } from '../event.ts'
import type { Attachment } from '../message.ts'
import { awaitFiles } from './awaited-files.ts'
import type { Tx } from './connect.ts'
import { saveAttachments, saveDecisions, saveIncident, saveMessages, saveReports, saveTickets } from './decided.ts'
import { saveLinkOffer } from './link-offers.ts'
import { saveMutes } from './mutes.ts'
import { saveNotices } from './owed-notices.ts'
import { savePages } from './pages.ts'
import { linkSenders } from './senders.ts'
import { upsert } from './upsert.ts'

/** What one decided delivery leaves behind. `group` names the dossier that its events were applied to. */
export interface Closing {
  delivery: number
  at: number
  outcome: Outcome
  ticket: string | null
  customer: string | null
  policy: string
  /** As `simulate` prints it. */
  line: object
  group: string | null
  sender: string | null
  senderName: string | null
  language: string | null
  account: string
  attachments: Attachment[]
  events: Event[]
}

export async function close(tx: Tx, batch: Closing[], groups: Map<string, Dossier>) {
  const events = batch.flatMap(one => one.events.map(event => ({ ...one, event })))
  const of = <Type extends Event['type']>(type: Type) =>
    events.flatMap(one =>
      one.event.type === type ? [{ ...one, event: one.event as Extract<Event, { type: Type }> }] : [],
    )

  await saveTickets(tx, ticketsAfter(batch, groups))
  const incidents = of('incident-opened').map(one => one.event)
  for (const { incident, tickets } of incidents) await saveIncident(tx, incident, tickets)
  await Promise.all([
    saveAttachments(
      tx,
      batch.flatMap(one => one.attachments),
    ),
    saveMessages(
      tx,
      of('message-kept').map(one => ({
        ...messageRow(one.event.message),
        senderName: one.senderName,
        language: one.language,
        attachments: one.attachments.map(described),
      })),
    ),
    saveDecisions(tx, batch),
    saveNotices(
      tx,
      of('notice-owed').map(({ event, delivery, customer, sender, account }) => ({
        delivery,
        customer,
        sender,
        account,
        recipient: event.notice.to,
        at: event.at,
        dueAt: event.at,
        ...without(event.notice),
      })),
    ),
    upsert(
      tx,
      'standing',
      of('conduct-noted').map(({ event, customer }) => standingRow(event.entry, customer)),
    ),
    upsert(
      tx,
      'closures',
      of('channels-closed').map(({ event, customer }) => closureRow(event.closure, customer)),
    ),
    upsert(tx, 'challenges', lastOf(of('challenge-set').map(({ event }) => event.challenge))),
    savePages(
      tx,
      of('page-set').map(({ event }) => event.page),
    ),
    saveReports(
      tx,
      of('outage-reported').map(({ event }) => event.report),
    ),
    saveMutes(tx, of('sender-muted')),
  ])
  // After all that the stranger's messages have left behind: it follows the person.
  await linkSenders(
    tx,
    of('sender-linked').map(({ event }) => event),
  )
  for (const { event } of of('link-offer-set')) await saveLinkOffer(tx, event.offer)
  const awaiting = batch.filter(one => one.attachments.some(awaited)).map(one => one.delivery)
  if (awaiting.length > 0) await awaitFiles(tx, awaiting)
  for (const { event } of of('closure-changed')) {
    const { told, liftedAt } = event.change
    if (told) await tx`update closures set told = true where id = ${event.id}`
    if (liftedAt) await tx`update closures set lifted_at = ${liftedAt} where id = ${event.id}`
  }
  for (const { event } of of('standing-lifted'))
    await tx`update standing set lifted_at = ${event.at} where id = ${event.id}`
}

/** The tickets that the batch touched, as they stand after all of it. */
function ticketsAfter(batch: Closing[], groups: Map<string, Dossier>): Ticket[] {
  const after = new Map<string, Ticket>()
  for (const { group, events } of batch) {
    for (const event of events) {
      if (event.type === 'ticket-opened') after.set(event.ticket.number, event.ticket)
      if (event.type !== 'ticket-opened' && event.type !== 'ticket-changed') continue
      const number = event.type === 'ticket-opened' ? event.ticket.number : event.number
      const ticket = group ? groups.get(group)?.tickets.find(one => one.number === number) : undefined
      if (ticket) after.set(number, ticket)
    }
  }
  return [...after.values()]
}

const lastOf = (rows: Challenge[]): Challenge[] => [...new Map(rows.map(row => [row.id, row])).values()]

const standingRow = (entry: StandingEntry, customer: string | null) => ({ ...entry, customer })

function closureRow({ from, until, ...closure }: Closure, customer: string | null) {
  return { ...closure, fromAt: from, untilAt: until, customer }
}

function messageRow({ group, ...message }: PastMessage) {
  return { ...message, groupKey: group }
}

/** A hash that the provider states is of content that is not here yet. */
const described = ({ bytes, ...attachment }: Attachment) =>
  bytes || attachment.reference === null ? attachment : { ...attachment, hash: null }

const awaited = ({ reference, bytes, withheld }: Attachment) => reference !== null && !bytes && !withheld

function without(notice: Extract<Event, { type: 'notice-owed' }>['notice']) {
  const { to: _, ...rest } = notice
  return rest
}
