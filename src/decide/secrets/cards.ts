/**
 * Payment card numbers (ISO/IEC 7812): issuer, length and Luhn's check digit agree, or the words around say that it is a
 * card. A number that its sender calls a reference, an invoice or an order is none.
 */

import { matchesOf } from '../../policy/matches.ts'
import type { Page } from '../../policy/page.ts'
import { digitRuns, parted, windows } from './digits.ts'
import { after, before, type Span } from './span.ts'

export interface CardWords {
  /** Matches words that say "this is a card". */
  context: RegExp
  /** Matches words that say what else a long number is. */
  otherNumber: RegExp
}

/** Digits of the shortest. */
const fewest = 13

/** It errs only towards yes. */
export const mayHoldCard = (page: Page) => page.digitRow >= fewest

export function cards(page: Page, words: CardWords): Span[] {
  const spans: Span[] = []
  for (const groups of digitRuns(page, fewest)) {
    const found = windows(groups, fewest, 19, (digits, grouped) => {
      if (!issuer.test(digits)) return false
      const checked = luhn(digits) && validLength(digits)
      const shaped = (digits.length === 15 || digits.length === 16) && (grouped.length === 1 || cardShape(grouped))
      if (!checked && !shaped) return false
      if (parted(page, grouped) && !cardShape(grouped)) return false
      const ahead = before(page, grouped[0]!.start, 60)
      const said = last(words.context, ahead)
      const other = last(words.otherNumber, ahead)
      if (checked) return other < 0 || said > other || cardShape(grouped)
      return said > other || expiry.test(after(page, grouped.at(-1)!.end, 30))
    })
    for (const one of found) {
      spans.push({ kind: 'card', start: one.start, end: one.end, mask: `[card •••• ${one.digits.slice(-4)}]` })
      const code = securityCode.exec(page.folded.slice(one.end, one.end + 80))
      if (code) {
        const start = one.end + code.index + code[0].length - code[1]!.length
        spans.push({ kind: 'card', start, end: start + code[1]!.length, mask: '[code]' })
      }
    }
  }
  return spans
}

/** Visa, Mastercard, Amex, Diners, Discover, JCB, UnionPay, Maestro, Troy. */
const issuer = /^(?:4|5[0-8]|6|2[2-7]|3[0-9]|9792)/
const expiry = /(?:\d{2}\s?\/\s?\d{2,4}|cvv|cvc|cv2|skt|son kullan|exp)/
const securityCode = /(?:cvv2?|cvc2?|cv2|guvenlik kodu|security code)[\s:=.]{0,4}(\d{3,4})(?!\d)/

function validLength(digits: string): boolean {
  if (/^3[47]/.test(digits)) return digits.length === 15
  if (/^3[068]/.test(digits)) return digits.length === 14
  if (/^(?:5[1-5]|2[2-7]|9792|35)/.test(digits)) return digits.length === 16
  if (digits.startsWith('4')) return digits.length === 13 || digits.length === 16 || digits.length === 19
  return digits.length >= 16
}

/** 4-4-4-4, 4-6-5, 4-6-4 and 4-4-4-4-3: nobody groups a reference so. */
const cardShape = (groups: { digits: string }[]) =>
  /^(?:4,4,4,4(?:,3)?|4,6,[45])$/.test(groups.map(one => one.digits.length).join(','))

export function luhn(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    let digit = digits.charCodeAt(digits.length - 1 - i) - 48
    if (i % 2 === 1) {
      digit *= 2
      if (digit > 9) digit -= 9
    }
    sum += digit
  }
  return sum % 10 === 0 && sum > 0
}

/** Offset of the last match, -1 where there is none. The pattern is global. */
function last(pattern: RegExp, text: string): number {
  let at = -1
  for (const match of matchesOf(pattern, text)) at = match.index
  return at
}
