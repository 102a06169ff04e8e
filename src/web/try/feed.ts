/** What happened on the page, newest last: requests made, decisions, and notices that would have left. In memory only. */
import type { Adapter, OutgoingNotice } from '../../../adapters/adapter.ts'
import type { Channel, Instant } from '../../message.ts'
import type { TriedNotice } from '../../store/tried-notices.ts'
import { type Providers, refusalOf } from './providers.ts'
import type { Made } from './said.ts'

/** A decision as `simulate` prints it: what the page shows of it. */
export interface ShownLine {
  channel: Channel
  outcome: string
  ticket: string | null
  customer: string | null
  assurance?: string
  language?: string | null
  department?: string | null
  topic?: string | null
  scope?: string | null
  priority?: string | null
  conduct?: { level: number; action: string | null }
  trail: { stage: string; rule: string; article: string; because: string; evidence: string[] }[]
}

export type Happening =
  | { kind: 'request'; made: Made; status: number; answer: string }
  | { kind: 'decision'; line: ShownLine }
  | { kind: 'notice'; notice: OutgoingNotice; providerId: string }

export type Entry = Happening & { number: number; at: Instant }

export interface Feed {
  add(happening: Happening): void
  entries(): Entry[]
  /** All that is owed to somebody, as it stands now. */
  owed(): TriedNotice[]
  owe(notices: TriedNotice[]): void
  /** Called for each new entry until the returned function is called; with null where only what is owed has changed. */
  follow(seen: (entry: Entry | null) => void): () => void
}

const most = 300

export function tryFeed(clock: () => Instant): Feed {
  const entries: Entry[] = []
  const followers = new Set<(entry: Entry | null) => void>()
  let number = 0
  let owed: TriedNotice[] = []
  return {
    add(happening) {
      const entry = { ...happening, number: ++number, at: clock() }
      entries.push(entry)
      if (entries.length > most) entries.shift()
      for (const seen of followers) seen(entry)
    },
    entries: () => [...entries],
    owed: () => owed,
    owe(notices) {
      if (JSON.stringify(notices) === JSON.stringify(owed)) return
      owed = notices
      for (const seen of followers) seen(null)
    },
    follow(seen) {
      followers.add(seen)
      return () => followers.delete(seen)
    },
  }
}

/** The same channels with nobody at the other end: what would leave is shown. `mailId` names a mail as the real one is named. */
export function intoFeed(
  adapters: Partial<Record<Channel, Adapter>>,
  feed: Feed,
  providers: Providers,
  mailId: (notice: OutgoingNotice) => string,
): Partial<Record<Channel, Adapter>> {
  const shown = Object.values(adapters).map(adapter => {
    const send = async (notice: OutgoingNotice) => {
      const refusal = refusalOf(providers.of(notice.channel), notice)
      if (refusal) return refusal
      const providerId = notice.channel === 'email' ? mailId(notice) : `try-notice-${notice.id}`
      feed.add({ kind: 'notice', notice, providerId })
      return { sent: true, id: providerId } as const
    }
    const fetchFile = async () => ({ missing: 'nobody is at the other end here', retry: false })
    const call = async () => ({ sent: false, retry: false, because: 'nobody is at the other end here' }) as const
    return [adapter.channel, { ...adapter, send, fetchFile, call }]
  })
  return Object.fromEntries(shown)
}
