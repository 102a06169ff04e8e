/**
 * Closes a batch in the transaction that claimed it: tickets, messages, decisions, notices and every delivery's outcome, one
 * statement a table. Afterwards a delivery is done or still pending, never half.
 */

import type { Outcome } from '../decision.ts'
import type { Challenge, Closure, Dossier, Page, PastMessage, StandingEntry, Ticket } from '../dossier.ts'
import type { Event } from '../event.ts'
import type { Attachment } from '../message.ts'
import { awaitFiles } from './awaited-files.ts'
import type { Tx } from './connect.ts'
import { jsonText, rowsJson } from './rows.ts'
import { linkSenders } from './senders.ts'

/** What one decided delivery leaves behind. `group` names the dossier that its events were applied to. */
export interface Closing {
  delivery: number
  at: number
  outcome: Outcome
  ticket: string | null
  customer: string | null
  policy: string
  /** As CONTRACT prints it. */
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
    upsert(tx, 'pages', lastOf(of('page-set').map(({ event }) => event.page))),
    saveReports(
      tx,
      of('outage-reported').map(({ event }) => event.report),
    ),
    linkSenders(
      tx,
      of('sender-linked').map(({ event }) => event),
    ),
  ])
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

async function saveTickets(tx: Tx, tickets: Ticket[]) {
  if (tickets.length === 0) return
  await tx`
    insert into tickets select * from json_populate_recordset(null::tickets, ${rowsJson(tickets)}::text::json)
    on conflict (number) do update set
      subject = excluded.subject, topic = excluded.topic, department = excluded.department, scope = excluded.scope,
      participants = excluded.participants, priority = excluded.priority, status = excluded.status, held = excluded.held,
      critical_operation = excluded.critical_operation, incident = coalesce(excluded.incident, tickets.incident),
      updated_at = excluded.updated_at, response_due = excluded.response_due, resolution_due = excluded.resolution_due,
      responded_at = excluded.responded_at, resolved_at = excluded.resolved_at, clocks = excluded.clocks, asked = excluded.asked,
      appointment_at = excluded.appointment_at, callback_number = excluded.callback_number`
}

async function saveIncident(
  tx: Tx,
  incident: Extract<Event, { type: 'incident-opened' }>['incident'],
  tickets: string[],
) {
  await tx`insert into incidents select * from jsonb_populate_recordset(null::incidents, ${rowsJson([incident])}::text::jsonb) on conflict do nothing`
  await tx`update tickets set incident = ${incident.number} where number = any(${tickets})`
}

async function saveMessages(tx: Tx, rows: object[]) {
  if (rows.length === 0) return
  await tx`
    insert into messages (delivery, direction, key, channel, at, sender, sender_name, customer, contact, assurance, ticket, outcome,
      subject, text, words, objects, entities, attachment_hashes, attachments, duplicate_of, placed_by, group_key, language)
    select delivery, direction, key, channel, at, sender, sender_name, customer, contact, assurance, ticket, outcome,
      subject, text, words, objects, entities, attachment_hashes, attachments, duplicate_of, placed_by, group_key, language
    from json_populate_recordset(null::messages, ${rowsJson(rows)}::text::json)
    on conflict (delivery) where delivery is not null do nothing`
}

/** Lines go in as text (json, not jsonb): they are read whole or not at all, and parsing them here would cost the most of all. */
async function saveDecisions(tx: Tx, batch: Closing[]) {
  if (batch.length === 0) return
  const rows = batch.map(({ delivery, at, policy, outcome, ticket, customer }) => ({
    delivery,
    at,
    policy,
    outcome,
    ticket,
    customer,
  }))
  await tx`
    with closed as (
      insert into decisions (delivery, at, policy, outcome, ticket, customer, decision)
      select delivery, at, policy, outcome, ticket, customer, line::json
      from rows from (
        json_to_recordset(${rowsJson(rows)}::text::json) as (
          delivery bigint, at bigint, policy text, outcome text, ticket text, customer text
        ),
        unnest(${batch.map(one => jsonText(one.line))}::text[])
      ) as given (delivery, at, policy, outcome, ticket, customer, line)
      returning delivery, outcome
    )
    update deliveries set outcome = closed.outcome from closed where deliveries.id = closed.delivery`
}

export async function saveNotices(tx: Tx, rows: object[]) {
  if (rows.length === 0) return
  await tx`
    insert into notices (delivery, recipient, channel, account, address, kind, language, subject, text, ticket, customer, sender, at, due_at)
    select delivery, recipient, channel, account, address, kind, language, subject, text, ticket, customer, sender, at, due_at
    from json_populate_recordset(null::notices, ${rowsJson(rows)}::text::json)`
}

async function saveReports(tx: Tx, rows: object[]) {
  if (rows.length === 0) return
  await tx`
    insert into reports select * from jsonb_populate_recordset(null::reports, ${rowsJson(rows)}::text::jsonb)
    on conflict (ticket) do nothing`
}

/** Each content once, by its hash. */
async function saveAttachments(tx: Tx, attachments: Attachment[]) {
  for (const { hash, type, bytes } of attachments) {
    if (!hash || !bytes) continue
    await tx`
      insert into attachments (hash, type, size, bytes) values (${hash}, ${type}, ${bytes.length}, ${bytes})
      on conflict (hash) do nothing`
  }
}

/** Whole rows by id: the newest state holds. */
export async function upsert(tx: Tx, table: 'standing' | 'closures' | 'challenges' | 'pages', rows: object[]) {
  if (rows.length === 0) return
  const changing = {
    standing: ['level', 'action', 'lifted_at'],
    closures: ['until_at', 'told', 'lifted_at'],
    challenges: ['contact', 'tries', 'status', 'answered_at', 'locked_until'],
    pages: ['step', 'paged_at', 'acknowledged_at', 'escalated'],
  }[table]
  const set = changing.map(column => `${column} = excluded.${column}`).join(', ')
  await tx`
    insert into ${tx(table)} select * from jsonb_populate_recordset(null::${tx(table)}, ${rowsJson(rows)}::text::jsonb)
    on conflict (id) do update set ${tx.unsafe(set)}`
}

const lastOf = <Row extends { id: string }>(rows: Row[]): (Challenge | Page)[] =>
  [...new Map(rows.map(row => [row.id, row])).values()] as unknown as (Challenge | Page)[]

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
