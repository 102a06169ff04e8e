/** Which department answers (G7, A5); abuse complaints and legal requests have mailboxes of their own (A9). */
import type { Department, Scope, Topic } from '../decision.ts'
import type { Policy } from '../policy/policy.ts'
import { type Choice, modelled, ruled } from './choose.ts'
import type { Judgement } from './model/judge.ts'
import type { Signs } from './signs.ts'

export function departmentOf(
  topic: Topic,
  scope: Scope,
  signs: Signs,
  judgement: Judgement,
  policy: Policy,
): Choice<Department> {
  const rules = policy.department
  const likeliest = () => (judgement.together(topic, scope)?.department ?? 'technical') as Department
  return ruled('department', rules, signs) ?? modelled('department', rules, judgement, likeliest())
}
