/** Brings a database to the schema of this version: src/store/migrations/NNN-name.sql, in order, each once. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { Sql } from './connect.ts'

export interface Migration {
  name: string
  sql: string
}

/** Any number that nobody else locks: it keeps two starts from migrating at once. */
const migrationLock = 7_261_925

/**
 * Applies what is missing, all in one transaction. Two starts at once wait for each other.
 * @returns names of the migrations applied now
 * @throws Error when a migration that was applied has changed since, or the database is newer than this program
 */
export async function migrate(sql: Sql, migrations: Migration[] = ownMigrations()): Promise<string[]> {
  return sql.begin(async tx => {
    await tx`select pg_advisory_xact_lock(${migrationLock})`
    await tx`create table if not exists migrations (name text primary key, sha256 text not null, applied_at bigint not null)`
    const rows = await tx<{ name: string; sha256: string }[]>`select name, sha256 from migrations order by name`
    const applied = new Map(rows.map(row => [row.name, row.sha256]))
    refuseChanges(applied, migrations)
    const missing = migrations.filter(migration => !applied.has(migration.name))
    for (const migration of missing) {
      await tx.unsafe(migration.sql)
      await tx`insert into migrations values (${migration.name}, ${hash(migration.sql)}, ${Date.now()})`
    }
    return missing.map(migration => migration.name)
  })
}

function ownMigrations(): Migration[] {
  const folder = new URL('./migrations/', import.meta.url)
  const names = readdirSync(folder)
    .filter(name => /^\d{3}-[a-z0-9-]+\.sql$/.test(name))
    .sort()
  const twin = names.find((name, i) => names[i - 1]?.slice(0, 3) === name.slice(0, 3))
  if (twin) throw new Error(`Two migrations have the number ${twin.slice(0, 3)}; give ${twin} the next free one.`)
  return names.map(name => ({ name, sql: readFileSync(new URL(name, folder), 'utf8') }))
}

function refuseChanges(applied: Map<string, string>, migrations: Migration[]) {
  const known = new Map(migrations.map(migration => [migration.name, hash(migration.sql)]))
  for (const [name, sha256] of applied) {
    const own = known.get(name)
    if (own === undefined) {
      throw new Error(
        `The database has the migration ${name}, which this version of Santral does not know: it was used by a newer one. Start that version, or use another database.`,
      )
    }
    if (own !== sha256) {
      throw new Error(
        `The migration ${name} was applied to this database in another wording. Applied migrations are never edited: undo the change in src/store/migrations/${name} and write a new migration.`,
      )
    }
  }
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex')
