/**
 * Local time of the desk, Europe/Istanbul: UTC+03:00 all year since 7 September 2016 (decree 2016/9154).
 * A fixed rule instead of Intl: time zone tables differ between machines, decisions may not.
 */
import type { Instant, Language } from './message.ts'

const utcOffset = 3 * 3_600_000
const offsetText = '+03:00'

const months = {
  tr: ['Ocak', 'Şubat', 'Mart', 'Nisan', 'Mayıs', 'Haziran', 'Temmuz', 'Ağustos', 'Eylül', 'Ekim', 'Kasım', 'Aralık'],
  en: [
    'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
    'December',
  ], // biome-ignore format: a list
}

/** "22 Kasım 2026", for people. */
export function formatDay(at: Instant, language: Language): string {
  const local = new Date(at + utcOffset)
  return `${local.getUTCDate()} ${months[language][local.getUTCMonth()]} ${local.getUTCFullYear()}`
}

/** "22 Kasım 2026 14:30", for people. */
export const formatTime = (at: Instant, language: Language): string =>
  `${formatDay(at, language)} ${new Date(at + utcOffset).toISOString().slice(11, 16)}`

/** "2026-11-22T14:30:00+03:00", for machines. Milliseconds only where there are any. */
export function localIso(at: Instant): string {
  const iso = new Date(at + utcOffset).toISOString()
  return `${iso.slice(0, 19)}${iso.endsWith('.000Z') ? '' : iso.slice(19, 23)}${offsetText}`
}

/** "2026-11-22": the local day. */
export const localDate = (at: Instant): string => new Date(at + utcOffset).toISOString().slice(0, 10)

/** Start of a local day, given as "2026-11-22", in milliseconds since the epoch. NaN where there is no such day. */
export function startOfDay(date: string): Instant {
  const midnight = Date.parse(`${date}T00:00:00Z`)
  return new Date(midnight).toString() !== 'Invalid Date' && new Date(midnight).toISOString().startsWith(date)
    ? midnight - utcOffset
    : Number.NaN
}
