/** Days named in a text: dates with and without a year, days of the week, and how long ago. Folded text in. */
import { type Day, dayFrom, dayOf, latest, minuteOf, partsOf } from './calendar.ts'
import { numberOf, numberPattern } from './numbers.ts'

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

export type Now = { at: number; today: Day; minute: number }
export const nowOf = (at: number): Now => ({ at, today: dayOf(at), minute: minuteOf(at) })

type Found = { from: Day | null; to?: Day | null; minute?: number; ongoing?: boolean; night?: boolean } | null
interface Form {
  pattern: RegExp
  read(groups: (string | undefined)[], now: Now): Found
}

const months: Record<string, number> = {
  ocak: 1, subat: 2, mart: 3, nisan: 4, mayis: 5, haziran: 6, temmuz: 7, agustos: 8, eylul: 9, ekim: 10, kasim: 11, aralik: 12,
  january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10, november: 11, december: 12,
  jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sept: 9, sep: 9, oct: 10, nov: 11, dec: 12,
} // biome-ignore format: a table
const weekdays: Record<string, number> = {
  pazartesi: 1, pazrtesi: 1, sali: 2, carsamba: 3, persembe: 4, cumartesi: 6, cuma: 5, pazar: 0,
  monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 0,
} // biome-ignore format: a table
const month = `(${Object.keys(months)
  .sort((a, b) => b.length - a.length)
  .join('|')})`
const weekday = `(${Object.keys(weekdays)
  .sort((a, b) => b.length - a.length)
  .join('|')})`
const number = `(${numberPattern})`
const unit = '(gun|hafta|ay|yil|saat|dakika|dk|days?|weeks?|months?|years?|hours?|hrs?|minutes?|mins?)'

