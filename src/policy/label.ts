/**
 * Words of a rule file that say what stands beside them ("fatura no …", "password is …"): one expression over the folded
 * text, which runs only where a word of the text could begin it.
 */
import { fold } from './fold.ts'
import { matchesOf } from './matches.ts'
import { beginningsOf, mayBegin, type Page } from './page.ts'

export interface Label {
  /** Every place where one of the words stands, in order. */
  in(page: Page): RegExpExecArray[]
}

interface Around {
  /** Expression before the words; the word itself always begins after something else than a letter or digit. */
  before?: string
  /** Expression after the words. */
  after?: string
  /** What may stand for a space of a line. */
  gap?: string
  /** Expression after a word without a star. */
  ending?: string
}

export function labelOf(lines: readonly string[], { before = '', after = '', ...joins }: Around = {}): Label {
  return labelOfForms(lines, `(?<![a-z\\d])${before}${anyOf(lines, joins)}${after}`)
}

/** The same, for an expression in which every alternative begins, after `(?<![a-z\d])`, with one of the lines. */
export function labelOfForms(lines: readonly string[], form: string): Label {
  const pattern = new RegExp(form, 'gu')
  const beginnings = beginningsOf(lines.map(fold))
  return { in: page => (mayBegin(page, beginnings) ? matchesOf(pattern, page.folded) : []) }
}

/** "api key" also matches "api-key" and "apikey" where `gap` says so; a star takes up to 14 letters after it. */
export function anyOf(lines: readonly string[], { ending = '', gap = '[\\s_-]{0,2}' } = {}): string {
  const pieces = [...lines]
    .sort((a, b) => b.length - a.length)
    .map(line => {
      const star = line.endsWith('*')
      const body = fold(star ? line.slice(0, -1) : line)
        .replace(/[.()+?^$|[\]\\{}]/g, '\\$&')
        .replace(/ /g, gap)
      return star ? `${body}[a-z]{0,14}` : `${body}${ending}`
    })
  return `(?:${pieces.join('|')})`
}

export const foldedSet = (lines: readonly string[]) => new Set(lines.map(fold))
