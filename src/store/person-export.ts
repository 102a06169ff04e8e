/** Everything of one person as data: what they wrote, what was decided and why, what they were told (KVKK art. 11, GDPR art. 15). */
import type { Sql, Tx } from './connect.ts'
import { type Belongings, belongings, findPerson, type Person, senderKeys } from './person.ts'
import { decisionHash } from './proof-of-decision.ts'

type Row = Record<string, unknown>

export interface PersonExport {
  person: Person
  customers: Row[]
  contacts: Row[]
  tickets: Row[]
  messages: Row[]
  /** The bytes as they came: `text` where they are UTF-8, else `base64`. */
  deliveries: Row[]
  /** With the hash that stays when the person is erased. */
  decisions: Row[]
  notices: Row[]
  attachments: Row[]
  standing: Row[]
  closures: Row[]
  challenges: Row[]
  /** Linking codes that were shown to them, without the codes. */
  linkOffers: Row[]
  chat: Row[]
}

/** Null where nothing is known of them. All in one snapshot. */
export async function exportPerson(sql: Sql, id: string): Promise<PersonExport | null> {
  return sql.begin('isolation level repeatable read read only', async tx => {
    const person = await findPerson(tx, id)
    const found = await belongings(tx, person)
    const exported = await rowsOf(tx, found)
    const anything = Object.values(exported).some(rows => Array.isArray(rows) && rows.length > 0)
    return anything ? exported : null
  })
}

async function rowsOf(tx: Tx, { person, ...found }: Belongings): Promise<PersonExport> {
  const { customers, contacts } = person
  const senders = senderKeys(person)
  const raw = await tx<{ raw: Buffer }[]>`
    select id, channel, account, key, proof, sent_at, received_at, outcome, raw from deliveries where id = any(${found.deliveries}) order by id`
  const decided = await tx<{ decision: unknown }[]>`
    select delivery, at, policy, outcome, ticket, decision from decisions where delivery = any(${found.deliveries}) order by delivery`
  const files = await tx<{ bytes: Buffer }[]>`
    select hash, type, size, scanned, bytes from attachments where hash = any(${found.files}) order by hash`
  return {
    person,
    customers: await tx`select * from customers where id = any(${customers}) order by id`,
    contacts: await tx`
      select c.*, (select jsonb_agg(jsonb_build_object('kind', kind, 'value', value, 'linked_by', linked_by, 'linked_at', linked_at) order by kind, value)
        from senders where contact = c.id) as addresses
      from contacts c where id = any(${contacts}) order by customer, position`,
    tickets: await tx`select * from tickets where number = any(${found.tickets}) order by number`,
    messages: await tx`
      select delivery, direction, key, channel, at, sender, sender_name, customer, contact, assurance, ticket, outcome, subject,
        text, attachments, entities, duplicate_of, language
      from messages where id = any(${found.messages}) order by at, id`,
    deliveries: raw.map(({ raw: bytes, ...row }) => ({ ...row, ...content(bytes) })),
    decisions: decided.map(row => ({ ...row, sha256: decisionHash(row.decision) })),
    notices: await tx`
      select at, channel, address, kind, subject, text, ticket, sent_at, status from notices
      where id = any(${found.notices}) and recipient = 'customer' order by id`,
    attachments: files.map(({ bytes, ...row }) => ({ ...row, base64: bytes.toString('base64') })),
    standing: await tx`
      select level, kind, action, at, because, article, lifted_at from standing
      where customer = any(${customers}) or contact = any(${contacts}) or sender = any(${senders}) order by at, id`,
    closures: await tx`
      select channels, from_at, until_at, because, article, lifted_at from closures
      where customer = any(${customers}) or contact = any(${contacts}) or sender = any(${senders}) order by from_at, id`,
    challenges: await tx`
      select ticket, operation, sent_to, issued_at, expires_at, tries, status, answered_at from challenges
      where customer = any(${customers}) or contact = any(${contacts}) order by issued_at, id`,
    linkOffers: await tx`
      select contact, channel, issued_at, expires_at, status, used_at from link_offers
      where customer = any(${customers}) or contact = any(${contacts}) order by issued_at, id`,
    chat: await tx`select chat, at, text from chat_lines where chat = any(${found.chats}) order by id`,
  }
}

function content(bytes: Buffer): { text: string } | { base64: string } {
  const text = bytes.toString('utf8')
  return Buffer.from(text, 'utf8').equals(bytes) ? { text } : { base64: bytes.toString('base64') }
}
