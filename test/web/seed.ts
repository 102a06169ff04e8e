/** A small desk with real shapes in its tables: what drain would have left behind, for tests of pages. */
import type { Sql } from '../../src/store/connect.ts'

export const noon = Date.parse('2026-03-02T12:00:00+03:00')
const hour = 3_600_000

export interface SeededTicket {
  number: string
  subject?: string
  text?: string
  name?: string
  channel?: string
  key?: string
  customer?: string | null
  contact?: string | null
  priority?: string
  department?: string
  topic?: string
  status?: string
  held?: string | null
  incident?: string | null
  assignee?: string | null
  openedAt?: number
  responseDue?: number
  sender?: string
  assurance?: string
  attachments?: { name: string; type: string; bytes: Uint8Array; hash: string }[]
  trail?: object[]
}

export async function seedCustomer(sql: Sql, given: { id?: string; name?: string; email?: string } = {}) {
  const { id = 'c-1', name = 'Ayşe Yılmaz', email = 'ayse@yilmaz.test' } = given
  const contact = `${id}-1`
  await sql`insert into customers (id, name, kind, package, language) values (${id}, ${name}, 'company', 'premium', 'tr')`
  await sql`insert into contacts (id, customer, position, name) values (${contact}, ${id}, 0, ${name})`
  await sql`insert into senders (kind, value, customer, contact) values ('email', ${email}, ${id}, ${contact})`
}

export async function seedTicket(sql: Sql, given: SeededTicket): Promise<number> {
  const {
    number, subject = 'Site açılmıyor', text = 'Merhaba,\n  sitemiz açılmıyor.', name = 'Ayşe', channel = 'email',
    customer = null, contact = null, priority = 'high', department = 'technical', topic = 'website-down',
    status = 'open', held = null, incident = null, assignee = null, openedAt = noon, sender = 'email:ayse@yilmaz.test',
    assurance = 'proven', attachments = [], key = `key-${number}`,
  } = given // biome-ignore format: a list
  const responseDue = given.responseDue ?? openedAt + 2 * hour
  const trail = given.trail ?? [
    { stage: 'identity', rule: 'identity.proven', article: 'A4.2', because: 'dmarc=pass', evidence: [sender] },
    { stage: 'priority', rule: 'priority.website-down', article: 'G3', because: 'site down', evidence: ['açılmıyor'] },
  ]
  const [delivery] = await sql<{ id: number }[]>`
    insert into deliveries (channel, account, key, lane, bucket, raw, proof, received_at, outcome)
    values (${channel}, 'test', ${key}, ${sender}, 0, ${Buffer.from(text)}, 'test', ${openedAt}, 'opened') returning id`
  const line = {
    outcome: 'opened',
    ticket: number,
    customer,
    assurance,
    language: 'tr',
    department,
    topic,
    priority,
    trail,
  }
  await sql`insert into decisions (delivery, at, policy, outcome, ticket, customer, decision)
    values (${delivery!.id}, ${openedAt}, '2026.11.1', 'opened', ${number}, ${customer}, ${sql.json(line as never)})`
  await sql`insert into tickets (number, customer, contact, opener, channel, account, subject, language, topic, department,
      scope, priority, status, held, incident, opened_at, updated_at, response_due, resolution_due, resolved_at, first_key, assignee)
    values (${number}, ${customer}, ${contact}, ${sender}, ${channel}, 'test', ${subject}, 'tr', ${topic}, ${department},
      'in', ${priority}, ${status}, ${held}, ${incident}, ${openedAt}, ${openedAt}, ${responseDue}, ${responseDue + 6 * hour},
      ${status === 'resolved' ? openedAt + hour : null}, ${key}, ${assignee})`
  for (const file of attachments)
    await sql`insert into attachments (hash, type, size, bytes) values (${file.hash}, ${file.type}, ${file.bytes.length}, ${file.bytes})
      on conflict do nothing`
  const files = attachments.map(({ name, type, bytes, hash }) => ({
    name,
    type,
    size: bytes.length,
    hash,
    reference: null,
  }))
  await sql`insert into messages (delivery, key, channel, at, sender, sender_name, customer, contact, assurance, ticket, outcome,
      subject, text, words, attachment_hashes, attachments)
    values (${delivery!.id}, ${key}, ${channel}, ${openedAt}, ${sender}, ${name}, ${customer}, ${contact}, ${assurance}, ${number},
      'opened', ${subject}, ${text}, '', ${sql.json(files.map(file => file.hash))}, ${sql.json(files)})`
  return delivery!.id
}

export async function seedNotice(
  sql: Sql,
  given: { delivery: number | null; ticket: string; text?: string; sentAt?: number; deadAt?: number; because?: string },
) {
  const { delivery, ticket, text = 'Biletiniz açıldı.', sentAt = null, deadAt = null, because = null } = given
  await sql`insert into notices (delivery, recipient, channel, address, kind, language, text, ticket, at, due_at, sent_at, dead_at, because)
    values (${delivery}, 'customer', 'email', 'ayse@yilmaz.test', 'ticket-opened', 'tr', ${text}, ${ticket}, ${noon}, ${noon},
      ${sentAt}, ${deadAt}, ${because})`
}
