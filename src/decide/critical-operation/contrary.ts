/** What speaks against an operation that is asked for: signs of something else, and what speaks against all of them. */
import type { Policy } from '../../policy/policy.ts'
import type { Asking } from '../request/asking.ts'
import { nearest, standsWith } from './nearness.ts'
import type { Spoken } from './weigh.ts'

type Weighed = Policy['criticalOperation']['weighed'][number]

/** What makes it something else, of a rule that is certain: what weighs less than that is no match for it. */
export function contrary(
  { signs }: Weighed,
  place: Pick<Asking, 'at' | 'sentence'> & { isDirect: boolean },
  { reading, hits }: Spoken,
): number {
  const { isDirect } = place
  let sum = 0
  for (const { points, class: name } of signs) {
    const found = points <= -8 && name !== null && hits.get(name)
    const near = found && nearest(found, place, reading)
    if (near && near.place.sentence === place.sentence)
      sum += points * near.share * (isDirect && !found.some(hit => standsWith(hit, place.at, reading)) ? apart : 1)
  }
  return sum
}

/** What speaks against it counts less where it stands in another sentence. */
export const elsewhere = 0.6
/** Or in another clause, where the clause of the words that ask says enough alone. */
export const apart = 0.3

/** What speaks against every operation: thinking about it only, denying it, telling of strangers. */
export function general(
  { against }: Weighed,
  asking: Pick<Asking, 'at' | 'sentence'>,
  { reading, hits }: Spoken,
): number {
  let sum = 0
  for (const { points, class: name } of against) {
    const found = hits.get(name)
    const near = found && nearest(found, asking, reading)
    if (near) sum += points * near.share * (near.place.sentence === asking.sentence ? 1 : elsewhere)
  }
  return sum
}
