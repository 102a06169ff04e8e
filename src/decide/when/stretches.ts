/** How long something lasted, folded: 4h20m, 3 sa 20 dk, 2:30 saat. Such hours are no hours of the day. */
import { matchesOf } from '../../policy/matches.ts'

/** Hours and minutes, a group each. For use inside patterns. */
export const hoursAndMinutes =
  '(\\d{1,3}) ?(?:saat|sa|hours?|hrs?|h)[.,]? ?(?:ve |and )?(\\d{1,2}) ?(?:dakika|dak|dk|minutes?|mins?|m)'

const forms = [
  new RegExp(`(?<![a-z\\d.,:])${hoursAndMinutes}(?![a-z]{5})`, 'gu'),
  /(?<![\d.,:])\d{1,2}[:.]\d{2} ?(?:saat(?:tir|lik|ten)?|sa|hours?|hrs?|h)(?![a-z])/gu,
  // "At 14h" is an hour of the day, "down 14h" is not.
  /(?<![a-z\d.,:]|(?:at|since|from|by|around|about|until|saat) )\d{1,3}h(?![a-z\d])/gu,
]

export interface Stretch {
  start: number
  end: number
}

export const stretchesIn = (folded: string): Stretch[] =>
  forms.flatMap(form =>
    matchesOf(form, folded).map(match => ({ start: match.index, end: match.index + match[0].length })),
  )
