import { z } from 'zod'
import { ruleTable } from '../rule-table.ts'

const hours = z.number().positive()
const days = z.number().positive()

/** rules/standing.yaml: what follows from misconduct (A7): warnings, closed channels, a proposal to a supervisor. */
export const standingFile = ruleTable('standing.yaml', {
  warn: {},
  'repeated-warning': { count: z.int().positive(), within_days: days },
  close: { hours, channels: z.array(z.string()).min(1) },
  'close-again': { hours, within_days: days },
  'propose-suspension': {},
  unproven: {},
  closed: {},
  'closed-critical': {},
  open: {},
})
