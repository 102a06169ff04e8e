/** Files, stored once by the hash of their content, with what the antivirus said. */
import type { Sql } from './connect.ts'

/** The files of a notice, ready to leave. */
export async function attachedFiles(
  sql: Sql,
  files: { name: string; hash: string }[],
): Promise<{ name: string; type: string; bytes: Uint8Array }[]> {
  const rows = await sql<{ hash: string; type: string; bytes: Buffer }[]>`
    select hash, type, bytes from attachments where hash = any(${files.map(file => file.hash)})`
  return files.flatMap(({ name, hash }) => {
    const found = rows.find(row => row.hash === hash)
    return found ? [{ name, type: found.type, bytes: new Uint8Array(found.bytes) }] : []
  })
}
