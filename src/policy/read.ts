import { isAbbreviation } from './abbreviations.ts'
import type { Reading, Token } from './lexicon.ts'
import { light } from './light.ts'
import { matchesOf } from './matches.ts'
import { pageOf } from './page.ts'
import { wordOf } from './word.ts'

const anyWord = light(
  /(?<![\p{L}\p{N}])e-(?:posta|mail)\p{L}*|[\p{L}\p{N}_]+(?:(?:[.@:][\p{L}\p{N}_-]+)+|(?:'\p{L}+)*)/gu,
)
const sentenceEnd = /[!?…\n]|[.](?=\s|$)/
const clauseEnd = /[,;:()–—]|\s-+\s/
/** Words that turn the sentence round: what follows is a clause of its own. */
const contrast = new Set([
  'ama',
  'fakat',
  'ancak',
  'lakin',
  'yalniz',
  'oysa',
  'halbuki',
  'but',
  'however',
  'though',
  'although',
  'while',
  'except',
  'yet',
])

/** Cuts a text into folded tokens with their sentence and clause. Linear. */
export function read(given: string): Reading {
  const page = pageOf(given)
  const { folded } = page
  const tokens: Token[] = []
  let sentence = 0
  let clause = 0
  let last = 0
  for (const match of matchesOf(anyWord, folded)) {
    const between = folded.slice(last, match.index)
    const before = tokens.at(-1)
    if (before && between !== ' ') {
      const ends =
        sentenceEnd.test(between) &&
        !isAbbreviation(before.text, between, match[0], page.text.slice(match.index, match.index + 1))
      if (ends) sentence++
      if (ends || clauseEnd.test(between)) clause++
    }
    last = match.index + match[0].length
    const word = wordOf(joined(match[0]))
    if (contrast.has(word.text)) clause++
    tokens.push({ text: word.text, word, start: match.index, end: last, sentence, clause })
  }
  return { ...page, tokens }
}

/** Without apostrophes and dashes, save in addresses. */
const joined = (word: string) =>
  (word.includes("'") || word.includes('-')) && !word.includes('.') && !word.includes('@')
    ? word.replace(/['-]/g, '')
    : word
