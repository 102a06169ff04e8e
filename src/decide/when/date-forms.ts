/** Dates with a number: 2026-11-12, 12.11.2026, 12 Kasım, Nov 12th, ayın 12'si. */
import type { Form } from './form.ts'
import { dated, dayOfMonth, month, numeric } from './months.ts'

export const dateForms: Form[] = [
  {
    pattern:
      /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?:[t ](\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,6})?)?(z|[+-]\d{2}:?\d{2})?)?(?![\d-])/gu,
    read([, year, m, d, h, min, zone], now) {
      const from = dated(now, d, m, year)
      if (from === null || h === undefined) return { from }
      const shift =
        zone === 'z'
          ? 180
          : zone
            ? 180 - (Number(zone.slice(0, 3)) * 60 + Number(zone.slice(-2)) * (zone[0] === '-' ? -1 : 1))
            : 0
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
    read: ([, first, second, m, year], now) => ({
      from: dated(now, first, m, year),
      to: second ? dated(now, second, m, year) : null,
    }),
  },
  {
    pattern: new RegExp(
      `(?<![a-z])${month}(?:'?(?:in|un))?(?: ayinin)? (\\d{1,2})(?:st|nd|rd|th)?(?![\\d.:])(?:,? (20\\d{2}))?`,
      'gu',
    ),
    read: ([, m, d, year], now) => ({ from: dated(now, d, m, year) }),
  },
  {
    pattern: /(?<![a-z])(?:(gecen|onceki) )?ayin (\d{1,2})(?!\d)/gu,
    read: ([, past, d], now) => ({ from: dayOfMonth(now, Number(d), past !== undefined) }),
  },
  {
    pattern:
      /(?<![a-z])(?:on|since|from) the (\d{1,2})(?:st|nd|rd|th)(?! (?:of )?[a-z]{3,9}(?: 20|uary|ember|ober|ust|il|ch))/gu,
    read: ([, d], now) => ({ from: dayOfMonth(now, Number(d), false) }),
  },
]
