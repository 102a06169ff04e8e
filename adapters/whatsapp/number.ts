/** A WhatsApp id as a number in E.164: WhatsApp keeps old spellings of some countries' mobile numbers. */
import { e164 } from '../wire/phone.ts'

export function numberOf(waId: string): string {
  const digits = waId.replace(/\D/g, '')
  // Brazil put a 9 before mobile numbers in 2012–2016; Mexico dropped the 1 after its country code in 2019.
  const brazil = /^55(\d\d)([6-9]\d{7})$/.exec(digits)
  if (brazil) return e164(`+55${brazil[1]}9${brazil[2]}`)
  const mexico = /^521(\d{10})$/.exec(digits)
  return e164(mexico ? `+52${mexico[1]}` : `+${digits}`)
}
