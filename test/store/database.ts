/** A database of its own for a test file: a copy of the migrated template, dropped afterwards. */
import { afterAll, inject } from 'vitest'
import { connect, type Sql } from '../../src/store/connect.ts'
import { templateName, withDatabase } from './cluster.ts'

export interface TestDatabase {
  sql: Sql
  url: string
}

let count = 0

/** Call at the top of a test file (`const { sql } = await testDatabase()`), or in a test. 20–60 ms. */
export async function testDatabase({ max = 8 } = {}): Promise<TestDatabase> {
  const cluster = inject('cluster')
  const name = `test_${process.pid}_${Date.now().toString(36)}_${++count}`
  const admin = connect(cluster, { max: 1 })
  await admin`create database ${admin(name)} template ${admin(templateName)}`
  await admin.end()
  const url = withDatabase(cluster, name)
  const sql = connect(url, { max })
  afterAll(async () => {
    await sql.end({ timeout: 1 })
    const admin = connect(cluster, { max: 1 })
    await admin`drop database if exists ${admin(name)} with (force)`
    await admin.end()
  })
  return { sql, url }
}

/** An empty, unmigrated database, for tests of the migrations themselves. */
export async function emptyDatabase(): Promise<TestDatabase> {
  const { url } = await testDatabase({ max: 1 })
  const sql = connect(url, { max: 4 })
  await sql.unsafe('drop schema public cascade; create schema public')
  afterAll(() => sql.end({ timeout: 1 }))
  return { sql, url }
}
