/** Numbers in E.164, whatever way they were written. What is no number (an alphanumeric sender) stays as it is. */
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { wellFormed } from './plain.ts'

export function e164(written: string, region: CountryCode = 'TR'): string {
  const value = wellFormed(written).trim()
  if (/\p{L}/u.test(value)) return value
  const read = parsePhoneNumberFromString(value, region)
  if (read?.isPossible()) return read.number
  const bare = value.replace(/[\s().-]/g, '')
  return /^\+?\d+$/.test(bare) ? bare : value
}

/** An E.164 number, or null where the text is none. */
export function phoneOrNull(written: string, region: CountryCode = 'TR'): string | null {
  const number = e164(written, region)
  return /^\+\d{5,15}$/.test(number) ? number : null
}

/** Digits with the country code but without `+`, as WhatsApp and Telegram give them. */
export const e164FromDigits = (digits: string): string => e164(digits.startsWith('+') ? digits : `+${digits}`)
