/** The password that follows its word: "şifrem: X", "password is X", "root password on file, X", "yeni şifre X olsun". */

import type { Page } from '../../policy/page.ts'
import { everydayWord } from '../language.ts'
import { settlesPassword } from './apart.ts'
import { type Strength, strengthOf } from './looks.ts'
import type { Mark, PasswordWords } from './password-words.ts'
import { type Piece, pieces } from './pieces.ts'

const separator = /^(['’]?[a-z]{0,6})?["'”]?[ \t]{0,3}(?:\([^)\n]{0,30}\)[ \t]{0,2})?(:=|=>|->|→|[:=])/u
/** "password, which is X", "şifrem; X", 'DB_PASSWORD', 'X', a heading of its own line: joined, but not for plain words. */
const loosely =
  /^['a-z]{0,6}(?:,\s(?:which (?:is|was)|namely|yani)\s|,\s(?=["“«])|;\s|["'],\s{0,2}(?=["'])|[ \t]{0,2}\n{1,2}(?=\S{4,60}[ \t]*(?:\n|$)))/u
const sentenceEnd = /[.!?…]$/

export function passwordAfter(page: Page, end: number, words: PasswordWords, mark: Mark) {
  const joined = separator.exec(page.folded.slice(end, end + 60))
  const loose = joined ? null : loosely.exec(page.folded.slice(end, end + 90))
  const from = end + (joined ?? loose ?? [''])[0].length
  const said = joined
    ? null
    : /^\s{1,3}(?:is|was|su|olarak|are)\s{1,2}(?=["“«'])/u.exec(page.folded.slice(from, from + 14))
  const quote = quotedAt(page, from + (said?.[0].length ?? 0))
  const row = pieces(page, from, 12, joined !== null)
  const meant = quote && (joined || said || settledAfter(page, quote, words) || judgedAfter(page, quote))
  if (
    quote &&
    meant &&
    quote.length >= 4 &&
    !isTalk(page.folded.slice(quote.start, quote.start + quote.length), words)
  ) {
    mark(quote.start, quote.length)
    return
  }
  let fillers = 0
  let clause = 0
  for (let i = 0; i < row.length; i++) {
    const piece = row[i]!
    if (words.filler.has(piece.folded) || /^[:=→>-]+$/.test(piece.raw)) {
      fillers++
      continue
    }
    // The next word for password reads on from there.
    if (words.keyStart.test(piece.folded)) return
    const direct = i === fillers && clause === 0
    const strength = strengthOf(piece.value)
    const next = row[i + 1]?.folded ?? ''
    if (
      strength > 0 &&
      !isNever(piece.folded, words) &&
      holds(
        strength,
        piece,
        { direct, joined: joined !== null, clause, distance: i - fillers, next, last: isLast(page, piece) },
        words,
      )
    ) {
      mark(piece.start, piece.value.length)
      const more = row[i + 1]
      if (more && another.test(more.folded || more.raw)) continue
      if (!/[,;/|]$/.test(piece.raw)) return
      continue
    }
    if (words.otherLabel.test(piece.folded)) {
      if (piece.raw.endsWith(':') || direct) return
      i++
      continue
    }
    if (sentenceEnd.test(piece.raw) && strength < 2) return
    if (/[,;:)]$/.test(piece.raw)) clause++
  }
}

/** Another password follows: the new one beside the old. */
const another =
  /^(?:,|;|\/|\||veya|ve|ya|or|and|yada|yenisi|yeni|eskisi|eski|new|old|then|simdi|sonra|di|ti|idi|ydi|du|tu)$/

interface Place {
  direct: boolean
  joined: boolean
  clause: number
  distance: number
  next: string
  last: boolean
}

function holds(strength: Strength, piece: Piece, place: Place, words: PasswordWords): boolean {
  if (strength === 3) return place.distance <= 10
  if (strength === 2) return place.direct || (place.distance <= 3 && place.clause === 0 && piece.value.length >= 6)
  const settled = settlesPassword(place.next, words)
  if (!place.direct) return false
  if (/^\d+$/.test(piece.value))
    return (
      !counted.test(place.next) &&
      !grouped.test(place.next) &&
      (place.joined || settled || !/^(?:19|20)\d\d$/.test(piece.value))
    )
  if (words.neverStarts.some(start => piece.folded.startsWith(start))) return false
  return settled || (place.joined && place.last)
}

/** A telephone number goes on. */
const grouped = /^\d{2,4}$/

/** "1000 kere yazdım": a number of something. */
const counted = /^(?:kere|kez|defa|gun|saat|kisi|karakter|hane|tl|times|days|hours|characters|digits)/

/** Quoted words that talk about a password: "wrong password". */
const isTalk = (folded: string, words: PasswordWords) =>
  isNever(folded, words) ||
  words.keyStart.test(folded) ||
  folded.startsWith('[') ||
  folded.split(/\s+/).every(word => everydayWord(word) || words.neverStarts.some(start => word.startsWith(start)))

const isNever = (folded: string, words: PasswordWords) => words.never.has(folded)

/** Nothing but punctuation, or the next label, follows on the line. */
function isLast(page: Page, piece: Piece): boolean {
  const rest = page.folded.slice(piece.start + piece.value.length, piece.start + piece.value.length + 40)
  return /^["'”’»)]?\s*(?:$|[\n,;.|/)]|-\s|(?:ve |and )?[a-z]{2,12}(?: [a-z]{2,8})?\s?[:=])/u.test(rest)
}

/** 'şifre "mavi kelebek" olsun': what follows the quotes says that it is the password. */
function settledAfter(page: Page, quote: { start: number; length: number }, words: PasswordWords): boolean {
  const end = quote.start + quote.length + 1
  const next = /^\s{0,2}([a-z]{2,12})/u.exec(page.folded.slice(end, end + 16))?.[1]
  return next !== undefined && settlesPassword(next, words)
}

/** 'password "sunflower" is too simple', 'şifreyi "menekşe" kabul etmiyor': only of one word. */
const judgedAfter = (page: Page, quote: { start: number; length: number }) =>
  !/\s/.test(page.text.slice(quote.start, quote.start + quote.length)) &&
  judged.test(page.folded.slice(quote.start + quote.length + 1, quote.start + quote.length + 24))
const judged =
  /^,?\s(?:is|was|no longer|too|still|never|stopped|works?|worked|fails?|does|idi|kabul|calis|redde|gecersiz|dogru|artik|zayif|kolay|basit)/u

function quotedAt(page: Page, from: number): { start: number; length: number } | null {
  const match = /^\s{0,3}["“”«'‘`]([^"“”«»'’`\n]{4,60})["”“»'’`]/u.exec(page.text.slice(from, from + 70))
  return match ? { start: from + match[0].indexOf(match[1]!), length: match[1]!.length } : null
}
