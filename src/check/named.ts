import { light } from '../policy/light.ts'
import { matchesOf } from '../policy/matches.ts'
import type { SoFar } from '../stage.ts'

/** Ticket numbers that the words name, as T- and six digits, in order, however they were written: T-12, t000012, #000012. */
export function named(soFar: SoFar): string[] {
  return ticketNumbersIn(`${soFar.subject ?? ''}\n${soFar.text}\n${soFar.entities.tickets.join('\n')}`)
}

const written = light(/(?<![\p{L}\d])(?:[tT]\s?[-–—]?\s?|#\s?|(?<=^|\s)(?=0\d{5}(?!\d)))(\d{1,12})(?![\d.]\d|\p{L})/gu)

export function ticketNumbersIn(text: string): string[] {
  const digits = [...matchesOf(written, text)].map(match => match[1]!.replace(/^0+/, ''))
  return [...new Set(digits.map(one => `T-${one.padStart(6, '0')}`))]
}
