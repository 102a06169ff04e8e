/**
 * The times that a text names, seen from the moment at which it was written: dates in Turkish and English forms, days of the
 * week, "three weeks ago", hours. Local time is Europe/Istanbul. A date without a year is the most recent one that is past.
 */
import type { Instant } from '../message.ts'
import { fold } from '../policy/fold.ts'
import { type Day, dayOf, instantOf, isoDay, isoInstant } from './when/calendar.ts'
import { type ClockMention, clocksIn } from './when/clocks.ts'
import { type DayMention, daysIn, namesDay } from './when/dates.ts'
import { type Now, nowOf } from './when/form.ts'
import { tellsVaguely } from './when/vague.ts'

export interface Time {
  /** Where it stands in the text; the hour may stand apart from the day. */
  start: number
  end: number
  evidence: string
  /** First and last local day that it may mean; the same where the day is known. */
  from: Day
  to: Day
  /** Where the hour is known. */
  instant: Instant | null
  /** "since then": it goes on. */
  ongoing: boolean
}

/** Every time named in the text, in its order. Linear. */
export function timesIn(given: string, at: Instant): Time[] {
  const text = given.slice(0, longest)
  const folded = fold(text)
  const now = nowOf(at)
  const days = daysIn(folded, now)
  const clocks = clocksIn(folded).filter(
    clock =>
      !days.some(
        day => clock.start < day.end && day.start < clock.end && (clock.end <= day.end || clock.start < day.start),
      ),
  )
  const used = new Set<ClockMention>()
  const times = days.map(day => withHour(text, folded, day, clockOf(folded, day, days, clocks, used)))
  for (const clock of clocks) if (!used.has(clock) && sinceAround(folded, clock)) times.push(today(text, clock, now))
  return times.sort((a, b) => a.start - b.start)
}

/** Whether the text says when it began, however loosely: an hour alone, for two hours, since the update. Linear. */
export function tellsWhen(given: string, at: Instant): boolean {
  const folded = fold(given.slice(0, longest))
  return tellsVaguely(folded) || namesDay(folded, nowOf(at)) || clocksIn(folded).length > 0
}

/** 2026-11-12T02:10:00+03:00 where the hour is known, 2026-11-12 where the day is, else null. */
export function isoOf(time: Time): string | null {
  if (time.instant !== null) return isoInstant(time.instant)
  return time.from === time.to ? isoDay(time.from) : null
}

/** Nobody reports when it began after this many characters. */
const longest = 8000

const since = /(?:^|[^a-z])(?:since|starting|as of)(?: about| around)?(?: the)?[\s(]*$/u
const beri =
  /^['a-z]{0,6}(?: (?:gunu|sabahi?|aksami?|gecesi?|ogleden sonra|saat \S{1,8}))?[',\s]{0,2}(?:beri|itibaren|bu yana|itibariyle)/u

const isSince = (folded: string, start: number, end: number) =>
  since.test(folded.slice(Math.max(0, start - 24), start)) ||
  beri.test(folded.slice(end, end + 40)) ||
  /(?:beri|itibaren|bu yana)$/.test(folded.slice(start, end))

/** The hour that belongs to a day: right after it (up to the next day), or right before it. */
function clockOf(folded: string, day: DayMention, days: DayMention[], clocks: ClockMention[], used: Set<ClockMention>) {
  if (day.minute !== null || day.from !== day.to) return null
  const next = days.find(other => other.start >= day.end)?.start ?? Infinity
  const after = clocks.find(
    c =>
      !used.has(c) &&
      c.end > day.end &&
      c.start >= day.start &&
      c.start < next &&
      c.start - day.end <= 40 &&
      !/[.!?]\s|\n/.test(folded.slice(day.end, c.start)),
  )
  const before = clocks.findLast(c => !used.has(c) && c.end <= day.start && day.start - c.end <= 12)
  const clock = before && (!after || day.start - before.end < 5) ? before : (after ?? null)
  if (clock) used.add(clock)
  return clock
}

function withHour(text: string, folded: string, day: DayMention, clock: ClockMention | null): Time {
  const start = clock ? Math.min(day.start, clock.start) : day.start
  const end = clock ? Math.max(day.end, clock.end) : day.end
  const minute = day.minute ?? clock?.minute ?? null
  // "Last night at three" is this morning.
  const shift = day.night && minute !== null && minute < 6 * 60 ? 1 : 0
  const ongoing =
    day.ongoing || isSince(folded, day.start, day.end) || (clock !== null && isSince(folded, clock.start, clock.end))
  const zone = clock?.zone ?? null
  const instant = minute === null ? null : instantOf(day.from + shift, minute + (zone === null ? 0 : 180 - zone))
  const from = instant === null ? day.from : dayOf(instant)
  return { start, end, evidence: text.slice(start, end), from, to: instant === null ? day.to : from, instant, ongoing }
}

/** An hour alone counts where it says since when, or saat/at stands before it. */
const sinceAround = (folded: string, clock: ClockMention) =>
  isSince(folded, clock.start, clock.end) ||
  /(?:saat(?:leri)?|at|around)\s*$/.test(folded.slice(Math.max(0, clock.start - 8), clock.start)) ||
  /^(?:saat|at|since|around)/.test(folded.slice(clock.start, clock.end))

/** Today, or yesterday where that hour is still to come. */
function today(text: string, clock: ClockMention, now: Now): Time {
  const minute = clock.minute + (clock.zone === null ? 0 : 180 - clock.zone)
  const from = minute <= now.minute + 5 ? now.today : now.today - 1
  const instant = instantOf(from, minute)
  const folded = fold(text)
  return {
    start: clock.start,
    end: clock.end,
    evidence: text.slice(clock.start, clock.end),
    from,
    to: from,
    instant,
    ongoing: isSince(folded, clock.start, clock.end),
  }
}
