/** What every rule carries: an id, the article it carries out, and words for its reason in Turkish and English. */
import { z } from 'zod'
import type { TrailRow } from '../decision.ts'
import { filled } from '../filled.ts'

const articlePattern = /^([GA]\d+(\.\d+)?)$/

export const ruleFields = {
  id: z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'an id is file.name in kebab-case, e.g. "flood.coalesce"'),
  article: z.string().regex(articlePattern, 'an article is G2–G8 or A1–A10, e.g. "G3" or "A4.4"'),
  because: z.strictObject({ tr: z.string().min(1), en: z.string().min(1) }),
}
export const ruleSchema = z.strictObject(ruleFields)
export type Rule = z.infer<typeof ruleSchema>

type Values = Record<string, string | number>

/** The rule's reason in a language; `{name}` in its words is replaced by values.name. */
export function reasonOf(rule: Rule, language: 'tr' | 'en', values: Values = {}): string {
  const words = rule.because[language]
  return words.includes('{') ? filled(words, values) : words
}

/** A trail row that cites the rule. */
export function cite(stage: string, rule: Rule, evidence: string[] = [], values: Values = {}): TrailRow {
  const because = reasonOf(rule, 'en', values)
  return { stage, rule: rule.id, article: rule.article, because, evidence: evidence.slice(0, 12) }
}
