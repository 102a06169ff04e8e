import type { TrailRow } from '../decision.ts'
import type { Policy } from './policy.ts'
import { cite } from './rule.ts'

/** The last row of every trail: the version of the rules that the decision was made under (A10). */
export const versionRow = (policy: Policy): TrailRow =>
  cite('record', policy.record.version, [policy.version], { version: policy.version })
