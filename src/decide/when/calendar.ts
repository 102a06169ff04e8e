/** Civil days of Europe/Istanbul as numbers: +03:00 all year since September 2016 (tzdata), so no zone table is needed. */
import type { Instant } from '../../message.ts'

/** Days since 1970-01-01 in local time. */
export type Day = number

const hour = 3_600_000
const day = 24 * hour
export const zoneOffset = 3 * hour

export const dayOf = (at: Instant): Day => Math.floor((at + zoneOffset) / day)
export const minuteOf = (at: Instant): number => Math.floor(((((at + zoneOffset) % day) + day) % day) / 60_000)
export const instantOf = (local: Day, minute: number): Instant => local * day + minute * 60_000 - zoneOffset

/** The day of a date, or null where there is no such date (31 November). Months from 1. */
export function dayFrom(year: number, month: number, date: number): Day | null {
  const at = new Date(Date.UTC(year, month - 1, date))
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === date ? at.getTime() / day : null
}

export function partsOf(local: Day): { year: number; month: number; date: number; weekday: number } {
  const at = new Date(local * day)
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate(), weekday: at.getUTCDay() }
}

/** The most recent such date that is not after `today`, where no year is said. */
export function latest(today: Day, month: number, date: number): Day | null {
  const { year } = partsOf(today)
  for (let back = 0; back <= 4; back++) {
    const found = dayFrom(year - back, month, date)
    if (found !== null && found <= today) return found
  }
  return null
}

const two = (n: number) => String(n).padStart(2, '0')

/** 2026-11-12 */
export function isoDay(local: Day): string {
  const { year, month, date } = partsOf(local)
  return `${year}-${two(month)}-${two(date)}`
}

/** 2026-11-12T02:10:00+03:00 */
export function isoInstant(at: Instant): string {
  const minute = minuteOf(at)
  return `${isoDay(dayOf(at))}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00+03:00`
}
