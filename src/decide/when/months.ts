/** Names of months and days of the week, and the days that dates without a year mean. */
import { type Day, dayFrom, latest, partsOf } from './calendar.ts'
import type { Found, Now } from './form.ts'

export const months: Record<string, number> = {
  ocak: 1, subat: 2, mart: 3, nisan: 4, mayis: 5, haziran: 6, temmuz: 7, agustos: 8, eylul: 9, ekim: 10, kasim: 11, aralik: 12,
  january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10, november: 11, december: 12,
  jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sept: 9, sep: 9, oct: 10, nov: 11, dec: 12,
} // biome-ignore format: a table
export const weekdays: Record<string, number> = {
  pazartesi: 1, pazrtesi: 1, sali: 2, carsamba: 3, persembe: 4, cumartesi: 6, cuma: 5, pazar: 0,
  monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 0,
} // biome-ignore format: a table
/** For use inside patterns. */
export const month = `(${Object.keys(months)
  .sort((a, b) => b.length - a.length)
  .join('|')})`
export const weekday = `(${Object.keys(weekdays)
  .sort((a, b) => b.length - a.length)
  .join('|')})`
export const dated = (
  now: Now,
  date: string | undefined,
  monthName: string | undefined,
  year: string | undefined,
): Day | null => {
  const m = months[monthName ?? ''] ?? Number(monthName)
  const d = Number(date)
  if (!(m >= 1 && m <= 12 && d >= 1 && d <= 31)) return null
  if (!year) return latest(now.today, m, d)
  if (year.length === 4) return dayFrom(Number(year), m, d)
  // 7.4.33 is more often a version than a day.
  const short = dayFrom(2000 + Number(year), m, d)
  return short !== null && Math.abs(short - now.today) < 800 ? short : null
}

/** Day first, as written here; month first where only that can be. */
export const numeric = (now: Now, a: string | undefined, b: string | undefined, year: string | undefined) =>
  Number(b) > 12 ? dated(now, b, a, year) : dated(now, a, b, year)

/** The 12th of this month, or of an earlier one where that is still to come. */
export function dayOfMonth(now: Now, date: number, past: boolean): Day | null {
  const { year, month: m } = partsOf(now.today)
  for (let back = past ? 1 : 0; back < 4; back++) {
    const index = year * 12 + (m - 1) - back
    const found = dayFrom(Math.floor(index / 12), (index % 12) + 1, date)
    if (found !== null && found <= now.today) return found
  }
  return null
}

export function wholeMonth(now: Now, m: number): Found {
  const first = latest(now.today, m, 1)
  if (first === null) return null
  const { year } = partsOf(first)
  const next = dayFrom(m === 12 ? year + 1 : year, m === 12 ? 1 : m + 1, 1)
  return { from: first, to: Math.min(now.today, (next ?? first + 30) - 1) }
}
