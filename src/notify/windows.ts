/** Providers that take so many in a while: the rest waits, said why, and leaves when there is room again. Nothing is lost by it. */
import type { Channel, Instant } from '../message.ts'
import type { Sql } from '../store/connect.ts'
import { holdBack, type SendWindow, windowRoom } from '../store/notice-windows.ts'
import { urgentKinds } from './patience.ts'

/**
 * How many more notices may leave on the channel now. Where none may, what is due is held back until one may again; codes
 * and pages still try, for they are of no use later.
 */
export async function roomWithin(
  sql: Sql,
  channel: Channel,
  windows: readonly SendWindow[],
  at: Instant,
): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  let shut: { window: SendWindow; until: Instant } | null = null
  for (const window of windows) {
    const { room, opensAt } = await windowRoom(sql, channel, window, at)
    least = Math.min(least, room)
    if (room === 0 && opensAt > (shut?.until ?? 0)) shut = { window, until: opensAt }
  }
  if (!shut) return least
  const { window, until } = shut
  await holdBack(sql, { channel, at, until, because: heldBecause(window), urgent: urgentKinds })
  return Number.POSITIVE_INFINITY
}

/** The console says it in Turkish too: see src/web/console/told.ts. */
export const heldBecause = ({ many, withinMs }: SendWindow): string =>
  `held back: the provider takes ${many} in ${withinMs % 3_600_000 === 0 ? `${withinMs / 3_600_000} h` : `${Math.round(withinMs / 60_000)} min`}`
