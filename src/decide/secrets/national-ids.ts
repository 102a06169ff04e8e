/**
 * Numbers that name a person: the Turkish identity number by its two check digits, or any number that its sender calls
 * one (identity, passport, social security). A tax number is a company's and no secret.
 */

import { matchesOf } from '../../policy/matches.ts'
import { beginningsOf, mayBegin, type Page } from '../../policy/page.ts'
import { digitRuns, parted, windows } from './digits.ts'
import { after, before, type Span } from './span.ts'

export interface NationalIdWords {
  /** Ends right before the number: "T.C. kimlik numaram". Not global. */
  stated: RegExp
  /** Words that say what else an eleven-digit number is. Not global. */
  otherNumber: RegExp
}

/** Of each kind: the digits of the shortest, and the words that say it, without which it need not be looked for. */
const foreign = [
  [9, beginningsOf(['ssn', 'social', 'sosyal']), /(?:ssn|social security|sosyal guvenlik)[^\d\n]{0,25}(\d{3}-?\d{2}-?\d{4})(?!\d)/g],
  [6, beginningsOf(['national', 'ni']), /(?:national insurance|ni) ?(?:no|number)?[\s:.]{0,3}([a-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d])(?![a-z\d])/g],
  [6, beginningsOf(['passport', 'pasaport']), /(?:passport|pasaport)[a-z]{0,6}(?: (?:no|num|number|numara)[a-z]{0,6}\.?)?(?: is)?[\s:.#]{0,3}([a-z]{0,2} ?\d{6,9})(?![a-z\d])/g],
  [7, beginningsOf(['kimlik', 'nufus', 'cuzdan']), /(?:kimlik|nufus|cuzdan)[a-z ]{0,20}seri[a-z ]{0,8}[\s:.]{0,3}([a-z]\d{2}[a-z ]?\d{5,6})(?![a-z\d])/g],
  [3, beginningsOf(['ehliyet', 'surucu', 'driver', 'driving']), /(?:ehliyet|surucu belge|driv(?:er'?s?|ing) licen[cs]e)[a-z]{0,8}(?: (?:no|num|number|numara)[a-z]{0,6}\.?)?(?: is)?[\s:.#]{0,3}((?=[a-z\d]{0,10}\d{3})[a-z\d]{6,16})(?![a-z\d])/g],
  [2, beginningsOf(['dni', 'nie', 'bsn', 'pesel', 'codice', 'steuer', 'personal']), /(?:dni|nie|bsn|pesel|codice fiscale|steuer-?id|personalausweis[a-z]{0,8})(?: ?(?:no|number|nr|nummer)\.?)?(?: is)?[\s:.]{0,3}((?=[a-z]{0,6}\d{2})[a-z\d]{8,16})(?![a-z\d])/g],
] as const // biome-ignore format: one kind a line

const statedAfter = /^\s(?:(?:no'?lu|numarali)\s)?(?:tc|t\.c|tckn|kimlik|vatandas)(?![a-z]{7})/u

/** Digits of a Turkish one. */
const digits = 11

/** It errs only towards yes. */
export const mayHoldNationalId = (page: Page) => page.digitRow >= digits || foreignIn(page).length > 0

export function nationalIds(page: Page, words: NationalIdWords): Span[] {
  const spans: Span[] = []
  for (const groups of digitRuns(page, digits)) {
    const found = windows(groups, digits, digits, (number, grouped) => {
      if ((grouped.length > 4 && grouped.length < digits) || parted(page, grouped)) return false
      const ahead = before(page, grouped[0]!.start, 48)
      if (words.stated.test(ahead) || statedAfter.test(after(page, grouped.at(-1)!.end, 24))) return true
      return grouped.length === 1 && checkDigits(number) && !words.otherNumber.test(ahead.slice(-28))
    })
    for (const one of found) spans.push(span(one.start, one.end))
  }
  for (const match of foreignIn(page)) {
    const end = match.index + match[0].length
    spans.push(span(end - match[1]!.length, end))
  }
  return spans
}

const foreignIn = (page: Page) =>
  foreign.flatMap(([least, words, form]) =>
    page.digitRow < least || !mayBegin(page, words) ? [] : matchesOf(form, page.folded),
  )

const span = (start: number, end: number): Span => ({ kind: 'national-id', start, end, mask: '[national-id]' })

/** The tenth and eleventh digits of a T.C. identity number follow from the first nine. */
export function checkDigits(digits: string): boolean {
  const d = Array.from(digits, Number)
  if (d.length !== 11 || d[0] === 0) return false
  const at = (i: number) => d[i] ?? 0
  const odd = at(0) + at(2) + at(4) + at(6) + at(8)
  const even = at(1) + at(3) + at(5) + at(7)
  const tenth = (((odd * 7 - even) % 10) + 10) % 10
  return tenth === at(9) && (odd + even + at(9)) % 10 === at(10)
}
