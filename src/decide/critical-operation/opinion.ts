/** What the model says for and against each operation, in the points of rules/critical-operation: one more sign among the others. */
import type { CriticalOperation } from '../../decision.ts'
import type { Policy } from '../../policy/policy.ts'
import type { Judgement } from '../model/judge.ts'

type Heard = NonNullable<Policy['criticalOperation']['heard']>

export interface Opinion {
  /** Points of what it thinks likely; mostly of none. */
  likely: ReadonlyMap<CriticalOperation, number>
  /** Points against every other, 0 or less. */
  doubt: number
}

const silent: Opinion = { likely: new Map(), doubt: 0 }

/** Without a judgement, or rules that let it speak, it says nothing. */
export function opinionOf(judgement: Judgement | null, heard: Heard | undefined): Opinion {
  if (!judgement || !heard) return silent
  const likely = new Map<CriticalOperation, number>()
  let doubt = 0
  for (const [operation, chance] of judgement.from('operation', heard.least)) {
    if (operation === 'none') doubt = pointsFrom(heard.doubt, chance)
    else {
      const points = pointsFrom(heard.points, chance)
      if (points !== 0) likely.set(operation as CriticalOperation, points)
    }
  }
  return { likely, doubt }
}

const pointsFrom = (steps: Heard['points'], chance: number) => steps.find(step => chance >= step.from)?.points ?? 0
