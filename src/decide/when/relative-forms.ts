/** Days named from today: salı günü, last Tuesday, 3 gün önce, two weeks ago, dünden beri, geçen ay, in August. */
import { dayFrom, dayOf, minuteOf, partsOf } from './calendar.ts'
import type { Form, Found, Now } from './form.ts'
import { months, weekday, weekdays, wholeMonth } from './months.ts'
import { numberOf, numberPattern } from './numbers.ts'
import { hoursAndMinutes } from './stretches.ts'

const number = `(${numberPattern})`
const unit = '(gun|hafta|ay|yil|saat|dakika|dk|days?|weeks?|months?|years?|hours?|hrs?|minutes?|mins?)'

export const relativeForms: Form[] = [
  {
    pattern: new RegExp(
      `(?<![a-z\\d.,:])${hoursAndMinutes}(?: kadar)? ?(once(?:sin)?|evvel|ago|back|earlier|'?(?:dir|dur)(?![a-z])|'?[dt][ae]n (?:beri|bu yana))`,
      'gu',
    ),
    read: ([, hours, minutes, tail], now) => minutesAgo(now, hours!, minutes!, /^'?[dt]/.test(tail!)),
  },
  {
    pattern: new RegExp(
      `(?<![a-z])been (?:[a-z']+ ){1,4}(?:for )?(?:about |almost |nearly |over )?${hoursAndMinutes}`,
      'gu',
    ),
    read: ([, hours, minutes], now) => minutesAgo(now, hours!, minutes!, true),
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
      return {
        from: now.today - (back === 0 && lead !== 'bu' && lead !== 'this' ? 7 : back),
        night: /gece|night/.test(tail ?? ''),
      }
    },
  },
  {
    pattern: new RegExp(
      `(?<![a-z\\d.,:])${number}(?:(?: ?(?:-|–|ila|ya da|veya|or|to) ?| )${number})?[ -]?${unit}(?: kadar)? (once(?:sin)?|evvel|oncek|ago|back|earlier|oldu|gecti|gecmis|(?:boyunca )?gecmisti)`,
      'gu',
    ),
    read: ([, a, b, name], now) =>
      ago(
        now,
        Math.min(numberOf(a!), b ? numberOf(b) : Infinity),
        Math.max(numberOf(a!), b ? numberOf(b) : 0),
        name!,
        false,
      ),
  },
  {
    pattern: new RegExp(
      `(?<![a-z\\d.,:])${number}(?:(?: ?(?:-|–) ?| )${number})? ?(gun|hafta|ay|saat|dakika|dk|yil)(?:'?(?:dur|dir|tur|tir)|[dt][ae]n (?:beri|bu yana))(?![a-z])`,
      'gu',
    ),
    read: ([, a, b, name], now) => ago(now, numberOf(a!), Math.max(numberOf(a!), b ? numberOf(b) : 0), name!, true),
  },
  {
    pattern: new RegExp(
      `(?<![a-z])(?:for|in|over|since)(?: about| almost| nearly| over)? (?:the )?(?:last|past) ${number} ${unit}`,
      'gu',
    ),
    read: ([, a, name], now) => ago(now, numberOf(a!), numberOf(a!), name!, true),
  },
  {
    pattern: new RegExp(
      `(?<![a-z])been (?:[a-z']+ ){1,4}for (?:about |almost |nearly |over |more than )?${number} ${unit}`,
      'gu',
    ),
    read: ([, a, name], now) => ago(now, numberOf(a!), numberOf(a!), name!, true),
  },
  {
    pattern: /(?<![a-z])(?:evvelsi|evvelki|onceki|dunden onceki) (?:gun|gece|aksam)|(?:the )?day before yesterday/gu,
    read: (_, now) => ({ from: now.today - 2 }),
  },
  {
    pattern:
      /(?<![a-z])(?:dun(?:ku)?(?:den)?|yesterday|last night|last evening)(?:'?den)?(?: (gece|aksam|night|evening))?(?![a-z])/gu,
    read: ([whole, part], now) => ({
      from: now.today - 1,
      night: /gece|night/.test(part ?? '') || whole!.startsWith('last night'),
    }),
  },
  {
    pattern:
      /(?<![a-z])(?:bu ?gun(?:ku|den)?|bu (?:sabah|aksam|gece|ogle|ogleden sonra)|sabahtan|sabah(?:in)? erken|today|tonight|this (?:morning|afternoon|evening))(?:'?(?:den|dan|tan|ten))?(?![a-z])/gu,
    read: (_, now) => ({ from: now.today }),
  },
  {
    pattern: /(?<![a-z])(?:gecen|gectigimiz|onceki|evvelki) hafta(?! ?sonu)[a-z]{0,5}|last week(?!end)|previous week/gu,
    read: (_, now) => ({ from: now.today - 13, to: now.today - 1 }),
  },
  {
    pattern: /(?<![a-z])bu hafta(?! ?sonu)[a-z]{0,5}|this week(?!end)/gu,
    read: (_, now) => ({ from: now.today - ((partsOf(now.today).weekday + 6) % 7), to: now.today }),
  },
  {
    pattern:
      /(?<![a-z])(?:(?:gecen|bu) )?hafta ?sonu[a-z]{0,6}|(?:(?:last|this|over the|on the|at the|since the) )?weekend/gu,
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
    pattern:
      /(?<![a-z\d]|\d )(?:in |during )?(ocak|subat|nisan|mayis|haziran|temmuz|agustos|eylul|ekim|kasim|aralik|january|february|april|june|july|august|september|october|november|december)(?: ayi[a-z]{0,4}|'?[dt]a|'?[dt]e)?(?![a-z]| \d|'[a-z]n)/gu,
    read: ([, name], now) => wholeMonth(now, months[name!]!),
  },
]

const minutesAgo = (now: Now, hours: string, minutes: string, ongoing: boolean): Found => {
  const at = now.at - (Number(hours) * 60 + Number(minutes)) * 60_000
  return { from: dayOf(at), minute: minuteOf(at), ongoing }
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
  return { from: now.today - Math.ceil(most * days), to: now.today - Math.ceil(least * days), ongoing }
}
