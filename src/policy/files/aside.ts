import { ruleTable } from '../rule-table.ts'

/** rules/aside.yaml: what is handled whole without a ticket. */
export const asideFile = ruleTable('aside.yaml', {
  help: {},
  start: {},
  stop: {},
  menu: {},
  'contact-linked': {},
  'contact-unknown': {},
  empty: {},
  'empty-folded': {},
  quarantined: {},
  redelivered: {},
  none: {},
})
