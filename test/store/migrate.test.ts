import { expect, test } from 'vitest'
import { migrate } from '../../src/store/migrate.ts'
import { emptyDatabase, testDatabase } from './database.ts'

const first = { name: '001-a.sql', sql: 'create table a (id int); insert into a values (1)' }
const second = { name: '002-b.sql', sql: 'create table b (id int)' }

test('applies what is missing, in order, once', async () => {
  const { sql } = await emptyDatabase()
  expect(await migrate(sql, [first])).toEqual(['001-a.sql'])
  expect(await migrate(sql, [first, second])).toEqual(['002-b.sql'])
  expect(await migrate(sql, [first, second])).toEqual([])
  expect(await sql`select id from a`).toEqual([{ id: 1 }])
})

test('two starts at once migrate once', async () => {
  const { sql } = await emptyDatabase()
  const applied = await Promise.all([migrate(sql, [first, second]), migrate(sql, [first, second])])
  expect(applied.flat().sort()).toEqual(['001-a.sql', '002-b.sql'])
})

test('a migration that fails leaves nothing', async () => {
  const { sql } = await emptyDatabase()
  const broken = { name: '002-b.sql', sql: 'create table b (id int); select no_such_column' }
  await expect(migrate(sql, [first, broken])).rejects.toThrow('no_such_column')
  expect(await migrate(sql, [first])).toEqual(['001-a.sql'])
})

test('an applied migration that was edited is refused by name', async () => {
  const { sql } = await emptyDatabase()
  await migrate(sql, [first])
  await expect(migrate(sql, [{ ...first, sql: 'create table c (id int)' }])).rejects.toThrow(
    /001-a\.sql.*another wording/,
  )
})

test('a database of a newer version is refused', async () => {
  const { sql } = await emptyDatabase()
  await migrate(sql, [first, second])
  await expect(migrate(sql, [first])).rejects.toThrow(/002-b\.sql.*newer/)
})

test('test databases come migrated, and numbers arrive as numbers', async () => {
  const { sql } = await testDatabase()
  const [row] = await sql`select count(*) as buckets, 1773000000000::bigint as at from buckets`
  expect(row).toEqual({ buckets: 64, at: 1_773_000_000_000 })
})
