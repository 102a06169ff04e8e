import { isAbbreviation } from './abbreviations.ts'
import type { Reading, Token } from './lexicon.ts'
import { type Page, pageOf } from './page.ts'
import { wordOf } from './word.ts'
import { endOfWord, startOfWord } from './word-bounds.ts'

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
export const read = (given: string): Reading => readPage(pageOf(given))

export function readPage(page: Page): Reading {
  const { text, folded } = page
  const tokens: Token[] = []
  let sentence = 0
  let clause = 0
  let last = 0
  let before: Token | undefined
  for (let start = startOfWord(folded, 0); start < folded.length; start = startOfWord(folded, last)) {
    const end = endOfWord(folded, start)
    const written = folded.slice(start, end)
    if (before && !isSpace(folded, last, start)) {
      const between = folded.slice(last, start)
      const ends = sentenceEnd.test(between) && !isAbbreviation(before.text, between, written, text[start]!)
      if (ends) sentence++
      if (ends || clauseEnd.test(between)) clause++
    }
    last = end
    const word = wordOf(joined(written))
    if (contrast.has(word.text)) clause++
    before = { text: word.text, word, start, end, sentence, clause }
    tokens.push(before)
  }
  return { ...page, tokens }
}

const isSpace = (text: string, from: number, to: number) => to === from + 1 && text.charCodeAt(from) === 32

/** Without apostrophes and dashes, save in addresses. */
const joined = (word: string) =>
  (word.includes("'") || word.includes('-')) && !word.includes('.') && !word.includes('@')
    ? word.replace(/['-]/g, '')
    : word
