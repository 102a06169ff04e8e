import { z } from 'zod'
import { ruleTable } from '../rule-table.ts'

/** rules/incident.yaml: many customers, one outage (G3, G8). */
export const incidentFile = ruleTable('incident.yaml', {
  open: {
    customers: z.int().positive(),
    within_minutes: z.number().positive(),
    kinds: z.record(z.string(), z.string()),
  },
  join: { within_hours: z.number().positive() },
  none: {},
})
