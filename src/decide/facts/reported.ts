/** Error texts that people repeat without quotes: "maximum number of … reached diyor", "the log shows …". */
import type { FactPatterns } from '../../policy/files/facts.ts'
import { matchesOf } from '../../policy/matches.ts'
import { beginningsOf, mayBegin, type Page } from '../../policy/page.ts'
import { everydayWord } from '../language.ts'

interface Span {
  start: number
  end: number
}

/** Turkish reports what stands before it. */
const reportedBefore =
  /(?<=[a-z\d] )(?:diyor|diyo|diyip|deyip|yaziyor|yaziyo|hatasi|hata veriyor|hata veriyo|uyarisi)(?![a-z])/gu
/** A thing says so, not a person. */
const reportedAfter =
  /(?<![a-z])(?:it|page|screen|panel|outlook|browser|log|logs|console|app|plesk|cpanel|webmail|phone|client|site|message|installer|script|editor|command)(?: just| only| now| always| keeps?| still)? (?:says|saying|said|shows|showing|reads|reports|throws|throwing|gives) (?=[a-z\d])/gu
const beginnings = beginningsOf([
  'diyo', 'diyip', 'deyip', 'yaziyo', 'hata', 'uyari', 'say', 'said', 'show', 'reads', 'report', 'throw', 'gives',
]) // biome-ignore format: a list
const hasReport = /diy|yaziyo|hata|uyari|say|said|show|reads|report|throw|gives/

const longest = 120
const isTalk = /(?:^| )(?:i|my|we|our|your|you|when|me|he|she|they|but|if|ama|ve|bu|please)(?: |$)/u

export function reportedErrors(page: Page, patterns: FactPatterns): Span[] {
  const spans: Span[] = []
  const { folded } = page
  if (!mayBegin(page, beginnings) || !hasReport.test(folded)) return spans
  const keep = (start: number, end: number) => {
    const said = folded.slice(start, end)
    if (said.includes(' ') && patterns.errorWord.test(said) && !isTalk.test(said)) spans.push({ start, end })
  }
  for (const match of matchesOf(reportedBefore, folded)) {
    const end = match.index - 1
    const from = Math.max(0, end - longest)
    const run = /[a-z\d' -]*$/u.exec(folded.slice(from, end))?.[0] ?? ''
    keep(end - foreignTail(run).length, end)
  }
  for (const match of matchesOf(reportedAfter, folded)) {
    const from = match.index + match[0].length
    const run = /^[a-z\d' -]*/u.exec(folded.slice(from, from + longest))?.[0] ?? ''
    const end = run.search(/ (?:when|whenever|if|but|and|every|since|on|while|although|so)(?: |$)/u)
    keep(from, from + (end < 0 ? run.trimEnd().length : end))
  }
  return spans
}

/** The last words that no Turkish text has, from the first that English or the trade of errors knows. */
function foreignTail(run: string): string {
  const words = run.split(' ')
  let from = words.length
  while (from > 0 && everydayWord(words[from - 1]!) !== 'tr' && !turkishEnding.test(words[from - 1]!)) from--
  while (from < words.length && !english.test(words[from]!) && everydayWord(words[from]!) !== 'en') from++
  return words.slice(from).join(' ')
}

/** Endings of case and plural: panelde, sitemiz, kutusunda. */
const turkishEnding = /(?:[dt][ae]n?|l[ae]r\w{0,6}|imiz\w{0,4}|umuz\w{0,4}|[iu]nd[ae]n?|y[iu]m|m[ae]d[iu]\w?|'\w+)$/
const english =
  /^(?:maximum|max|number|limit|cannot|could|unable|failed|failure|invalid|bad|no|not|access|connection|login|disk|quota|allowed|memory|error|too|out|timeout|permission|authentication|table|database|server|host|name|file|zone|certificate|unknown|internal|service|incorrect|wrong|request|mailbox|user|domain|account|recipient|sender|message|relay|license)$/
