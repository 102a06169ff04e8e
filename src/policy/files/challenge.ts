import { z } from 'zod'
import { ruleTable } from '../rule-table.ts'

const minutes = z.number().positive()

/** rules/challenge.yaml: no critical operation before identity is verified (A4.2). */
export const challengeFile = ruleTable('challenge.yaml', {
  'hold-verification': { minutes },
  'hold-stranger': {},
  'hold-supervisor': {},
  'no-code-locked': {},
  'no-code-limit': {},
  verified: {},
  right: {},
  wrong: {},
  lock: { tries: z.int().positive(), minutes },
  locked: {},
  expired: {},
  unproven: {},
  none: {},
})
