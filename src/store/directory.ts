import type { Customer } from '../customer.ts'
import type { Tx } from './connect.ts'
import { rowsJson } from './rows.ts'

/** Brings the directory up to date: customers by id, their contacts and addresses as given. Links proven since stay. */
export async function saveDirectory(tx: Tx, customers: Customer[]) {
  const ids = customers.map(one => one.id)
  const contacts = customers.flatMap(one =>
    one.contacts.map(({ id, name, role }, position) => ({ id, customer: one.id, position, name, role })),
  )
  const senders = customers.flatMap(one =>
    one.contacts.flatMap(({ id, addresses }) =>
      addresses.map(({ kind, value }) => ({ kind, value, customer: one.id, contact: id, linkedBy: 'directory' })),
    ),
  )
  await tx`
    insert into customers select * from jsonb_populate_recordset(null::customers, ${rowsJson(customers)}::text::jsonb)
    on conflict (id) do update set name = excluded.name, kind = excluded.kind, package = excluded.package,
      language = excluded.language, domains = excluded.domains, services = excluded.services`
  await tx`
    delete from contacts where customer = any(${ids}) and id <> all(${contacts.map(one => one.id)})`
  await tx`
    insert into contacts select * from jsonb_populate_recordset(null::contacts, ${rowsJson(contacts)}::text::jsonb)
    on conflict (id) do update set position = excluded.position, name = excluded.name, role = excluded.role`
  await tx`delete from senders where customer = any(${ids}) and linked_by = 'directory'`
  await tx`
    insert into senders select * from jsonb_populate_recordset(null::senders, ${rowsJson(senders)}::text::jsonb)
    on conflict do nothing`
}
