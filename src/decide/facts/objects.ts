/** Invoices, orders and other things by number: 'invoice:2026-10442'. They tell one request from another. */
import type { FactPatterns } from '../../policy/files/facts.ts'
import { light } from '../../policy/light.ts'
import type { Page } from '../../policy/page.ts'

const ahead =
  /^[a-z']{0,6}(?:\s?(?:no|num[a-z]{0,8}|number|nr|id))?[\s:.#]{0,4}((?:[a-z]{1,5}-?)?\d[\d/-]{2,24})(?![\d.,]\d)/u
const behind = light(
  /(?<![\p{L}\d.,-])((?:[a-z]{1,5}-?)?\d[\d/-]{3,24})\s?(?:numarali|nolu|no'?lu|no lu|sayili)\s{1,2}$/u,
)

export function objectsIn(page: Page, patterns: FactPatterns): string[] {
  const found = new Set<string>()
  const { folded } = page
  if (page.digits < 3) return []
  for (const { kind, label } of patterns.objects) {
    for (const match of label.in(page)) {
      const end = match.index + match[0].length
      const number =
        ahead.exec(folded.slice(end, end + 50))?.[1] ??
        behind.exec(folded.slice(Math.max(0, match.index - 40), match.index))?.[1]
      if (number) found.add(`${kind}:${number.replace(/[-/]+$/, '').toUpperCase()}`)
    }
  }
  return [...found].slice(0, 30)
}
