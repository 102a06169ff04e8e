import { z } from 'zod'
import { ruleTable } from '../rule-table.ts'

/** rules/clock.yaml: what is sent when an answer is late (G2, G3, G5). */
export const clockFile = ruleTable('clock.yaml', {
  'response-warning': { share: z.number().gt(0).lt(1) },
  'response-breach': {},
  'resolution-breach': {},
})
