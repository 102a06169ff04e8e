/** Stored files and the antivirus: each content is scanned once; what is infected stays sealed and is flagged. */

import { scanNext } from '../store/attachments.ts'
import type { Sql } from '../store/connect.ts'
import type { Antivirus } from './antivirus.ts'

/** Work for `repeat`: scans one file; true where there was one. Throws while clamd is away: the file waits. */
export const scanFiles =
  (sql: Sql, { scan }: Antivirus) =>
  (): Promise<boolean> =>
    scanNext(sql, async bytes => {
      const verdict = await scan(bytes)
      if (verdict.clean) return 'clean'
      return 'infected' in verdict ? `infected: ${verdict.infected}` : `unscannable: ${verdict.unscannable}`
    })
