import type { Notice } from '../decision.ts'
import type { Dossier } from '../dossier.ts'
import type { Message } from '../message.ts'
import type { Policy } from '../policy/policy.ts'
import { cite, type Rule } from '../policy/rule.ts'
import type { Situation } from '../situation.ts'
import type { Finding, SoFar } from '../stage.ts'
import type { BroughtCode } from './link-code.ts'

/** A message that brings a linking code, and all that it is judged by. */
export interface Linking {
  brought: BroughtCode
  message: Message
  dossier: Dossier
  situation: Situation
  policy: Policy
  soFar: SoFar
}

/** Handled whole; `placedBy` is what later tries are counted by. */
export const answered = (
  rule: Rule,
  notices: Notice[],
  evidence: string[] = [],
  values: Record<string, string | number> = {},
): Finding => ({
  found: { outcome: 'answered', placedBy: rule.id, notices },
  trail: [cite('link', rule, evidence, values)],
  ends: true,
})
