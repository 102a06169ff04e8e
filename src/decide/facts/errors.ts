/** What a machine said: codes, status lines, log lines, and quoted texts that read like an error. As written. */

import type { FactPatterns } from '../../policy/files/facts.ts'
import { matchesOf } from '../../policy/matches.ts'
import type { Page } from '../../policy/page.ts'
import { everydayWord } from '../language.ts'
import { codes, constant, quotes, tried, withTail } from './error-forms.ts'
import { reportedErrors } from './reported.ts'

interface Span {
  start: number
  end: number
}

const codeWord = /ERR|PROBE|FAIL|TIMED|REFUSED|INVALID|DENIED|UNKNOWN|ISSUER|CERT|SSL|DNS|EXCEED|LIMIT|ABORT|NOT_/

export function errorsIn(page: Page, patterns: FactPatterns): string[] {
  const { text, folded } = page
  const spans: Span[] = []
  for (const quote of tried(quotes, page)) {
    for (const match of matchesOf(quote, text)) {
      const start = match.index + 1
      const span = { start, end: start + match[1]!.length }
      if (isMachines(text, folded, span, patterns)) spans.push(span)
    }
  }
  for (const pattern of tried(withTail, page)) {
    let read = 0
    for (const match of matchesOf(pattern, text)) {
      if (match.index < read) continue
      read = tailEnd(text, folded, match.index + match[0].length, patterns)
      spans.push({ start: match.index, end: read })
    }
  }
  for (const pattern of tried(codes, page)) {
    for (const match of matchesOf(pattern, text)) {
      if (pattern === constant && !codeWord.test(match[0]) && !isSaid(folded, match, patterns)) continue
      spans.push({ start: match.index, end: match.index + match[0].length })
    }
  }
  for (const match of patterns.phrase.in(page)) spans.push({ start: match.index, end: match.index + match[0].length })
  spans.push(...reportedErrors(page, patterns))
  const found = outermost(spans)
    .map(span =>
      text
        .slice(span.start, span.end)
        .replace(/[\s.,;:]+$/, '')
        .trim(),
    )
    .filter(one => one.length >= 3)
  return found.filter(one => !saidBetter(one, found))
}

/** INSUFFICIENT_BALANCE döndürüyor. */
const isSaid = (folded: string, { index, 0: code }: RegExpExecArray, patterns: FactPatterns) =>
  patterns.said.test(
    `${folded.slice(Math.max(0, index - 24), index)} . ${folded.slice(index + code.length, index + code.length + 24)}`,
  )

/** "returns 500" beside "HTTP 500" says nothing more. */
function saidBetter(one: string, all: string[]): boolean {
  const code = /^(?:[\p{L}]+[ :=]{1,2})?(\d{3})(?: \p{L}+)?$/u.exec(one)?.[1]
  return (
    code !== undefined &&
    all.some(
      other => other !== one && other.includes(code) && (other.startsWith('HTTP') || other.length > one.length + 8),
    )
  )
}

/** tld_not_supported, AUTHENTICATIONFAILED, 406 Not Acceptable: nobody talks so. */
const symbol = /^(?:[a-z]{2,20}(?:_[a-z\d]{1,20}){1,6}|[A-Z]{8,40}|[45]\d\d [A-Z][A-Za-z ]{2,40})$/

/** A quoted text is an error by its words, by weaker words with a reporting verb, or as foreign words that something "says". */
function isMachines(text: string, folded: string, { start, end }: Span, patterns: FactPatterns): boolean {
  const quoted = folded.slice(start, end)
  if (/^\[/.test(quoted)) return false
  if (patterns.errorWord.test(quoted) || symbol.test(text.slice(start, end))) return true
  const said = patterns.said.test(
    `${folded.slice(Math.max(0, start - 30), start - 1)} . ${folded.slice(end + 1, end + 32).split('\n', 1)[0]}`,
  )
  if (!said) return false
  if (patterns.weakErrorWord.test(quoted)) return true
  const turkish =
    /(?:hata|uyari|diyor|diyo|diyip|veriyor|veriyo|yaziyor|yaziyo|deyip|cikiyor|donuyor|aliyor|goruyor|hatasi|satir|kayd|log|ibare|dedi|diyerek|atiyo|karsilas|ile kes|ile dus|ile bit|ile sonlan|ile redd)/.test(
      folded.slice(end + 1, end + 24),
    )
  return (
    turkish &&
    (/^[A-Z\d]/.test(text.slice(start, start + 1)) || /^[a-z]+(?: [a-z\d-]+){2,}/.test(quoted)) &&
    /^[\x20-\x7e]+$/.test(text.slice(start, end)) &&
    !everydayTurkish(quoted)
  )
}

const everydayTurkish = (quoted: string) => quoted.split(/[^a-z]+/).some(word => everydayWord(word) === 'tr')

/** On a line of its own the whole line is the machine's; within a sentence up to its end or the first Turkish word. */
function tailEnd(text: string, folded: string, from: number, patterns: FactPatterns): number {
  const stop = /[\n"“”]|['’](?![\p{L}\d])/gu
  stop.lastIndex = from
  const lineEnd = Math.min(stop.exec(text)?.index ?? text.length, from + 240)
  let end = from
  for (const match of matchesOf(/\S+/g, text.slice(from, lineEnd))) {
    const word = folded.slice(from + match.index, from + match.index + match[0].length).replace(/[^a-z]+$/, '')
    if (everydayWord(word) === 'tr' || (match.index <= 1 && patterns.said.test(word))) break
    end = from + match.index + match[0].length
    if (/[.!?]$/.test(match[0]) && !/\d\.$|\.\w+\.$/.test(match[0])) break
  }
  return end
}

function outermost(spans: Span[]): Span[] {
  spans.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Span[] = []
  for (const span of spans) {
    const last = kept.at(-1)
    if (!last || span.start >= last.end) kept.push(span)
    else if (span.end > last.end) last.end = span.end
  }
  return kept.slice(0, 20)
}
