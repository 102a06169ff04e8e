/** A way of naming a day: its expression over folded text, and what its groups mean seen from now. */
import { type Day, dayOf, minuteOf } from './calendar.ts'

export type Now = { at: number; today: Day; minute: number }
export const nowOf = (at: number): Now => ({ at, today: dayOf(at), minute: minuteOf(at) })

export type Found = { from: Day | null; to?: Day | null; minute?: number; ongoing?: boolean; night?: boolean } | null
export interface Form {
  pattern: RegExp
  read(groups: (string | undefined)[], now: Now): Found
}
