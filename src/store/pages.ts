import type { Page } from '../dossier.ts'
import type { Tx } from './connect.ts'
import { rowsJson } from './rows.ts'

/**
 * Pages as a batch leaves them. The clock or an engineer may have gone on meanwhile: whoever was paged last stays so, and what is taken
 * stays taken.
 */
export async function savePages(tx: Tx, pages: Page[]) {
  if (pages.length === 0) return
  const last = [...new Map(pages.map(page => [page.id, { ...page, acknowledgedAt: takenAt(page, pages) }])).values()]
  await tx`
    insert into pages as old select * from jsonb_populate_recordset(null::pages, ${rowsJson(last)}::text::jsonb)
    on conflict (id) do update set
      at = greatest(old.at, excluded.at), paged_at = greatest(old.paged_at, excluded.paged_at),
      step = case when excluded.paged_at >= old.paged_at then excluded.step else old.step end,
      escalated = case when excluded.paged_at >= old.paged_at then excluded.escalated else old.escalated end,
      acknowledged_at = coalesce(old.acknowledged_at, excluded.acknowledged_at)`
}

const takenAt = ({ id }: Page, pages: Page[]) =>
  pages.find(page => page.id === id && page.acknowledgedAt !== null)?.acknowledgedAt ?? null
