import { ruleTable } from '../rule-table.ts'

/** rules/record.yaml: what every decision is recorded with. */
export const recordFile = ruleTable('record.yaml', { version: {} })
