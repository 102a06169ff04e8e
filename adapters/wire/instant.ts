/** Providers' times, all as milliseconds since the epoch: seconds, milliseconds or ISO 8601, as number or text. */
import { number, text } from './plain.ts'

/** Null where there is no time to read. Numbers under 10^11 are seconds (until the year 5138). */
export function instant(value: unknown): number | null {
  const counted = number(value)
  if (counted !== null) return counted <= 0 ? null : Math.round(counted < 1e11 ? counted * 1000 : counted)
  const parsed = Date.parse(text(value).replace(/([+-]\d\d)(\d\d)$/, '$1:$2'))
  return Number.isNaN(parsed) ? null : parsed
}
