/** What a message is about (G4.1, G4.2, A3, A6). */
import type { Topic } from '../decision.ts'
import type { Policy } from '../policy/policy.ts'
import { type Choice, modelled, ruled } from './choose.ts'
import type { Judgement } from './model/judge.ts'
import type { Signs } from './signs.ts'

export function topicOf(signs: Signs, judgement: Judgement, policy: Policy): Choice<Topic> {
  const rules = policy.topic
  const likeliest = () => (judgement.together()?.topic ?? 'general') as Topic
  return ruled('topic', rules, signs) ?? modelled('topic', rules, judgement, likeliest())
}