const dated = (
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
const numeric = (now: Now, a: string | undefined, b: string | undefined, year: string | undefined) =>
  Number(b) > 12 ? dated(now, b, a, year) : dated(now, a, b, year)

const forms: Form[] = [
  {
    pattern: /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?:[t ](\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,6})?)?(z|[+-]\d{2}:?\d{2})?)?(?![\d-])/gu,
    read([, year, m, d, h, min, zone], now) {
      const from = dated(now, d, m, year)
      if (from === null || h === undefined) return { from }
      const shift = zone === 'z' ? 180 : zone ? 180 - (Number(zone.slice(0, 3)) * 60 + Number(zone.slice(-2)) * (zone[0] === '-' ? -1 : 1)) : 0
      const minute = Number(h) * 60 + Number(min) + shift
      return { from: from + Math.floor(minute / 1440), minute: ((minute % 1440) + 1440) % 1440 }
    },
  },
  {
    pattern: /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d]|[./-]\d)/gu,
    read: ([, a, , b, year], now) => ({ from: numeric(now, a, b, year) }),
  },
  {
    pattern: /(?<![\d./-])(?!24\/7|7\/24)(\d{1,2})\/(\d{1,2})(?![\d]|[/.]\d)/gu,
    read: ([, a, b], now) => ({ from: numeric(now, a, b, undefined) }),
  },
  {
    pattern: /(?<![\d./-])(\d{1,2})\.(\d{1,2})(?=\.? ?(?:tarih|gunu))/gu,
    read: ([, a, b], now) => ({ from: numeric(now, a, b, undefined) }),
  },
  {
    pattern: new RegExp(
      `(?<![\\d.,:/-])(\\d{1,2})(?:st|nd|rd|th)?(?: ?(?:-|–|ve|ile|and|to|&) ?(\\d{1,2})(?:st|nd|rd|th)?)?(?: of)?[ .]{0,2}${month}(?:in|un)?(?![a-z]{4})(?:,? ?(20\\d{2}))?`,
      'gu',
    ),
    read: ([, first, second, m, year], now) => ({ from: dated(now, first, m, year), to: second ? dated(now, second, m, year) : null }),
  },
  {
    pattern: new RegExp(`(?<![a-z])${month}(?:'?(?:in|un))?(?: ayinin)? (\\d{1,2})(?:st|nd|rd|th)?(?![\\d.:])(?:,? (20\\d{2}))?`, 'gu'),
    read: ([, m, d, year], now) => ({ from: dated(now, d, m, year) }),
  },
  {
    pattern: /(?<![a-z])(?:(gecen|onceki) )?ayin (\d{1,2})(?!\d)/gu,
    read: ([, past, d], now) => ({ from: dayOfMonth(now, Number(d), past !== undefined) }),
  },
  {
    pattern: /(?<![a-z])(?:on|since|from) the (\d{1,2})(?:st|nd|rd|th)(?! (?:of )?[a-z]{3,9}(?: 20|uary|ember|ober|ust|il|ch))/gu,
    read: ([, d], now) => ({ from: dayOfMonth(now, Number(d), false) }),
  },
  {
    pattern: new RegExp(
      `(?<![a-z])(?:(gecen|gectigimiz|evvelki|onceki|bu|last|this|past)( hafta| week)?(?:ki|nin)? )?${weekday}(?:'?(?:den|dan|de|da|ye|ya|yi|si|nin|ki|leri|lari|s))?(?![a-z])(?: (gunu|gecesi|sabahi|aksami|night|morning|evening|afternoon|(?:of )?last week|last|this week))?`,
      'gu',
    ),
    read([whole, lead, week, name, tail], now) {
      if (name === 'pazar' && !lead && !tail && !/'|dan|gun/.test(whole!.slice(5))) return null
      const target = weekdays[name!]!
      const today = partsOf(now.today).weekday
      if ((week && lead !== 'bu' && lead !== 'this') || /last week/.test(tail ?? '')) {
        const monday = now.today - ((today + 6) % 7) - 7
        return { from: monday + ((target + 6) % 7) }
      }
      const back = (today - target + 7) % 7
      return { from: now.today - (back === 0 && lead !== 'bu' && lead !== 'this' ? 7 : back), night: /gece|night/.test(tail ?? '') }
    },
  },
  {
    pattern: new RegExp(
      `(?<![a-z\\d.,:])${number}(?:(?: ?(?:-|–|ila|ya da|veya|or|to) ?| )${number})?[ -]?${unit}(?: kadar)? (once(?:sin)?|evvel|oncek|ago|back|earlier|oldu|gecti|gecmis|(?:boyunca )?gecmisti)`,
      'gu',
    ),
    read: ([, a, b, name], now) => ago(now, Math.min(numberOf(a!), b ? numberOf(b) : Infinity), Math.max(numberOf(a!), b ? numberOf(b) : 0), name!, false),
  },
  {
    pattern: new RegExp(`(?<![a-z\\d.,:])${number}(?:(?: ?(?:-|–) ?| )${number})? ?(gun|hafta|ay|saat|dakika|dk|yil)(?:'?(?:dur|dir|tur|tir)|[dt][ae]n (?:beri|bu yana))(?![a-z])`, 'gu'),
    read: ([, a, b, name], now) => ago(now, numberOf(a!), Math.max(numberOf(a!), b ? numberOf(b) : 0), name!, true),
  },
  {
    pattern: new RegExp(`(?<![a-z])(?:for|in|over|since)(?: about| almost| nearly| over)? (?:the )?(?:last|past) ${number} ${unit}`, 'gu'),
    read: ([, a, name], now) => ago(now, numberOf(a!), numberOf(a!), name!, true),
  },
  {
    pattern: new RegExp(`(?<![a-z])been (?:[a-z']+ ){1,4}for (?:about |almost |nearly |over |more than )?${number} ${unit}`, 'gu'),
    read: ([, a, name], now) => ago(now, numberOf(a!), numberOf(a!), name!, true),
  },
  { pattern: /(?<![a-z])(?:evvelsi|evvelki|onceki|dunden onceki) (?:gun|gece|aksam)|(?:the )?day before yesterday/gu, read: (_, now) => ({ from: now.today - 2 }) },
  {
    pattern: /(?<![a-z])(?:dun(?:ku)?(?:den)?|yesterday|last night|last evening)(?:'?den)?(?: (gece|aksam|night|evening))?(?![a-z])/gu,
    read: ([whole, part], now) => ({ from: now.today - 1, night: /gece|night/.test(part ?? '') || whole!.startsWith('last night') }),
  },
  {
    pattern: /(?<![a-z])(?:bu ?gun(?:ku|den)?|bu (?:sabah|aksam|gece|ogle|ogleden sonra)|sabahtan|sabah(?:in)? erken|today|tonight|this (?:morning|afternoon|evening))(?:'?(?:den|dan|tan|ten))?(?![a-z])/gu,
    read: (_, now) => ({ from: now.today }),
  },
  { pattern: /(?<![a-z])(?:gecen|gectigimiz|onceki|evvelki) hafta(?! ?sonu)[a-z]{0,5}|last week(?!end)|previous week/gu, read: (_, now) => ({ from: now.today - 13, to: now.today - 1 }) },
  { pattern: /(?<![a-z])bu hafta(?! ?sonu)[a-z]{0,5}|this week(?!end)/gu, read: (_, now) => ({ from: now.today - ((partsOf(now.today).weekday + 6) % 7), to: now.today }) },
  {
    pattern: /(?<![a-z])(?:(?:gecen|bu) )?hafta ?sonu[a-z]{0,6}|(?:(?:last|this|over the|on the|at the|since the) )?weekend/gu,
    read(_, now) {
      const sunday = now.today - (partsOf(now.today).weekday % 7)
      return sunday === now.today ? { from: now.today - 1, to: now.today } : { from: sunday - 1, to: sunday }
    },
  },
  {
    pattern: /(?<![a-z])(?:gecen|gectigimiz|onceki) ay(?![a-hj-z]|in \d)[a-z]{0,4}|last month|previous month/gu,
    read(_, now) {
      const { year, month: m, date } = partsOf(now.today)
      return { from: dayFrom(m === 1 ? year - 1 : year, m === 1 ? 12 : m - 1, 1), to: now.today - date }
    },
  },
  {
    pattern: /(?<![a-z\d] |[a-z\d])(?:in |during )?(ocak|subat|nisan|mayis|haziran|temmuz|agustos|eylul|ekim|kasim|aralik|january|february|april|june|july|august|september|october|november|december)(?: ayi[a-z]{0,4}|'?[dt]a|'?[dt]e)?(?![a-z]| \d|'[a-z]n)/gu,
    read: ([, name], now) => wholeMonth(now, months[name!]!),
  },
] // biome-ignore format: the forms, exact ones first

function dayOfMonth(now: Now, date: number, past: boolean): Day | null {
  const { year, month: m } = partsOf(now.today)
  for (let back = past ? 1 : 0; back < 4; back++) {
    const index = year * 12 + (m - 1) - back
    const found = dayFrom(Math.floor(index / 12), (index % 12) + 1, date)
    if (found !== null && found <= now.today) return found
  }
  return null
}

function wholeMonth(now: Now, m: number): Found {
  const first = latest(now.today, m, 1)
  if (first === null) return null
  const { year } = partsOf(first)
  const next = dayFrom(m === 12 ? year + 1 : year, m === 12 ? 1 : m + 1, 1)
  return { from: first, to: Math.min(now.today, (next ?? first + 30) - 1) }
}

/** `least` to `most` units before now. Hours and minutes name the hour, too. */
function ago(now: Now, least: number, most: number, name: string, ongoing: boolean): Found {
  if (!(least >= 0 && most <= 999)) return null
  if (/^(?:saat|ho|hr|dakika|dk|min)/.test(name)) {
    const step = /^(?:saat|ho|hr)/.test(name) ? 60 : 1
    const at = now.at - most * step * 60_000
    return { from: dayOf(at), minute: minuteOf(at), ongoing }
  }
  const days = /^(?:gun|d)/.test(name) ? 1 : /^(?:hafta|w)/.test(name) ? 7 : /^(?:ay|mo)/.test(name) ? 30 : 365
  return { from: now.today - most * days, to: now.today - least * days, ongoing }
}

/** In order of the text; where two overlap, the form that stands first in the list. */
export function daysIn(folded: string, now: Now): DayMention[] {
  const mentions: DayMention[] = []
  for (const form of forms) {
    for (const match of folded.matchAll(form.pattern)) {
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
