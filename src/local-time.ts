/**
 * Local time of the desk in words, Europe/Istanbul: UTC+03:00 all year since 7 September 2016 (decree 2016/9154).
 * A fixed rule instead of Intl: time zone tables differ between machines, decisions may not. Days are counted by the
 * calendar that finds them in what customers write.
 */
import { dayFrom, dayOf, instantOf, isoDay, partsOf, zoneOffset } from './decide/when/calendar.ts'
import type { Instant, Language } from './message.ts'

const months = {
  tr: ['Ocak', 'Şubat', 'Mart', 'Nisan', 'Mayıs', 'Haziran', 'Temmuz', 'Ağustos', 'Eylül', 'Ekim', 'Kasım', 'Aralık'],
  en: [
    'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
    'December',
  ], // biome-ignore format: a list
}

/** "22 Kasım 2026", for people. */
export function formatDay(at: Instant, language: Language): string {
  const { year, month, date } = partsOf(dayOf(at))
  return `${date} ${months[language][month - 1]} ${year}`
}

/** "22 Kasım 2026 14:30", for people. */
export const formatTime = (at: Instant, language: Language): string =>
  `${formatDay(at, language)} ${localIso(at).slice(11, 16)}`

/** "2026-11-22T14:30:00+03:00", for machines. Milliseconds only where there are any. */
export function localIso(at: Instant): string {
  const iso = new Date(at + zoneOffset).toISOString()
  return `${iso.slice(0, 19)}${iso.endsWith('.000Z') ? '' : iso.slice(19, 23)}+03:00`
}

/** "2026-11-22": the local day. */
export const localDate = (at: Instant): string => isoDay(dayOf(at))

/** Start of a local day, given as "2026-11-22", in milliseconds since the epoch. NaN where there is no such day. */
export function startOfDay(date: string): Instant {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? []
  const found = dayFrom(Number(year), Number(month), Number(day))
  return found === null ? Number.NaN : instantOf(found, 0)
}
