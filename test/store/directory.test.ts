/** The directory is brought up to date as often as a company likes: what the file has holds, what was linked since stays. */
import { expect, test } from 'vitest'
import { readDirectory } from '../../src/directory.ts'
import { saveDirectory } from '../../src/store/directory.ts'
import { testDatabase } from './database.ts'

const { sql } = await testDatabase()

const save = (customers: object[]) => sql.begin(tx => saveDirectory(tx, readDirectory(customers)))
const onFile = async () => ({
  customers: (await sql`select id, package from customers order by id`).map(one => `${one.id} ${one.package}`),
  addresses: (await sql`select kind, value, contact from senders order by value`).map(
    one => `${one.contact} ${one.kind}:${one.value}`,
  ),
})

const ece = {
  id: 'c-ece',
  name: 'Ece Tekstil',
  package: 'starter',
  emails: ['Bilgi@Ece.test'],
  phones: ['0532 555 04 04'],
}

test('addresses are put on file as they are compared', async () => {
  await save([ece, { id: 'c-can', name: 'Can', emails: ['can@can.test'] }])
  expect(await onFile()).toEqual({
    customers: ['c-can starter', 'c-ece starter'],
    addresses: ['c-ece/0 phone:+905325550404', 'c-ece/0 email:bilgi@ece.test', 'c-can/0 email:can@can.test'],
  })
})

test('a newer file changes whom it names, and nobody else', async () => {
  await sql`insert into senders (kind, value, customer, contact, linked_by) values ('telegram', '710004', 'c-ece', 'c-ece/0', 'code')`
  await save([{ ...ece, package: 'premium', emails: ['yeni@ece.test'], phones: [] }])
  expect(await onFile()).toEqual({
    customers: ['c-can starter', 'c-ece premium'],
    addresses: ['c-ece/0 telegram:710004', 'c-can/0 email:can@can.test', 'c-ece/0 email:yeni@ece.test'],
  })
})

test.each([
  ['a package that there is none of', [{ ...ece, package: 'gold' }], /^customers: 0\.package: /],
  ['an id that stands twice', [ece, ece], /^customers: the id "c-ece" stands twice/],
  ['no list', ece, /^customers: the file: /],
])('%s is refused with where it stands', (_, customers, words) => {
  expect(() => readDirectory(customers)).toThrow(words)
})
