/** The other end of each channel, as the person who tries it wants it to be: it takes notices, is away, or refuses them. */
import type { OutgoingNotice, Sent } from '../../../adapters/adapter.ts'
import { type Channel, channels } from '../../message.ts'

export const manners = ['takes', 'away', 'refuses'] as const
export type Manner = (typeof manners)[number]

export interface Providers {
  of(channel: Channel): Manner
  /** False where there is no such channel or manner. */
  set(channel: unknown, manner: unknown): boolean
}

export function providers(): Providers {
  const chosen = new Map<Channel, Manner>()
  return {
    of: channel => chosen.get(channel) ?? 'takes',
    set(given, wanted) {
      const channel = channels.find(one => one === given)
      const manner = manners.find(one => one === wanted)
      if (channel && manner) chosen.set(channel, manner)
      return Boolean(channel && manner)
    },
  }
}

/** What it answers when a notice is handed over; null: it takes it. */
export function refusalOf(manner: Manner, { channel }: OutgoingNotice): Sent | null {
  if (manner === 'away')
    return { sent: false, retry: true, because: `${channel}: the provider is away (503)`, afterMs: 5_000 }
  return manner === 'refuses'
    ? { sent: false, retry: false, because: `${channel}: the provider refuses this address` }
    : null
}
