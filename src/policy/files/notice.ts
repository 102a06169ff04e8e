import { ruleTable } from '../rule-table.ts'

/** rules/notice.yaml: what is said to whom, and when silence is right. */
export const noticeFile = ruleTable('notice.yaml', {
  owed: {},
  none: {},
  muted: {},
  'unproven-silence': {},
})
