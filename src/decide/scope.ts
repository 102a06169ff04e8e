/** Whether support covers it or professional services offer it at a price (G4.1, G4.2, A3, A6). */
import type { Scope, Topic } from '../decision.ts'
import type { Policy } from '../policy/policy.ts'
import { type Choice, modelled, ruled } from './choose.ts'
import type { Judgement } from './model/judge.ts'
import type { Signs } from './signs.ts'

export function scopeOf(topic: Topic, signs: Signs, judgement: Judgement, policy: Policy): Choice<Scope> {
  const rules = policy.scope
  const likeliest = () => (judgement.together(topic)?.scope ?? 'in') as Scope
  return ruled('scope', rules, signs) ?? modelled('scope', rules, judgement, likeliest())
}
