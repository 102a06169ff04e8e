/** The outbox as `santral try` shows it. */
import type { Sql } from './connect.ts'
import { noticeColumns, type ShownNotice } from './console-ticket.ts'

export interface TriedNotice extends ShownNotice {
  /** The provider's own id of it. */
  providerId: string | null
}

/** Newest first. */
export function triedNotices(sql: Sql, limit = 200): Promise<TriedNotice[]> {
  return sql<TriedNotice[]>`
    select ${noticeColumns(sql)}, provider_id as "providerId" from notices order by id desc limit ${limit}`
}
