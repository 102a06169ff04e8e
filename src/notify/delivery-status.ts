/** What providers tell about notices that left, brought to the notices: delivered, read, or failed and so given up. */
import type { ProviderEvent } from '../../adapters/adapter.ts'
import type { Notice } from '../decision.ts'
import type { Channel, Instant } from '../message.ts'
import type { Sql } from '../store/connect.ts'
import { applyStatuses, keepStatuses, type NoticeStatus } from '../store/notice-statuses.ts'
import { markDead } from '../store/notices.ts'

export interface StatusOptions {
  sql: Sql
  clock: () => Instant
  insteadOf?(dead: { kind: string; ticket: string | null }): Notice | null
}

/** Called with all events of a request; those that name no notice of ours are passed over. */
export function deliveryStatus({ sql, clock, insteadOf = () => null }: StatusOptions) {
  return async (channel: Channel, events: ProviderEvent[]): Promise<void> => {
    const statuses = events.flatMap(statusOf)
    if (statuses.length === 0) return
    const at = clock()
    // Kept first, then applied: the outbox applies too once it knows the id, so that whoever comes second sees both.
    await keepStatuses(sql, channel, statuses, at)
    const failed = await applyStatuses(
      sql,
      channel,
      statuses.map(one => one.about),
    )
    for (const one of failed) await markDead(sql, one, at, one.because, insteadOf(one))
  }
}

const statusOf = ({ about, status, because }: ProviderEvent): NoticeStatus[] =>
  about && status ? [{ about, status, because: because ?? null }] : []
