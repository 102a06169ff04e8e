/**
 * Working time (G2): is the desk open, when does it open next, and when has so much of it passed. All times are
 * milliseconds. Outside the years that the calendar covers the clock runs around the clock.
 */
import type { Instant } from '../message.ts'
import type { WorkingCalendar } from '../policy/files/calendar.ts'

/** Open from 09:00:00.000 to just before 18:00. */
export function isOpen(calendar: WorkingCalendar, at: Instant): boolean {
  const i = last(calendar.opens, at)
  return i >= 0 && at < calendar.closes[i]!
}

/** `at` itself where the desk is open, else its next opening. */
export function nextOpen(calendar: WorkingCalendar, at: Instant): Instant {
  const i = last(calendar.opens, at)
  if (i >= 0 && at < calendar.closes[i]!) return at
  return within(calendar, at) ? calendar.opens[i + 1]! : at
}

/** When `ms` of working time have passed since `at`. Exactly used up at closing time: that closing time. */
export function addWorking(calendar: WorkingCalendar, at: Instant, ms: number): Instant {
  if (!within(calendar, at)) return at + ms
  if (ms <= 0) return nextOpen(calendar, at)
  const { opens, closes, before } = calendar
  const i = last(opens, at)
  const worked = i < 0 ? 0 : before[i]! + Math.min(at, closes[i]!) - opens[i]!
  const target = worked + ms
  const day = last(before, target, true)
  return Math.max(opens[day]! + target - before[day]!, at)
}

function within({ opens, closes }: WorkingCalendar, at: Instant): boolean {
  return opens.length > 0 && at >= opens[0]! - 31 * 86_400_000 && at < closes[closes.length - 1]!
}

/** Index of the last value that is ≤ `at` (below `at` where `strict`), or -1. */
function last(values: Float64Array, at: number, strict = false): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (strict ? values[middle]! < at : values[middle]! <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}
