/** What a machine said: codes, status lines, log lines, and quoted texts that read like an error. As written. */

import type { FactPatterns } from '../../policy/files/facts.ts'
import { light } from '../../policy/light.ts'
import { matchesOf } from '../../policy/matches.ts'
import type { Page } from '../../policy/page.ts'
import { everydayWord } from '../language.ts'
import { reportedErrors } from './reported.ts'

interface Span {
  start: number
  end: number
}

const quotes = [
  /["“„«]([^"“”„«»\n]{3,200})["”“»]/gu,
  light(/(?<![\p{L}\p{N}])['‘]([^'‘’\n]{3,160}|[^'‘\n]{3,120}’[a-z] [^'’\n]{1,60})['’](?!\p{L}{4})/gu),
  /`([^`\n]{3,160})`/gu,
]
/** The code and the words of the machine after it, to the end of the line. */
const withTail = [
  /(?<![\d.])[45]\d\d[ -]{1,2}#?[245]\.\d{1,3}\.\d{1,3}(?!\d)/gu,
  /(?:PHP )?(?:Fatal error|Parse error|Uncaught \w{0,40}(?:Error|Exception)?|Unhandled \w{3,40}|Kernel panic|Traceback|SQLSTATE\[\w{1,8}\]|ORA-\d{4,5}|ERROR \d{4})(?=[\s:([,-])/gu,
  light(/(?<![\p{L}\d_\\])(?:[A-Z]\w{0,40}\\){0,6}[A-Z]\w{0,60}(?:Exception|[a-z]Error)(?![\p{L}\d])/gu),
]
const codes = [
  /(?<![\d.,#/:-])[45]\d\d[ -]{1,2}(?:Incorrect|Authentication|Too many|Mailbox|Invalid|Relay|Sender|Recipient|Requested|Temporary|Message|User|Connection|Access)(?: [a-z]{1,16}){1,6}/gu,
  light(/(?<![\p{L}\d_])(?:NET::)?[A-Z]{2,20}(?:_[A-Z\d]{1,20}){1,8}(?![\p{L}\d_])/gu),
  light(/(?<![\p{L}\d])0x[\da-fA-F]{4,10}(?![\p{L}\d])/gu),
  /(?<![\d.])[45]\.\d\.\d{1,2}(?![\d.])(?= ?(?:hata|error|kod|code))/giu,
  light(
    /(?<![\p{L}\d])HTTPS?(?:\/\d(?:\.\d)?)?[ -]{1,2}(?:error |hata |code |kodu |status |durum kodu )?[45]\d\d(?!\d)/giu,
  ),
  /(?<![\d.,#/:-])[45]\d\d(?= (?:internal|bad gateway|service|gateway|not found|forbidden|unauthorized|too many|bad request|request))(?: [A-Za-z-]{3,12}){1,3}/giu,
  /(?<![\d.,#/:-])[45]\d\d(?= ?(?:hata|error|veriyo|veriyor|veriyo|aliyo|alıyo|dönüyo|donuyo|diyo|döndür|dondur|status|response|yanıt))(?: ?(?:hatasi|hatası|hata|errors?))?/giu,
  light(
    /(?<![\p{L}\d])(?:gives|gave|gets?|got|answers|answered with|veriyo|veriyor|dönüyo|dönüyor) [45]\d\d(?![\p{L}\d]|[.,]\d|\s?(?:mail|e-?mail|visit|user|people|site|gb|mb|tl|usd|eur|euro|times|kez|kere|ki))/giu,
  ),
  light(
    /(?<![\p{L}\d])(?:hata kodu|error code|hata no|error no|error|hata|status|response|returns|returning|return|dönüş kodu)(?: is| was)?[:= #]{1,3}(?:[45]\d\d|\d{3,6}|[A-Z]{1,6}-?\d{2,8})(?![\p{L}\d]|\.\d)/giu,
  ),
]
/** Cheap signs without which the dearer expressions need not run. */
const hasQuote = /["“„«'‘`]/
const hasMachineWord = /[Ee]rror|ERROR|Exception|Uncaught|Unhandled|Kernel|Traceback|SQLSTATE|ORA-|[45]\d\d[ -]/
const hasCode = /\d{3}|_|0x|\d\.\d\.\d/
const codeWord = /ERR|PROBE|FAIL|TIMED|REFUSED|INVALID|DENIED|UNKNOWN|ISSUER|CERT|SSL|DNS|EXCEED|LIMIT|ABORT|NOT_/

export function errorsIn(page: Page, patterns: FactPatterns): string[] {
  const { text, folded } = page
  const spans: Span[] = []
  for (const quote of hasQuote.test(text) ? quotes : []) {
    for (const match of matchesOf(quote, text)) {
      const start = match.index + 1
      const span = { start, end: start + match[1]!.length }
      if (isMachines(text, folded, span, patterns)) spans.push(span)
    }
  }
  for (const pattern of hasMachineWord.test(text) ? withTail : []) {
    let read = 0
    for (const match of matchesOf(pattern, text)) {
      if (match.index < read) continue
      read = tailEnd(text, folded, match.index + match[0].length, patterns)
      spans.push({ start: match.index, end: read })
    }
  }
  for (const [i, pattern] of hasCode.test(text) ? codes.entries() : []) {
    for (const match of matchesOf(pattern, text)) {
      if (i === 1 && !codeWord.test(match[0]) && !isSaid(folded, match, patterns)) continue
      spans.push({ start: match.index, end: match.index + match[0].length })
    }
  }
  for (const match of patterns.phrase.in(page)) spans.push({ start: match.index, end: match.index + match[0].length })
  spans.push(...reportedErrors(folded, patterns))
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
    /(?:hata|uyari|diyor|diyo|diyip|veriyor|veriyo|yaziyor|yaziyo|deyip|cikiyor|donuyor|aliyor|goruyor|hatasi|satir|kayd|log)/.test(
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
  const stop = /[\n"“”]/g
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
