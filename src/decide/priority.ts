/** How far the service is hit at present (G3). Shouting and stated priorities are evidence, not truth. */
import type { Priority, Scope, Topic } from '../decision.ts'
import type { Policy } from '../policy/policy.ts'
import { type Choice, modelled, ruled } from './choose.ts'
import type { Judgement } from './model/judge.ts'
import type { Signs } from './signs.ts'

export function priorityOf(
  topic: Topic,
  scope: Scope,
  signs: Signs,
  judgement: Judgement,
  policy: Policy,
): Choice<Priority> {
  const rules = policy.priority
  const likeliest = () => judgement.impact(topic, scope) as Priority
  return ruled('priority', rules, signs) ?? modelled('priority', rules, judgement, likeliest())
}
