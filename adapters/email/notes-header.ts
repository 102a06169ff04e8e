/**
 * What Lotus and HCL Notes put above the mail that they answer or forward: no From, but a name and a time, then To, cc and
 * Subject. The time stands behind the name ("Ali Kaya <ali@…> on 12.06.2001 18:11:26", Notes 5) or in the next line (Notes
 * 6), the fields have a colon or a line of their own (Notes 6 and 7), or all stands in two columns (Notes 7 as plain text).
 * Forms as mailing lists of 2001 to 2007 have kept them, English and German; in Turkish the fields alone are known.
 */
import { fold } from '../../src/policy/fold.ts'

const date = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{2,4}`
const time = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]m)?`
const nameThenTime = new RegExp(String.raw`^\S.{1,150} (?:(?:on|am) )?${date},? ${time}$`)
const timeAlone = new RegExp(`^${date},? ${time}$`)
/** Who was to be answered, or who sent it in whose name. */
const aside = /^(?:please respond to|bitte antworten an|sent by:?|gesendet von:?)(?: .*)?$/
const toField = /^(?:to|an|kime)(?: ?:.*)?$/
const copyField = /^(?:b?cc|(?:blind)?kopie|bilgi)(?: ?:.*)?$/
const subjectField = /^(?:subject|thema|betreff|konu)(?: ?:.*)?$/

/** How many lines from `at` on are one such header; 0 where none begins. Looks at no more than 30 lines. */
export function notesHeaderLines(lines: readonly string[], at: number): number {
  if (bare(lines[at]!) === '') return 0
  return underEachOther(lines, at) || inColumns(lines, at)
}

function underEachOther(lines: readonly string[], at: number): number {
  const fields = afterName(lines, at)
  if (fields === 0) return 0
  const to = next(lines, fields, at + 10, line => !aside.test(line))
  if (to === 0 || !toField.test(bare(lines[to]!))) return 0
  const subject = next(lines, to + 1, to + 20, line => subjectField.test(line))
  return subject === 0 ? 0 : subjectEnd(lines, subject) - at
}

/** Where the lines of who and when end; 0 where these are none. */
function afterName(lines: readonly string[], at: number): number {
  if (nameThenTime.test(bare(lines[at]!))) return at + 1
  if (lines[at]!.length > 150) return 0
  const second = at + 1 + (aside.test(bare(lines[at + 1] ?? '')) ? 1 : 0)
  return timeAlone.test(bare(lines[second] ?? '')) ? second + 1 : 0
}

/** The subject may stand below its name, and go on over more lines; a blank one ends it. */
function subjectEnd(lines: readonly string[], subject: number): number {
  let end = subject + 1
  if (!lines[subject]!.includes(':')) while (end < lines.length && bare(lines[end]!) === '') end++
  while (end < lines.length && end < subject + 5 && bare(lines[end]!) !== '') end++
  return end
}

/** Who and when stand on the left, the values on the right, each field's name at the right edge above its value. */
function inColumns(lines: readonly string[], at: number): number {
  if (!isIndented(lines[at]!)) return 0
  const to = next(lines, at, at + 6, line => toField.test(line))
  if (to === 0 || !isAtRight(lines[to]!) || !lines.slice(at, to).every(isIndented)) return 0
  const copy = next(lines, to + 1, to + 12, line => copyField.test(line) || subjectField.test(line))
  const subject = copy && next(lines, copy, copy + 12, line => subjectField.test(line))
  if (subject === 0 || !isAtRight(lines[subject]!)) return 0
  let end = subject + 1
  while (end < lines.length && end < subject + 10 && isIndented(lines[end]!)) end++
  return end - at
}

/** The first line with words from `from` on that is what is looked for; 0 where none comes before `until`. */
function next(lines: readonly string[], from: number, until: number, is: (line: string) => boolean): number {
  for (let at = from; at < lines.length && at < until; at++) {
    const line = bare(lines[at]!)
    if (line !== '' && is(line)) return at
  }
  return 0
}

const bare = (line: string): string => fold(line.slice(0, 300)).trim()
const isIndented = (line: string): boolean => /^ {8,}/.test(line) || line.trim() === ''
const isAtRight = (line: string): boolean => /^ {30,}/.test(line)
