import { z } from 'zod'
import { ruleTable } from '../rule-table.ts'

/** rules/identity.yaml: who is writing, and how far that is proven (A4.2). */
export const identityFile = ruleTable('identity.yaml', {
  session: {},
  code: { minutes: z.number().positive() },
  proven: {},
  claimed: {},
  stranger: {},
  ambiguous: {},
  forged: {},
  linked: {},
})
