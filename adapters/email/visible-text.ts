/**
 * The customer's new words: quotes, signatures, mobile footers and legal notices gone; forwards, and answers below or
 * between quotes, kept. One pass over the lines, with a bounded look ahead: linear in the text.
 */
import { attributionLines } from './attribution.ts'
import { isForwardMark, isForwardSubject, isOriginalMark } from './forward.ts'
import { headerBlockLines } from './header-block.ts'
import { isMobileFooter } from './mobile-footer.ts'
import { signatureStart } from './signature.ts'

const longest = 200_000

/** `subject` tells an Outlook forward from an answer. Returns '' where everything is quoted. */
export function visibleText(text: string, subject: string | null = null): string {
  const lines = text
    .slice(0, longest)
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u202f\u2007]/g, ' ')
    .split('\n')
  const { own, forwarded } = apart(lines, isForwardSubject(subject))
  const words = trimmed(withoutFooters(own.slice(0, signatureStart(own))))
  return [words, trimmed(forwarded)].filter(part => part !== '').join('\n\n')
}

/** Lines that the sender wrote, and lines of a mail that the sender passes on. */
function apart(lines: readonly string[], passesOn: boolean): { own: string[]; forwarded: string[] } {
  const own: string[] = []
  const hasWords = () => own.some(line => line.trim() !== '' && !isRule(line))
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    if (isForwardMark(line)) return { own, forwarded: passedOn(lines.slice(at + 1)) }
    if (isOriginalMark(line)) return cutHere(at + 1)
    const block = headerBlockLines(lines, at)
    if (block > 0 && !isQuote(line)) return cutHere(at)
    const attribution = isQuote(line) && !isForeign(lines, at) ? 0 : attributionLines(lines, at)
    if (attribution > 0) {
      const next = firstWords(lines, at + attribution)
      if (next === lines.length || isQuote(lines[next]!)) {
        at = next - 1
        continue
      }
      if (hasWords() && !isQuote(line)) return { own, forwarded: [] }
      at += attribution - 1
      continue
    }
    if (isQuote(line)) {
      if (/^[\s>]*begin forwarded message|^[\s>]*(?:iletilen|yönlendirilen) (?:ileti|mesaj)/i.test(line)) {
        return { own, forwarded: passedOn(lines.slice(at + 1)) }
      }
      continue
    }
    if (!isWrapped(lines, at)) own.push(line)
  }
  return { own, forwarded: [] }

  /** What follows is the other mail, unmarked: it is dropped from an answer and kept of a forward. */
  function cutHere(at: number) {
    return { own, forwarded: passesOn || !hasWords() ? passedOn(lines.slice(at)) : [] }
  }
}

/** A forwarded mail without its header block and quote marks. */
function passedOn(lines: readonly string[]): string[] {
  const plain = lines.every(line => line.trim() === '' || /^\s*>/.test(line))
    ? lines.map(line => line.replace(/^\s*> ?/, ''))
    : [...lines]
  const start = firstWords(plain, 0)
  const block = start < plain.length ? headerBlockLines(plain, start) : 0
  return block > 0 ? plain.slice(firstWords(plain, start + block)) : plain
}

/** '>' and "Ali>" in front, as mail programs quote; a bar only from those that announce it. */
const isQuote = (line: string) => /^\s{0,3}>|^\p{L}{1,12}>(?:\s|$)|^\s?\|(?:\s|$)/u.test(line)

/** A quoted attribution opens a quote, it does not stand in one: Apple Mail and Gmail's app quote it, too. */
const isForeign = (lines: readonly string[], at: number) => at === 0 || !isQuote(lines[at - 1]!)

/** The tail of a quoted line that some server wrapped: lower case, between quoted lines, after a full one. */
function isWrapped(lines: readonly string[], at: number): boolean {
  const above = lines[at - 1]
  const below = lines[at + 1]
  if (above === undefined || below === undefined || !isQuote(above) || !isQuote(below)) return false
  const word = /^\p{Ll}\S*/u.exec(lines[at]!)?.[0]
  return word !== undefined && above.length + 1 + word.length > 68
}

function firstWords(lines: readonly string[], from: number): number {
  let at = from
  while (at < lines.length && lines[at]!.trim() === '') at++
  return at
}

/** Rules and marks without words. */
const isRule = (line: string) => /^[\s*#~=_+<>ᐧ·.-]*$/.test(line)

/** Footers stand last; one in the middle of a letter is words. */
function withoutFooters(lines: readonly string[]): string[] {
  let end = lines.length
  while (end > 0 && (isRule(lines[end - 1]!) || isMobileFooter(lines[end - 1]!))) end--
  return lines.slice(0, end)
}

function trimmed(lines: readonly string[]): string {
  let end = lines.length
  while (end > 0 && isRule(lines[end - 1]!)) end--
  return lines
    .slice(0, end)
    .map(line => line.trimEnd())
    .join('\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd()
}
