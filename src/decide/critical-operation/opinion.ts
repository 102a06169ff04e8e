/** What the model says for and against each operation, in the points of rules/critical-operation: one more sign among the others. */
import { type CriticalOperation, criticalOperations } from '../../decision.ts'
import type { Policy } from '../../policy/policy.ts'
import type { Judgement } from '../model/judge.ts'

type Heard = Policy['criticalOperation']['heard']

/** Operations of which it says nothing are left out. */
export function opinionOf(judgement: Judgement | null, heard: Heard): ReadonlyMap<CriticalOperation, number> {
  const points = new Map<CriticalOperation, number>()
  if (!judgement || !heard) return points
  const unlikely = judgement.probability('operation', 'none')
  const doubt = heard.doubt.find(one => unlikely >= one.from)?.points ?? 0
  for (const operation of criticalOperations) {
    const chance = judgement.probability('operation', operation)
    const said = heard.points.find(one => chance >= one.from)?.points ?? doubt
    if (said !== 0) points.set(operation, said)
  }
  return points
}
