/** Turns words of a rule file into pieces of regular expressions over folded text. */
import { fold } from './fold.ts'

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
