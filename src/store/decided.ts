/** What a batch writes, one statement a table. */
import type { Ticket } from '../dossier.ts'
import type { Attachment } from '../message.ts'
import type { Incident } from '../situation.ts'
import type { Closing } from './close.ts'
import type { Tx } from './connect.ts'
import { jsonText, rowsJson } from './rows.ts'

export async function saveTickets(tx: Tx, tickets: Ticket[]) {
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

export async function saveIncident(tx: Tx, incident: Incident, tickets: string[]) {
  await tx`insert into incidents select * from jsonb_populate_recordset(null::incidents, ${rowsJson([incident])}::text::jsonb) on conflict do nothing`
  await tx`update tickets set incident = ${incident.number} where number = any(${tickets})`
}

export async function saveMessages(tx: Tx, rows: object[]) {
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
export async function saveDecisions(tx: Tx, batch: Closing[]) {
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

export async function saveReports(tx: Tx, rows: object[]) {
  if (rows.length === 0) return
  await tx`
    insert into reports select * from jsonb_populate_recordset(null::reports, ${rowsJson(rows)}::text::jsonb)
    on conflict (ticket) do nothing`
}

/** Each content once, by its hash. */
export async function saveAttachments(tx: Tx, attachments: Attachment[]) {
  for (const { hash, type, bytes } of attachments) {
    if (!hash || !bytes) continue
    await tx`
      insert into attachments (hash, type, size, bytes) values (${hash}, ${type}, ${bytes.length}, ${bytes})
      on conflict (hash) do nothing`
  }
}
