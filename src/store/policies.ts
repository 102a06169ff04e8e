/** Published rules. The newest is in force; none is ever changed, for decisions name the version they were made under (A10). */
import type { Instant } from '../message.ts'
import type { Sql } from './connect.ts'

export interface PublishedPolicy {
  version: string
  /** File name in the rules directory → its text. */
  files: Record<string, string>
}

export async function newestPolicyId(sql: Sql): Promise<number | null> {
  const [row] = await sql<{ id: number | null }[]>`select max(id) as id from policies`
  return row?.id ?? null
}

export async function policyById(
  sql: Sql,
  id: number,
): Promise<(PublishedPolicy & { own: boolean; publishedAt: Instant }) | undefined> {
  const [row] = await sql<(PublishedPolicy & { own: boolean; publishedAt: Instant })[]>`
    select version, files, own, published_at as "publishedAt" from policies where id = ${id}`
  return row
}

export const publishedVersions = async (sql: Sql): Promise<string[]> =>
  (await sql<{ version: string }[]>`select version from policies`).map(row => row.version)

/**
 * `own`: the program brought them along. `same`: it is the newest already. `taken`: the version was published before, and
 * differs or is no longer the newest.
 */
export async function publishPolicy(
  sql: Sql,
  { version, files, own = false }: PublishedPolicy & { own?: boolean },
  at: Instant,
): Promise<'published' | 'same' | 'taken'> {
  return sql.begin(async tx => {
    await tx`lock table policies in share row exclusive mode`
    const [known] = await tx<{ same: boolean }[]>`
      select files = ${tx.json(files)}::jsonb and id = (select max(id) from policies) as same
      from policies where version = ${version}`
    if (known) return known.same ? 'same' : 'taken'
    await tx`insert into policies (version, files, own, published_at)
      values (${version}, ${tx.json(files)}, ${own}, ${at})`
    return 'published'
  })
}
