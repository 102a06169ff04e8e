/** Notices leave, and what providers tell about them, and about calls of ours, comes back. */
import type { ProviderEvent } from '../../adapters/adapter.ts'
import { limitsOf } from '../config/outbox-limits.ts'
import type { Config } from '../config.ts'
import { callOutcomes } from '../desk/call.ts'
import type { Channel } from '../message.ts'
import { deliveryStatus } from '../notify/delivery-status.ts'
import { outbox } from '../notify/outbox.ts'
import { pageFallback } from '../notify/page-fallback.ts'
import type { Sql } from '../store/connect.ts'
import type { IntakeOn } from './intake-on.ts'
import type { Metrics } from './metrics.ts'

export interface Outgoing {
  /** Something may be owed now. */
  nudge(): void
  heard(channel: Channel, events: ProviderEvent[]): Promise<void>
  stop(): Promise<void>
}

export function startOutgoing(
  sql: Sql,
  config: Config,
  intake: IntakeOn,
  counted: Metrics,
  failed: (part: string) => (error: unknown) => void,
): Outgoing {
  const clock = Date.now
  const insteadOf = pageFallback({ desk: config.desk }, intake.policy)
  const sending = outbox({
    sql,
    clock,
    adapters: intake.adapters,
    limits: limitsOf(config.settings.outbox.limits),
    giveUpAfterMs: config.settings.outbox.give_up_after * 1_000,
    insteadOf,
    told: ({ channel }, result) => counted.notices.inc({ channel, result }),
    failed: failed('sending'),
  })
  sending.run()
  const statuses = deliveryStatus({ sql, clock, insteadOf })
  const calls = callOutcomes({ sql, clock })
  const heard = async (channel: Channel, events: ProviderEvent[]) => {
    await statuses(channel, events)
    await calls(events)
  }
  return { nudge: sending.nudge, heard, stop: sending.stop }
}
