import { ruleTable } from '../rule-table.ts'

/** rules/language.yaml: the language that a sender is answered in (G8). */
export const languageFile = ruleTable('language.yaml', { turkish: {}, english: {}, hinted: {}, unsaid: {} })
