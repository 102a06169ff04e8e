/** Bank accounts (ISO 13616): a country's letters and length with the mod-97 check, or what is called an IBAN or written like a Turkish one. */

import { light } from '../../policy/light.ts'
import { matchesOf } from '../../policy/matches.ts'
import type { Page } from '../../policy/page.ts'
import { before, type Span } from './span.ts'

/** Length by country, from the SWIFT registry. */
const lengths: Record<string, number> = {
  tr: 26, de: 22, gb: 22, fr: 27, nl: 18, it: 27, es: 24, be: 16, at: 20, ch: 21, pl: 28, pt: 25, ie: 22, dk: 18, se: 24, no: 15, fi: 18,
  gr: 27, ro: 24, bg: 22, hu: 28, cz: 24, sk: 24, si: 19, hr: 21, lu: 20, li: 21, mt: 31, cy: 28, ee: 20, lv: 21, lt: 20, is: 26, mc: 27,
  sm: 27, ad: 24, al: 28, ba: 20, mk: 19, me: 22, rs: 22, xk: 20, md: 24, ua: 29, by: 28, ge: 22, az: 28, kz: 20, il: 23, ae: 23, sa: 24,
  qa: 29, kw: 30, bh: 22, jo: 30, lb: 28, iq: 23, eg: 29, tn: 24, ps: 29, pk: 24, br: 29, cr: 22, do: 28, gt: 28, mu: 30, fo: 18, gl: 18, gi: 23,
} // biome-ignore format: a table

const start = light(/(?<![\p{L}\d])([a-z]{2})[ \u00a0-]{0,2}(\d{2})(?=[ \u00a0.-]{0,2}[a-z\d])/gu)
const turkishDigits = light(/(?<![\p{L}\d])\d{2}(?:[ \u00a0.-]{0,2}\d){22}(?!\d)/gu)
const word = /iban/

/** Digits of the one with the fewest, and of a Turkish one. */
const fewest = 10
const fewestTurkish = 24

/** It errs only towards yes. */
export const mayHoldIban = ({ digits, digitRow, folded }: Page) =>
  digits >= fewest && (digitRow >= fewestTurkish || matchesOf(start, folded).some(([, country]) => lengths[country!]))

export function ibans(page: Page): Span[] {
  const spans: Span[] = []
  if (!mayHoldIban(page)) return spans
  for (const match of matchesOf(start, page.folded)) {
    const country = match[1]!
    const length = lengths[country]
    if (!length) continue
    const named = word.test(before(page, match.index, 40))
    const whole = gather(page.folded, match.index, length)
    if (whole && (mod97(whole.value) || named || (country === 'tr' && /^tr\d{24}$/.test(whole.value)))) {
      spans.push(span(match.index, whole.end, whole.value))
      continue
    }
    // A digit too many or too few is still somebody's account.
    const turkish = country === 'tr' || named ? gather(page.folded, match.index, 12, true) : null
    if (turkish && turkish.value.length >= 18) spans.push(span(match.index, turkish.end, turkish.value))
  }
  for (const match of matchesOf(turkishDigits, page.folded)) {
    if (word.test(before(page, match.index, 30))) spans.push(span(match.index, match.index + match[0].length, match[0]))
  }
  return spans
}

const span = (from: number, end: number, value: string): Span => ({
  kind: 'iban', start: from, end, mask: `[iban •••• ${value.replace(/[^a-z\d]/g, '').slice(-4).toUpperCase()}]`,
}) // biome-ignore format: one literal

/** Exactly `length` letters and digits from `at`, single separators between them; or, `open`, as many digits as follow. */
function gather(text: string, at: number, length: number, open = false): { value: string; end: number } | null {
  let value = ''
  let gap = 0
  let end = at
  for (let i = at; i < text.length && i < at + 80; i++) {
    const char = text[i]!
    if (/[a-z\d]/.test(char)) {
      if (open && value.length >= 4 && !/\d/.test(char)) break
      value += char
      gap = 0
      end = i + 1
      if (!open && value.length === length) return /[\p{L}\d]/u.test(text[end] ?? '') ? null : { value, end }
    } else if (/[ \u00a0\n.-]/.test(char) && gap < 2) gap++
    else break
  }
  return open && value.length >= length ? { value, end } : null
}

export function mod97(value: string): boolean {
  let rest = 0
  for (const char of value.slice(4) + value.slice(0, 4)) {
    const digit = char >= 'a' ? char.charCodeAt(0) - 87 : Number(char)
    rest = (rest * (digit > 9 ? 100 : 10) + digit) % 97
  }
  return rest === 1
}
