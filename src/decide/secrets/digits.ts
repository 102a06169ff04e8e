/** Runs of digits as people write long numbers: in groups, parted by one or two spaces, dashes, dots or slashes. */

import { light } from '../../policy/light.ts'
import { matchesOf } from '../../policy/matches.ts'
import type { Page } from '../../policy/page.ts'

export interface DigitGroup {
  digits: string
  start: number
  end: number
}

const run = light(
  /(?:(?<![\p{L}\d]|\d[.,])|(?<=kart|card|no|tc))\d+(?:(?:[ \u00a0\u2009]{1,2}|[ \u00a0\u2009]?[-–.\u00b7_/\n][ \u00a0\u2009]?)\d+){0,30}(?![\p{L}\d])/gu,
)
const group = /\d+/g

/** Every run with at least `least` digits, as its groups. Linear: a run is read once. */
export function digitRuns({ folded, digitRow }: Page, least: number): DigitGroup[][] {
  const runs: DigitGroup[][] = []
  if (digitRow < least) return runs
  for (const match of matchesOf(run, folded)) {
    if (match[0].length < least) continue
    const groups = Array.from(matchesOf(group, match[0]), one => ({
      digits: one[0],
      start: match.index + one.index,
      end: match.index + one.index + one[0].length,
    }))
    if (groups.reduce((sum, one) => sum + one.digits.length, 0) >= least) runs.push(groups)
  }
  return runs
}

/** Whether slashes or ends of lines stand between the groups: then they may be several numbers, not one. */
export const parted = ({ folded }: Page, groups: DigitGroup[]) =>
  groups.length > 1 && /[/_\n]/.test(folded.slice(groups[0]!.start, groups.at(-1)!.end))

/** Neighbouring groups that together have a number of digits for which `fits` answers true: longest first, left to right. */
export function windows(
  groups: DigitGroup[],
  least: number,
  most: number,
  fits: (digits: string, groups: DigitGroup[]) => boolean,
): DigitGroup[] {
  const found: DigitGroup[] = []
  for (let from = 0; from < groups.length; from++) {
    let digits = ''
    let best: { to: number; digits: string } | null = null
    for (let to = from; to < groups.length && digits.length < most; to++) {
      digits += groups[to]!.digits
      if (digits.length >= least && digits.length <= most && fits(digits, groups.slice(from, to + 1)))
        best = { to, digits }
    }
    if (!best) continue
    found.push({ digits: best.digits, start: groups[from]!.start, end: groups[best.to]!.end })
    from = best.to
  }
  return found
}
