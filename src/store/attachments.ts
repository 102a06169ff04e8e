/** Files, stored once by the hash of their content, with what the antivirus said. `close.ts` puts them in. */
import type { Sql } from './connect.ts'

/** `clean`, `infected: NAME`, `unscannable: why`; null: not scanned yet. */
type Scanned = string | null

/** Scans the next file that nobody has scanned and nobody is scanning. False where there is none. */
export async function scanNext(sql: Sql, scan: (bytes: Uint8Array) => Promise<string>): Promise<boolean> {
  return sql.begin(async tx => {
    const [row] = await tx<{ hash: string; bytes: Buffer }[]>`
      select hash, bytes from attachments where scanned is null limit 1 for update skip locked`
    if (!row) return false
    await tx`update attachments set scanned = ${await scan(row.bytes)} where hash = ${row.hash}`
    return true
  })
}

export type Served =
  | { type: string; size: number; bytes: Uint8Array }
  /** There, and given to nobody: infected, or not scanned yet where everything is scanned. */
  | { sealed: string }

/** A file for an agent or its sender. `scanning`: an antivirus is set up, so that only what is clean leaves. */
export async function fileToServe(sql: Sql, hash: string, scanning: boolean): Promise<Served | null> {
  const [row] = await sql<{ type: string; size: number; bytes: Buffer; scanned: Scanned }[]>`
    select type, size, case when scanned = 'clean' or (scanned is null and not ${scanning}) then bytes else '' end as bytes, scanned
    from attachments where hash = ${hash}`
  if (!row) return null
  if (row.scanned === 'clean' || (row.scanned === null && !scanning))
    return { type: row.type, size: row.size, bytes: new Uint8Array(row.bytes) }
  return { sealed: row.scanned ?? 'not scanned yet' }
}

/** The files of a notice, ready to leave; what is infected does not. */
export async function attachedFiles(
  sql: Sql,
  files: { name: string; hash: string }[],
): Promise<{ name: string; type: string; bytes: Uint8Array }[]> {
  const rows = await sql<{ hash: string; type: string; bytes: Buffer }[]>`
    select hash, type, bytes from attachments
    where hash = any(${files.map(file => file.hash)}) and (scanned is null or scanned = 'clean')`
  return files.flatMap(({ name, hash }) => {
    const found = rows.find(row => row.hash === hash)
    return found ? [{ name, type: found.type, bytes: new Uint8Array(found.bytes) }] : []
  })
}
