/**
 * Takes one person out of the store in one transaction (KVKK art. 7, GDPR art. 17). What stays is counted and proven, and names
 * nobody: deliveries without bytes, their outcomes, decisions as hashes, tickets as numbers with their times. So the
 * ledger counts the same before and after. A second time finds nothing.
 */
import type { Instant } from '../message.ts'
import type { Sql, Tx } from './connect.ts'
import { type Belongings, belongings, findPerson, senderKeys } from './person.ts'
import { type DecisionRow, isProof, proofOf } from './proof-of-decision.ts'

export interface Erased {
  deliveries: number
  messages: number
  notices: number
  tickets: number
  attachments: number
  contacts: number
}

/** `pending`: that many of their deliveries are owed an outcome yet; nothing is erased. */
export type ErasePerson = { erased: Erased } | { pending: number }

/** What erasing would take, without doing it. */
export async function erasable(sql: Sql, id: string): Promise<Erased> {
  return sql.begin('isolation level repeatable read read only', async tx => {
    const found = await belongings(tx, await findPerson(tx, id))
    return counts(found, (await unshared(tx, found)).length)
  })
}

export async function erasePerson(sql: Sql, id: string, at: Instant): Promise<ErasePerson> {
  return sql.begin(async tx => {
    // Drains hold buckets while they decide, and pass over those that somebody else holds.
    await tx`select from buckets order by bucket for update`
    // A file that arrived meanwhile would not be among theirs.
    await tx`lock table awaited_files in exclusive mode`
    const found = await belongings(tx, await findPerson(tx, id))
    const [waiting] = await tx<{ many: number }[]>`
      select count(*) as many from deliveries where id = any(${found.deliveries}) and outcome is null`
    if (waiting && waiting.many > 0) return { pending: waiting.many }
    const files = await unshared(tx, found)
    await leaveProofs(tx, found.deliveries)
    await emptyDeliveries(tx, found.deliveries)
    await eraseMessages(tx, found)
    await emptyTickets(tx, found, at)
    await eraseRecords(tx, found)
    await tx`delete from attachments where hash = any(${files})`
    await eraseDirectory(tx, found)
    return { erased: counts(found, files.length) }
  })
}

const counts = ({ person, ...found }: Belongings, attachments: number): Erased => ({
  deliveries: found.deliveries.length,
  messages: found.messages.length,
  notices: found.notices.length,
  tickets: found.tickets.length,
  attachments,
  contacts: person.contacts.length,
})

/** Of their files, those that came with nobody else's message. Reads every message that has files. */
async function unshared(tx: Tx, { files, messages }: Belongings): Promise<string[]> {
  if (files.length === 0) return []
  const rows = await tx<{ hash: string }[]>`
    select hash from unnest(${files}::text[]) as hash
    except
    select hash from (
      select jsonb_array_elements(attachments)->>'hash' as hash from messages
      where attachments <> '[]' and id <> all(${messages})
    ) others`
  return rows.map(row => row.hash)
}

async function leaveProofs(tx: Tx, deliveries: number[]) {
  const rows = await tx<DecisionRow[]>`
    select delivery, at, policy, outcome, decision from decisions where delivery = any(${deliveries})`
  const proofs = rows
    .filter(row => !isProof(row.decision))
    .map(row => ({ delivery: row.delivery, proof: proofOf(row) }))
  await tx`
    update decisions set decision = proof, customer = null, ticket = null
    from json_to_recordset(${JSON.stringify(proofs)}::text::json) as given (delivery bigint, proof jsonb)
    where decisions.delivery = given.delivery`
}

const emptyDeliveries = (tx: Tx, deliveries: number[]) => tx`
  update deliveries set raw = '', session = null, proof = 'erased', lane = 'erased', key = 'erased:' || id, sent_at = null
  where id = any(${deliveries})`

async function eraseMessages(tx: Tx, { messages }: Belongings) {
  await tx`
    update messages set duplicate_of = null
    where duplicate_of in (select key from messages where id = any(${messages}))
      and ticket in (select ticket from messages where id = any(${messages}))`
  await tx`delete from messages where id = any(${messages})`
}

/** A stranger's or an erased customer's ticket is over; a company's goes on without its contact's words. */
async function emptyTickets(tx: Tx, { person, tickets }: Belongings, at: Instant) {
  const { customers, contacts } = person
  await tx`
    update tickets set subject = '', opener = 'erased', callback_number = null, contact = null, first_key = '', account = '',
      customer = case when customer = any(${customers}) then null else customer end,
      participants = case when customer = any(${customers}) then '[]' else participants end,
      status = case when customer is null or customer = any(${customers}) then 'resolved' else status end,
      resolved_at = case when status = 'open' and (customer is null or customer = any(${customers})) then ${at} else resolved_at end
    where number = any(${tickets})`
  await tx`update tickets set participants = participants - ${contacts}::text[] where participants ?| ${contacts}::text[]`
}

async function eraseRecords(tx: Tx, { person, notices, tickets, chats }: Belongings) {
  const { customers, contacts } = person
  const senders = senderKeys(person)
  await tx`delete from notices where id = any(${notices})`
  await tx`delete from standing where customer = any(${customers}) or contact = any(${contacts}) or sender = any(${senders})`
  await tx`delete from closures where customer = any(${customers}) or contact = any(${contacts}) or sender = any(${senders})`
  await tx`delete from challenges where customer = any(${customers}) or contact = any(${contacts})`
  await tx`delete from link_offers where customer = any(${customers}) or contact = any(${contacts})`
  await tx`delete from mutes where customer = any(${customers}) or sender = any(${senders})`
  await tx`delete from pages where customer = any(${customers})`
  await tx`delete from reports where customer = any(${customers})`
  await tx`update acts set text = null, customer = null where customer = any(${customers}) or ticket = any(${tickets})
    or (act = 'unlink' and (agent = any(${contacts}) or text = any(${senders})))`
  await tx`delete from chat_lines where chat = any(${chats})`
  await tx`delete from chats where chat = any(${chats})`
}

async function eraseDirectory(tx: Tx, { person }: Belongings) {
  const { customers, contacts, addresses } = person
  for (const { kind, value } of addresses)
    await tx`delete from senders where kind = ${kind} and value = ${value} and contact = any(${contacts})`
  await tx`delete from contacts where id = any(${contacts})`
  await tx`delete from customers where id = any(${customers})`
}
