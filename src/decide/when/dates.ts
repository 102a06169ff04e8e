/** Days named in a folded text. */

import { matchesOf } from '../../policy/matches.ts'
import type { Day } from './calendar.ts'
import { dateForms } from './date-forms.ts'
import type { Found, Now } from './form.ts'
import { relativeForms } from './relative-forms.ts'

export interface DayMention {
  start: number
  end: number
  /** First and last day that it may mean; the same where the day is known. */
  from: Day
  to: Day
  /** Minute of the day, where the words themselves say it (ISO stamps, hours ago). */
  minute: number | null
  /** It is said to go on since then. */
  ongoing: boolean
  /** The night that began on that evening: small hours belong to the next day. */
  night: boolean
}

/** Exact forms first: where two overlap, the earlier in the list stands. */
const forms = [...dateForms, ...relativeForms]

/** Whether any is. */
export const namesDay = (folded: string, now: Now): boolean =>
  forms.some(({ pattern, read }) => matchesOf(pattern, folded).some(match => isDay(read(match, now))))

const isDay = (found: Found) => found !== null && found.from !== null

/** In order of the text; where two overlap, the form that stands first in the list. */
export function daysIn(folded: string, now: Now): DayMention[] {
  const mentions: DayMention[] = []
  for (const form of forms) {
    for (const match of matchesOf(form.pattern, folded)) {
      const start = match.index
      const end = start + match[0].length
      if (mentions.some(one => start < one.end && one.start < end)) continue
      const found = form.read(match, now)
      if (!found || found.from === null) continue
      mentions.push({
        start, end, from: found.from, to: Math.max(found.to ?? found.from, found.from),
        minute: found.minute ?? null, ongoing: found.ongoing ?? false, night: found.night ?? false,
      }) // biome-ignore format: fields of one mention
    }
  }
  return mentions.sort((a, b) => a.start - b.start)
}
