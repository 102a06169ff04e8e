/** What `santral ingest` says at its end of the time at which mails were taken. */
import type { ReceivedAt } from '../../adapters/email/received-at.ts'
import type { Outcome } from '../decision.ts'
import { localIso } from '../local-time.ts'
import type { Instant } from '../message.ts'

export interface Dated {
  outcomes: Partial<Record<Outcome, number>>
  /** How many mails were dated by what. */
  dated: Record<ReceivedAt['by'], number>
  /** From when to when they came. */
  oldest: Instant | null
  newest: Instant | null
}

const hour = 3_600_000

export function wordsOnTime({ outcomes, dated, oldest, newest }: Dated, received: boolean): string[] {
  if (oldest === null || newest === null) return []
  const span = oldest === newest ? `at ${localIso(oldest)}` : `from ${localIso(oldest)} to ${localIso(newest)}`
  if (!received) {
    const refused = (outcomes.refused ?? 0) + (outcomes.coalesced ?? 0)
    // An archive, not a flood: the rules count what comes within an hour.
    if (refused === 0 || newest - oldest <= hour) return []
    return [
      `Taken as arriving now, though they came ${span}: ${refused} of them look like a flood that way.`,
      'For an archive, on a desk that has none of it yet: santral ingest --received',
    ]
  }
  const others = [
    dated.date > 0 && `${dated.date} by Date, for they have no Received field`,
    dated.file > 0 && `${dated.file} by the time of the file, for they have neither`,
    dated.now > 0 && `${dated.now} as of now, for what they say lies in the future`,
  ].filter(one => one !== false)
  return [`Taken as received, ${span}.`, ...others.map(one => `  ${one}`)]
}
