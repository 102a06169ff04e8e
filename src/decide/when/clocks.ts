/** Hours named in a text, folded: 14:00, 02.10, saat 9, sabah 9'da, 3 pm, gece üçte. Minutes of the day. */

import { matchesOf } from '../../policy/matches.ts'
import { numberOf, numberPattern } from './numbers.ts'
import { stretchesIn } from './stretches.ts'

export interface ClockMention {
  start: number
  end: number
  minute: number
  /** Ahead of UTC in minutes, where the text names a zone. */
  zone: number | null
}

const part =
  '(sabaha? karsi|sabahi?|ogleden sonra|ogle|aksamustu|aksami?|gece(?:si)?|in the morning|in the afternoon|in the evening|at night)'
const forms = [
  /(?<![\d.:,/-])(\d{1,2}):(\d{2})(?::\d{2})?(?![\d:])(?: ?(am|pm|a\.m|p\.m))?/gu,
  /(?<![\d.:,/-]|v)(\d{2})\.(\d{2})(?!\d|[.:]\d| ?(?:tl|eur|usd|gb|%))/gu,
  /(?<![a-z\d.,:])(\d{1,2})()(?:h| ?(am|pm|a\.m|p\.m))(?![a-z])/gu,
  new RegExp(`(?<![a-z])()()()()(${numberPattern}) (?:o'clock )?${part}`, 'gu'),
  new RegExp(`(?<![a-z])(?:saat|at|since|around|about|sularinda) ()()()(?:${part} )?(${numberPattern})(?![\\d:.]\\d| ?(?:gun|saat|day|hour|week|hafta|kez|times|min|dk|dakika|month|people|sites?|users?))(?='?(?:[dt][ae](?:n|ki)?|y?[aeiu]|ish)?(?![a-z\\d]))`, 'gu'),
  new RegExp(`(?<![a-z])()()()${part} (?:saat )?(${numberPattern})(?![\\d:.]\\d)(?!\\d| ?(?:gun|saat |hafta|kez|kere|kisi|mail|site|tane|dakika|dk))`, 'gu'),
  /(?<![a-z\d.,:/-])(\d{1,2})'?[dt][ae]n (?:beri|itibaren|bu yana)/gu,
  /(?<![a-z\d.,:/-])(\d{1,2})'[dt][ae](?![a-z])/gu,
] // biome-ignore format: one form a line

export function clocksIn(folded: string): ClockMention[] {
  const mentions: ClockMention[] = []
  const stretches = stretchesIn(folded)
  const lasted = (start: number, end: number) => stretches.some(one => start < one.end && one.start < end)
  for (const form of forms) {
    for (const match of matchesOf(form, folded)) {
      const start = match.index
      const end = start + match[0].length
      if (mentions.some(one => start < one.end && one.start < end) || lasted(start, end)) continue
      const minute = minuteFrom(match)
      if (minute !== null) mentions.push({ start, end, minute, zone: zoneAfter(folded, end) })
    }
  }
  return mentions.sort((a, b) => a.start - b.start)
}

/** Groups: hour, minute, am/pm, part of the day, hour in words, part of the day after it. */
function minuteFrom(match: RegExpMatchArray): number | null {
  const [, digits, minutes, half, before, word, behind] = match
  let hour = digits ? Number(digits) : numberOf(word ?? '')
  const minute = Number(minutes || 0)
  const when = half || before || behind || ''
  if (!Number.isInteger(hour) || hour > 24 || minute > 59) return null
  if (/^p|ogleden|aksam|afternoon|evening/.test(when) && hour < 12) hour += 12
  else if (/^gece|at night/.test(when) && hour >= 8 && hour < 12) hour += 12
  else if (when === 'ogle' && hour < 6) hour += 12
  else if (/^a(?:m|\.m)|^gece/.test(when) && hour === 12) hour = 0
  return (hour % 24) * 60 + minute
}

const zone = /^\s?\(?(utc|gmt|z|cet|tsi|trt)(?![a-z])(?:([+-]\d{1,2}))?/u

function zoneAfter(folded: string, end: number): number | null {
  const found = zone.exec(folded.slice(end, end + 10))
  if (!found) return null
  if (found[2]) return Number(found[2]) * 60
  return found[1] === 'cet' ? 60 : found[1] === 'tsi' || found[1] === 'trt' ? 180 : 0
}
