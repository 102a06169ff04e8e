/** Tells the lines that the sender wrote from those of the mail that is answered, and from those of a mail passed on. */

import { fold } from '../../src/policy/fold.ts'
import { attributionLines } from './attribution.ts'
import { forwardMarkLines, isForwardEnd, isOriginalMark } from './forward.ts'
import { headerBlockLines } from './header-block.ts'

export interface OwnLines {
  /** What stands between two quotes is a passage. */
  passages: string[][]
  /** The forwarded mail without its header block; empty where none is. */
  forwarded: string[]
}

/** `passesOn`: the mail says that it is a forward, so an unmarked other mail in it is what it brings. */
export function ownLines(lines: readonly string[], passesOn: boolean): OwnLines {
  const passages: string[][] = [[]]
  let written = false
  let attributed = false
  /** How the quotes of this mail begin, beside '>': as the first one after an attribution does. */
  let mark: string | null = null
  const isQuote = (line: string | undefined) =>
    line !== undefined && (/^\s{0,3}>/.test(line) || (mark !== null && line.trimStart().startsWith(mark)))
  const quoteEnds = () => passages.at(-1)!.length > 0 && passages.push([])

  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    const marked = forwardMarkLines(lines, at)
    if (marked > 0) return { passages, forwarded: passedOn(lines.slice(at + marked)) }
    // A forward that is marked as quoted, under words that we do not know.
    if (passesOn && !attributed && isQuote(line) && !isQuote(lines[at - 1]) && headerBlockLines(lines, at) > 0)
      return { passages, forwarded: passedOn(lines.slice(at)) }
    if (isOriginalMark(line)) return cutHere(at + 1)
    if (!isQuote(line) && headerBlockLines(lines, at) > 0) return cutHere(at)
    // A quoted attribution opens a quote, it does not stand in one: Apple Mail and Gmail's app quote it, too.
    const opens = !isQuote(line) || !isQuote(lines[at - 1])
    const attribution = opens ? attributionLines(lines, at) : 0
    if (attribution > 0) {
      const next = firstWords(lines, at + attribution)
      mark = /^\s{0,3}(\p{L}{1,12}>|\|)(?:\s|$)/u.exec(lines[next] ?? '')?.[1] ?? mark
      attributed = true
      dropFields(passages.at(-1)!)
      const isMarked = next === lines.length || isQuote(lines[next])
      if (!isMarked && written && !isQuote(line)) return { passages, forwarded: [] }
      quoteEnds()
      at = isMarked ? next - 1 : at + attribution - 1
    } else if (isQuote(line)) quoteEnds()
    else if (!isWrapped(lines, at, isQuote)) {
      passages.at(-1)!.push(line)
      written ||= !isRule(line)
    }
  }
  return { passages, forwarded: [] }

  /** What follows is the other mail, unmarked: it is dropped from an answer and kept of a forward. */
  function cutHere(at: number): OwnLines {
    return { passages, forwarded: passesOn || !written ? passedOn(lines.slice(at)) : [] }
  }
}

/** Rules and marks without words. */
export const isRule = (line: string) => /^[\s*#~=_+<>ᐧ·.-]*$|^\s*\[cid:[^\]\s]*\]\s*$/.test(line)

/** Yandex puts recipients and subject, each with a semicolon, above the line that says who wrote. */
function dropFields(passage: string[]) {
  while (/^(?:to|cc|subject|kime|bilgi|konu|кому|копия|тема): .*;\s*$/.test(fold(passage.at(-1) ?? ''))) passage.pop()
}

/** A forwarded mail without its header block and quote marks. */
function passedOn(lines: readonly string[]): string[] {
  const isQuoted = lines.every(line => line.trim() === '' || /^\s*>/.test(line))
  const plain = (isQuoted ? lines.map(line => line.replace(/^\s*> ?/, '')) : lines).filter(line => !isForwardEnd(line))
  const start = firstWords(plain, 0)
  const block = start < plain.length ? headerBlockLines(plain, start) : 0
  const head = block || (start < plain.length ? attributionLines(plain, start) : 0)
  return head > 0 ? plain.slice(firstWords(plain, start + head)) : plain
}

/** The tail of a quoted line that some server wrapped: lower case, between quoted lines, after a full one. */
function isWrapped(lines: readonly string[], at: number, isQuote: (line: string | undefined) => boolean): boolean {
  const above = lines[at - 1]
  if (above === undefined || !isQuote(above) || !isQuote(lines[at + 1])) return false
  const word = /^\p{Ll}\S*/u.exec(lines[at]!)?.[0]
  return word !== undefined && above.length + 1 + word.length > 68
}

function firstWords(lines: readonly string[], from: number): number {
  let at = from
  while (at < lines.length && lines[at]!.trim() === '') at++
  return at
}
