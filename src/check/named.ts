import type { SoFar } from '../stage.ts'

/** Ticket numbers that the words name, as T- and six digits, in order, however they were written: T-12, t000012, #000012. */
export function named(soFar: SoFar): string[] {
  const words = `${soFar.subject ?? ''}\n${soFar.text}`
  const written = [
    ...words.matchAll(/(?<![\p{L}\d])(?:[tT]\s?[-–—]?\s?|#\s?|(?<=^|\s)(?=0\d{5}(?!\d)))(\d{1,12})(?![\d.]\d|\p{L})/gu),
  ].map(match => match[1]!)
  const found = [...soFar.entities.tickets.map(one => one.replace(/\D/g, '')), ...written]
  return [
    ...new Set(found.filter(digits => digits !== '').map(digits => `T-${digits.replace(/^0+/, '').padStart(6, '0')}`)),
  ]
}
