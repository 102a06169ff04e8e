import { ruleTable } from '../rule-table.ts'

/** rules/automatic.yaml: mail that no person wrote is kept and never answered. */
export const automaticFile = ruleTable('automatic.yaml', {
  bounce: {},
  'auto-reply': {},
  receipt: {},
  'feedback-report': {},
  list: {},
  loop: {},
  calendar: {},
  verification: {},
  person: {},
})
