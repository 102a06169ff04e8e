/** What one of our own pages posts, kept the same way as every other delivery: split by its adapter, durable before the answer. */
import type { Adapter } from '../../../adapters/adapter.ts'
import { formAdapter } from '../../../adapters/form/index.ts'
import { bodyOnly, pack } from '../../../adapters/wire/body.ts'
import { StoreAway } from '../../accept/accept.ts'
import type { Session } from '../../message.ts'
import type { WebOptions } from '../web-options.ts'

/** @throws Error where the adapter finds the body unreadable: then our own page is wrong */
export async function keepPosted(
  { keep, nudge, clock }: WebOptions,
  to: Adapter | 'form',
  body: object,
  proof: string,
  session: Session | null = null,
): Promise<{ ids: number[] } | 'away'> {
  const adapter = to === 'form' ? formAdapter({ session: () => session }) : to
  const { parcels } = adapter.split(bodyOnly(pack(body)))
  try {
    const kept = await keep(
      parcels.map(parcel => ({ ...parcel, channel: adapter.channel, proof, receivedAt: clock() })),
    )
    nudge?.()
    return { ids: kept.map(one => one.id) }
  } catch (error) {
    if (error instanceof StoreAway) return 'away'
    throw error
  }
}
