/** Providers that take so many in a while: the rest waits, said why, and leaves when there is room again. Nothing is lost by it. */
import type { Channel, Instant } from '../message.ts'
import type { Sql, Tx } from '../store/connect.ts'
import { holdBack, isDue, oneAtATime, type SendWindow, windowRoom } from '../store/notice-windows.ts'
import { type Claim, claimNotices, type DueNotice } from '../store/notices.ts'
import { urgentKinds } from './patience.ts'

/**
 * Claims what may leave on the channel now, however many processes do. Where nothing may, what is due is held back until it may
 * again; codes and pages still try, for they are of no use later.
 */
export async function claimWithin(
  sql: Sql,
  channel: Channel,
  windows: readonly SendWindow[],
  claim: Omit<Claim, 'room'> & { free: number },
): Promise<DueNotice[]> {
  const { at, free } = claim
  if (!(await isDue(sql, channel, at))) return []
  return sql.begin(async tx => {
    await oneAtATime(tx, channel)
    const room = Math.min(free, await roomWithin(tx, channel, windows, at))
    return claimNotices(tx, { ...claim, room: { [channel]: room } })
  })
}

async function roomWithin(tx: Tx, channel: Channel, windows: readonly SendWindow[], at: Instant): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  let shut: { window: SendWindow; until: Instant } | null = null
  for (const window of windows) {
    const { room, opensAt } = await windowRoom(tx, channel, window, at)
    least = Math.min(least, room)
    if (room === 0 && opensAt > (shut?.until ?? 0)) shut = { window, until: opensAt }
  }
  if (!shut) return least
  const { window, until } = shut
  await holdBack(tx, { channel, at, until, because: heldBecause(window), urgent: urgentKinds })
  return Number.POSITIVE_INFINITY
}

/** The console says it in Turkish too: see src/web/console/told.ts. */
export const heldBecause = ({ many, withinMs }: SendWindow): string =>
  `held back: the provider takes ${many} in ${withinMs % 3_600_000 === 0 ? `${withinMs / 3_600_000} h` : `${Math.round(withinMs / 60_000)} min`}`
