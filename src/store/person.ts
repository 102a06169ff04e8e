/** Who is meant: a customer, a contact or a sender's address, and everything that carries their name. */
import { addressKey } from '../address.ts'
import type { Address, AddressKind } from '../customer.ts'
import type { Tx } from './connect.ts'

export interface Person {
  /** As asked for. */
  id: string
  /** Customer ids that go altogether; empty where one contact or address is meant. */
  customers: string[]
  contacts: string[]
  addresses: Address[]
}

/** What of the store is theirs. */
export interface Belongings {
  person: Person
  deliveries: number[]
  messages: number[]
  notices: number[]
  tickets: string[]
  chats: string[]
  /** Hashes of files that came with their messages. */
  files: string[]
}

const kinds = [
  'email',
  'phone',
  'telegram',
  'whatsapp',
  'messenger',
  'instagram',
  'x',
  'visitor',
] satisfies AddressKind[]

/**
 * @param id a customer's id, a contact's id, or `kind:value`, e.g. `email:ayse@example.com`. An address on file of one
 * contact means that contact; of several or none, the address alone.
 */
export async function findPerson(tx: Tx, id: string): Promise<Person> {
  const address = addressIn(id)
  if (!address) {
    const customers = await tx<{ id: string }[]>`
      select ${id} as id where exists (select from customers where id = ${id})
        or exists (select from tickets where customer = ${id}) or exists (select from messages where customer = ${id})`
    const contacts = await tx<
      { id: string }[]
    >`select id from contacts where customer = ${id} or id = ${id} order by position`
    return withAddresses(tx, { id, customers: customers.map(row => row.id), contacts: contacts.map(row => row.id) })
  }
  const owners = await tx<{ contact: string }[]>`
    select contact from senders where kind = ${address.kind} and value = ${address.value}`
  if (owners.length !== 1) return { id, customers: [], contacts: [], addresses: [address] }
  return withAddresses(tx, { id, customers: [], contacts: owners.map(row => row.contact) })
}

function addressIn(id: string): Address | null {
  const [, kind = '', value = ''] = /^(\w+):(.+)$/s.exec(id) ?? []
  const known = kinds.find(one => one === kind)
  if (!known) return null
  return { kind: known, value: known === 'email' ? value.trim().toLowerCase() : value.trim() }
}

async function withAddresses(tx: Tx, person: Omit<Person, 'addresses'>): Promise<Person> {
  const addresses = await tx<Address[]>`
    select distinct kind, value from senders where contact = any(${person.contacts}) order by kind, value`
  return { ...person, addresses: [...addresses] }
}

export async function belongings(tx: Tx, person: Person): Promise<Belongings> {
  const { customers, contacts } = person
  const senders = senderKeys(person)
  const [own, reach] = [await customersOf(tx, person), reachOf(person)]
  const alone = contacts.length === 0 && customers.length === 0
  const messages = await tx<{ id: number; delivery: number | null; files: string[] }[]>`
    select id, delivery,
      array(select hash from jsonb_array_elements(attachments) as file (one), lateral (select one->>'hash' as hash) named where hash is not null) as files
    from messages
    where customer = any(${customers}) or contact = any(${contacts})
      or (sender = any(${senders}) and (customer is null or ${alone} or customer = any(${own})) and (contact is null or ${alone} or contact = any(${contacts})))
      or (direction = 'out' and ticket in (select number from tickets where customer = any(${customers}) or contact = any(${contacts})
        or (opener = any(${senders}) and customer is null)))
    order by id`
  const deliveries = await tx<{ id: number; chat: string | null }[]>`
    select id, case when channel = 'chat' then lane end as chat from deliveries
    where id = any(${messages.flatMap(one => one.delivery ?? [])})
      or id in (select delivery from decisions where customer = any(${customers}))
      or ((channel, lane) in (select * from unnest(${reach.channels}::text[], ${reach.values}::text[]))
        and not exists (select from messages where delivery = deliveries.id))
    order by id`
  const ids = deliveries.map(one => one.id)
  const tickets = await tx<{ number: string }[]>`
    select number from tickets
    where customer = any(${customers}) or contact = any(${contacts}) or (opener = any(${senders}) and (customer is null or ${alone}))
    order by number`
  const notices = await tx<{ id: number }[]>`
    select id from notices
    where customer = any(${customers}) or delivery = any(${ids})
      or (channel, address) in (select * from unnest(${reach.channels}::text[], ${reach.values}::text[]))
    order by id`
  return {
    person,
    deliveries: ids,
    messages: messages.map(one => one.id),
    notices: notices.map(one => one.id),
    tickets: tickets.map(one => one.number),
    chats: [...new Set(deliveries.flatMap(one => one.chat ?? []))],
    files: [...new Set(messages.flatMap(one => one.files))],
  }
}

/** `kind:value` of senders, spoofed ones among them: what is written in somebody's name is about them. */
export const senderKeys = ({ addresses }: Person): string[] =>
  addresses
    .flatMap(one => (one.kind === 'phone' ? [one, { ...one, kind: 'whatsapp' as const }] : [one]))
    .flatMap(one => [addressKey(one), `${addressKey(one)}!forged`])

/** Customers whose contacts they are: another customer's messages from a shared address are not theirs. */
async function customersOf(tx: Tx, { contacts }: Person): Promise<string[]> {
  const rows = await tx<{ customer: string }[]>`select distinct customer from contacts where id = any(${contacts})`
  return rows.map(row => row.customer)
}

/** Pairs of channel and address under which deliveries come and notices leave. */
function reachOf({ addresses }: Person): { channels: string[]; values: string[] } {
  const pairs = addresses.flatMap(({ kind, value }) => channelsOf(kind).map(channel => [channel, value] as const))
  return { channels: pairs.map(([channel]) => channel), values: pairs.map(([, value]) => value) }
}

function channelsOf(kind: AddressKind): string[] {
  if (kind === 'email') return ['email', 'form', 'chat']
  if (kind === 'phone') return ['sms', 'voice', 'whatsapp', 'form', 'chat']
  return kind === 'visitor' ? ['chat', 'form'] : [kind]
}
