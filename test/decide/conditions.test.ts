import { expect, test } from 'vitest'
import type { Condition } from '../../src/policy/files/choice.ts'
import { policy } from './policy.ts'

const given =
  /^(topic|scope|priority|op|mailbox|stated|stated-department|likely|possible):|^only:(file|one-of-many)$|^credit-claim$/

test.each(['topic', 'scope', 'department', 'priority'] as const)('conditions of %s name signs that there are', name => {
  const conditions: Condition[] = policy[name].rules.map(rule => rule.when)
  const named = conditions.flatMap(({ all = [], any = [], none = [] }) => [...all, ...any, ...none])
  expect(named.filter(sign => !given.test(sign) && !policy.concepts.names.has(sign))).toEqual([])
})
