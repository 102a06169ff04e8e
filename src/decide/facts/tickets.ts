/** Ticket numbers: T-003118 anywhere; other numbers where a word for ticket or a # says so. */
import type { FactPatterns } from '../../policy/files/facts.ts'
import { light } from '../../policy/light.ts'
import { matchesOf } from '../../policy/matches.ts'
import { beginningsOf, mayBegin, type Page } from '../../policy/page.ts'

const ours = light(/(?<![\p{L}\d-])t(?:[-–](\d{4,12})|[ ]?(0\d{5}))(?![\p{L}\d]|[.,]\d)/giu)
/** What mail programs put around it in a subject. */
const inBrackets = light(/(?<=^|\n|: )\[#?(\d{4,12})\]/gu)
const hashed = light(/(?<![\p{L}\d&/#])#\s?(\d{4,12})(?![\p{L}\d-])/gu)
const listed =
  /^[a-z']{0,8}(?:[\s,:.#(]|no|num[a-z]{0,6}|number|id|bu|su|is|ler|nolu){0,8}?#?(\d{4,12})(?![\d.,/:]\d|[a-z\d-]|\ssayili (?:kanun|yasa|khk))/u
const more = light(/^['a-z]{0,5}[\s]{0,2}(?:,|ve|and|&|\/|ile)\s{0,2}#?(\d{4,12})(?![\d.,/:]\d|[\p{L}\d-])/u)
const reversed = light(
  /(?<![\p{L}\d.,#-])#?(?:(\d{4,12})\s?(?:numarali|nolu|no'?lu|no lu|sayili)|(\d{5,12}))\s(?=bilet|ticket|talep|talebi|destek ka|vaka|basvuru|cagri|sikayet|yazisma|kayit no|kaydim)/gu,
)

/** "51120'ye yazdım", "bildirdim (49977)", "kayıt 52904": told of, without the word for it. */
const toldOf = [
  /(?<![a-z\d.,#/-])(\d{5,8})(?:'?(?:y?[ae]|[dt][ae]n?))?\s(?:yaz[dim]|bildir|ilettim|basvurdu|cevap|yanit)/g,
  /(?<![a-z])(?:bildir|yaz[dim]|ilettim|sikayet|basvur|actim|acmisti|report|wrote|written|raised|opened|logged|complain)[a-z]{0,10}[^.\n()\d]{0,25}\(#?(\d{5,8})\)/g,
  /(?<![a-z])(?:kayit|kaydim|kaydimiz|thread)[\s:]{1,2}#?(\d{5,8})(?![\d.,/:]\d|[a-z\d-])/g,
]
const told = beginningsOf([
  'yaz', 'bildir', 'ilet', 'basvur', 'cevap', 'yanit', 'sikayet', 'actim', 'acmis', 'report', 'wrote', 'written', 'raised', 'opened',
  'logged', 'complain', 'kayit', 'kaydim', 'thread',
]) // biome-ignore format: a list

/** One of them stands behind it. */
const nouns = beginningsOf([
  'bilet',
  'ticket',
  'talep',
  'destek',
  'kayit',
  'kaydim',
  'vaka',
  'basvuru',
  'cagri',
  'sikayet',
  'yazisma',
])

export function ticketsIn(page: Page, patterns: FactPatterns): string[] {
  const found = new Map<number, string>()
  const { text, folded } = page
  if (page.digitRun < 4) return []
  for (const match of matchesOf(ours, text)) found.set(match.index, `T-${match[1] ?? match[2]}`)
  const isOther = (at: number) => otherNumber.test(folded.slice(Math.max(0, at - 24), at))
  for (const match of folded.includes('#') ? matchesOf(hashed, folded) : []) {
    if (!isOther(match.index)) found.set(match.index, match[1]!)
  }
  for (const match of folded.includes('[') ? matchesOf(inBrackets, folded) : []) found.set(match.index, match[1]!)
  for (const match of mayBegin(page, nouns) ? matchesOf(reversed, folded) : []) {
    found.set(match.index, (match[1] ?? match[2])!)
    // "48213, 48215 ve 48219 numaralı biletler"
    for (let at = match.index, first = listedBefore.exec(folded.slice(Math.max(0, at - 20), at)); first; ) {
      at -= first[0].length
      found.set(at, first[1]!)
      first = listedBefore.exec(folded.slice(Math.max(0, at - 20), at))
    }
  }
  for (const match of patterns.ticket.in(page)) {
    let at = match.index + match[0].length
    const first = listed.exec(folded.slice(at, at + 40))
    // "Başvuru 2026" is no number of one.
    if (!first || (/^(?:19|20)\d\d$/.test(first[1]!) && !/[#:]|no|num/.test(first[0]))) continue
    at += first[0].length
    found.set(at - first[1]!.length, first[1]!)
    for (let next = more.exec(folded.slice(at, at + 30)); next; next = more.exec(folded.slice(at, at + 30))) {
      at += next[0].length
      found.set(at - next[1]!.length, next[1]!)
    }
  }
  for (const form of page.digitRun >= 5 && mayBegin(page, told) ? toldOf : []) {
    for (const match of matchesOf(form, folded)) {
      const at = match.index + match[0].indexOf(match[1]!)
      if (!isOther(at)) found.set(at, match[1]!)
    }
  }
  if (found.size === 0) return []
  return [...new Set([...found].sort(([a], [b]) => a - b).map(([, ticket]) => ticket))].slice(0, 50)
}

const listedBefore = /(?<![\p{L}\d.,#-])#?(\d{4,12}) ?(?:,|ve|ile|and|&|\/) ?$/u

/** "sipariş #48213" is an order. */
const otherNumber =
  /(?:throws|error|hata|mysql|phpmyadmin|siparis|order|fatura|invoice|dekont|odeme|payment|esas|madde|case ref|po|issue|pr|kargo|takip|acct|account|acc|hesap|musteri|customer|cust|client)[a-z']{0,8}(?: (?:no|num\w{0,6}|number))?[\s:.]{0,3}$/u
