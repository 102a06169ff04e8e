/**
 * Opens words that were written so as not to be found: s1ktir, f*ck, s.i.k, g e r i z e k a l ı, siiiktir, $erefsiz.
 * A word is opened only into one of the vocabulary's; addresses, links, file names and codes are closed instead, so that
 * nothing in them counts as said. Linear in the text.
 */
import { fold } from '../policy/fold.ts'
import type { Reading, Token } from '../policy/lexicon.ts'
import { light } from '../policy/light.ts'
import type { Vocabulary } from '../policy/vocabulary.ts'
import { wordOf } from '../policy/word.ts'
import { oddChunks } from './conduct-odd.ts'
import { isAddress, isCode } from './conduct-opaque.ts'
import { candidates, masksOf, plain } from './conduct-veil.ts'

/** Stands for an address or code in the text. No pattern can name it. */
const closed = '\u0000'

export function unveil(reading: Reading, vocabulary: Vocabulary): Reading {
  const given = joinSpaced(reading, vocabulary)
  const chunks = oddChunks(reading.text)
  if (chunks.length === 0) return given === reading.tokens ? reading : { ...reading, tokens: given }
  const tokens: Token[] = []
  let at = 0
  for (const [start, end] of chunks) {
    while (at < given.length && given[at]!.start < start) tokens.push(given[at++]!)
    const from = at
    while (at < given.length && given[at]!.start < end) at++
    if (from === at) continue
    const inside = given.slice(from, at)
    const word = inside.some(token => token.written) ? null : meant(reading.text.slice(start, end), vocabulary)
    if (word === null) for (const token of inside) tokens.push(...parted(token, reading))
    else tokens.push(opened(inside, word))
  }
  while (at < given.length) tokens.push(given[at++]!)
  return { ...reading, tokens }
}

const handle = light(/^@\p{L}+$/u)
const letters = light(/^\p{L}+$/u)

/** One token of the word that these hide. */
const opened = (hidden: Token[], word: string): Token => ({
  ...hidden[0]!,
  ...told(fold(word)),
  written: word,
  end: hidden.at(-1)!.end,
})

const told = (text: string) => ({ text, word: wordOf(text) })

/** The word that a piece of text hides, `closed` for addresses and codes, null where it is what it seems. */
function meant(piece: string, vocabulary: Vocabulary): string | null {
  const bare = trim(piece)
  const isClosed = isAddress(bare)
  if (isClosed && !handle.test(bare)) return closed
  if (bare.length > 60) return isCode(bare) ? closed : null
  const lower = plain(bare)
  if (letters.test(lower) && vocabulary.has(lower)) return lower
  for (const word of candidates(lower)) if (speaks(word, bare, vocabulary)) return word
  for (const mask of masksOf(lower)) {
    const word = vocabulary.behind(mask)
    if (word !== null) return word
  }
  return isClosed || isCode(bare) ? closed : null
}

/** Two or three letters in dots are initials unless they are small or can be nothing else (o.ç.). */
function speaks(word: string, bare: string, vocabulary: Vocabulary): boolean {
  if (!vocabulary.has(word)) return false
  return word.length > 3 || bare.slice(1) === bare.slice(1).toLowerCase() || /[çğşöü]/i.test(bare)
}

/** s i k t i r: three or more single letters in a row, parted by one sign each, that together are of the vocabulary. */
function joinSpaced(reading: Reading, vocabulary: Vocabulary): Token[] {
  const { tokens, text } = reading
  let joined: Token[] | null = null
  let copied = 0
  for (let at = 0; at < tokens.length; at++) {
    if (!single(tokens[at]!)) continue
    let to = at + 1
    while (to < tokens.length && to - at < 40 && single(tokens[to]!) && tokens[to]!.start === tokens[to - 1]!.end + 1)
      to++
    const run = tokens.slice(at, to)
    const said = plain(run.map(token => text[token.start]).join(''))
    const word = run.length < 3 ? undefined : [said, ...candidates(said)].find(one => vocabulary.has(one))
    if (word !== undefined) {
      joined ??= []
      joined.push(...tokens.slice(copied, at), opened(run, word))
      copied = to
    }
    at = to - 1
  }
  if (!joined) return tokens
  for (; copied < tokens.length; copied++) joined.push(tokens[copied]!)
  return joined
}

const single = (token: Token) => token.end - token.start === 1

/** "artık.siktirin": a blank forgotten after a full stop makes one token of two words. */
function parted(token: Token, reading: Reading): Token[] {
  if (!/[.:]/.test(token.text)) return [token]
  const tokens: Token[] = []
  let start = token.start
  for (const part of reading.folded.slice(token.start, token.end).split(/[.:]/)) {
    if (part) tokens.push({ ...token, ...told(part.replace(/['-]/g, '')), start, end: start + part.length })
    start += part.length + 1
  }
  return tokens
}

/** Without brackets and punctuation around it: by hand, because a regular expression would look at every start. */
function trim(piece: string): string {
  let start = 0
  let end = piece.length
  while (start < end && '"\'(“‘«[{<'.includes(piece[start]!)) start++
  while (end > start && '"\')”’»]}>,;:!?….'.includes(piece[end - 1]!)) end--
  return piece.slice(start, end)
}
