/** Ticket numbers: T-003118 anywhere; other numbers where a word for ticket or a # says so. */
import type { FactPatterns } from '../../policy/files/facts.ts'
import { light } from '../../policy/light.ts'
import { matchesOf } from '../../policy/matches.ts'
import { beginningsOf, mayBegin, type Page } from '../../policy/page.ts'

const ours = light(/(?<![\p{L}\d-])t-(\d{4,12})(?![\p{L}\d])/giu)
const hashed = light(/(?<![\p{L}\d&/#])#\s?(\d{4,12})(?![\p{L}\d-])/gu)
const listed =
  /^[a-z']{0,8}(?:[\s,:.#(]|no|num[a-z]{0,6}|number|id|bu|su|is|ler|nolu){0,8}?#?(\d{4,12})(?![\d.,/:]\d|[a-z\d-])/u
const more = light(/^['a-z]{0,5}[\s]{0,2}(?:,|ve|and|&|\/|ile)\s{0,2}#?(\d{4,12})(?![\d.,/:]\d|[\p{L}\d-])/u)
const reversed = light(
  /(?<![\p{L}\d.,#-])#?(\d{4,12})\s?(?:numarali|nolu|no'?lu|no lu|sayili)\s(?=bilet|ticket|talep|talebi|destek|kayit|kayd|vaka)/gu,
)

/** One of them stands behind it. */
const nouns = beginningsOf(['bilet', 'ticket', 'talep', 'destek', 'kayit', 'vaka'])

export function ticketsIn(page: Page, patterns: FactPatterns): string[] {
  const found = new Map<number, string>()
  const { text, folded } = page
  if (page.digitRun < 4) return []
  for (const match of folded.includes('t-') ? matchesOf(ours, text) : []) found.set(match.index, `T-${match[1]}`)
  const other = otherNumbers(folded, patterns)
  for (const match of folded.includes('#') ? matchesOf(hashed, folded) : []) {
    if (!other.test(folded.slice(Math.max(0, match.index - 24), match.index))) found.set(match.index, match[1]!)
  }
  for (const match of mayBegin(page, nouns) ? matchesOf(reversed, folded) : []) found.set(match.index, match[1]!)
  for (const match of patterns.ticket.in(page)) {
    let at = match.index + match[0].length
    const first = listed.exec(folded.slice(at, at + 40))
    if (!first) continue
    at += first[0].length
    found.set(at - first[1]!.length, first[1]!)
    for (let next = more.exec(folded.slice(at, at + 30)); next; next = more.exec(folded.slice(at, at + 30))) {
      at += next[0].length
      found.set(at - next[1]!.length, next[1]!)
    }
  }
  if (found.size === 0) return []
  return [...new Set([...found].sort(([a], [b]) => a - b).map(([, ticket]) => ticket))].slice(0, 50)
}

/** "sipariş #48213" is an order. */
const otherNumbers = (_folded: string, _patterns: FactPatterns) =>
  /(?:throws|error|hata|mysql|phpmyadmin|siparis|order|fatura|invoice|dekont|odeme|payment|esas|madde|case ref|po|issue|pr|kargo|takip)[a-z']{0,8}(?: (?:no|num\w{0,6}|number))?[\s:.]{0,3}$/u
