/**
 * Passwords: the value that follows a word for password, however it is joined to it (colon, "is", "olsun", a relative
 * clause), stands before it ("X şifresiyle"), comes as a user/password pair, or sits in a URL. Talking about a password
 * ("şifremi unuttum", "password reset link") is no password.
 */
import { everydayWord } from '../language.ts'
import { bare, type Strength, strengthOf } from './looks.ts'
import { before, type Page, type Span } from './span.ts'

export interface PasswordWords {
  /** The words for password with their endings. Global. */
  key: RegExp
  /** Words for user name and password together. Global. */
  pairKey: RegExp
  /** Ends right before a key: one-time passwords are no secrets of the customer. */
  oneTime: RegExp
  /** Whole tokens, folded, that never are a password. */
  never: Set<string>
  /** Beginnings of tokens, folded, that never are a plain-word password: unut*, sifirla*, reset*. */
  neverStarts: string[]
  /** Joins a key with its value: is, su, olarak. */
  filler: Set<string>
  /** What follows says that the plain word before it is the password: olsun, yapin. */
  settles: Set<string>
  /** Labels whose value is something else: kullanici, user, ip, port. */
  otherLabel: RegExp
}

const mask = '[password]'
const urlCredentials = /[a-z][a-z+]{1,12}:\/\/[^\s:@/]{1,80}:([^\s@/]{1,80})@/gu
const commandLine = /\bmysql\w{0,5}\b[^\n]{0,80}?\s-p([^\s'"]{4,60})/gu
const pairAhead =
  /(?:user ?name|user|kullanici(?: ?ad[a-z]{0,4})?|login|id|k\.? ?adi|e-?mail|e-?posta|mail|hesap)\s{0,2}(?:\/|ve|and|&|,|-|\+|\|)\s{0,2}$/u

export function passwords(page: Page, words: PasswordWords): Span[] {
  const spans: Span[] = []
  const mark = (start: number, length: number) => spans.push({ kind: 'password', start, end: start + length, mask })
  for (const pattern of [urlCredentials, commandLine]) {
    for (const match of page.text.matchAll(pattern)) {
      const value = match[1]!
      if (!value.startsWith('[')) mark(match.index + match[0].lastIndexOf(value), value.length)
    }
  }
  for (const match of page.folded.matchAll(words.key)) {
    if (page.text[match.index - 1] === '[') continue
    const ahead = before(page, match.index, 40)
    if (words.oneTime.test(ahead)) continue
    const end = match.index + match[0].length
    if (pairAhead.test(ahead) && pair(page, end, words, mark)) continue
    following(page, end, words, mark)
    preceding(page, match.index, end, mark)
  }
  for (const match of page.folded.matchAll(words.pairKey)) pair(page, match.index + match[0].length, words, mark)
  for (const match of page.text.matchAll(joinedPair)) {
    const value = bare(match[1]!).value
    if (strengthOf(value) === 3 && /\d/.test(value) && /\p{L}/u.test(value))
      mark(match.index + match[0].length - match[1]!.length, value.length)
  }
  return spans
}

/** admin:Passw0rd! */
const joinedPair = /(?<![^\s"'(])[\p{L}][\p{L}\d._-]{1,31}:([^\s:/]{6,60})/gu

type Mark = (start: number, length: number) => void

interface Piece {
  raw: string
  value: string
  start: number
  folded: string
}

const pieceAt = /\S+/y

/** Up to `most` runs without spaces from `at`; stops at the end of the line unless it has not begun. */
function pieces(page: Page, at: number, most: number, acrossLine: boolean): Piece[] {
  const found: Piece[] = []
  let i = at
  while (found.length < most && i < page.text.length) {
    const char = page.text[i]!
    if (char === '\n' && !(acrossLine && found.length === 0)) break
    if (/\s/.test(char)) {
      i++
      continue
    }
    pieceAt.lastIndex = i
    const raw = (pieceAt.exec(page.text.slice(0, i + 200))?.[0] ?? '').slice(0, 200)
    if (raw === '') break
    const { value, offset } = bare(raw)
    found.push({ raw, value, start: i + offset, folded: page.folded.slice(i + offset, i + offset + value.length) })
    i += raw.length
  }
  return found
}

const separator = /^(['’]?[a-z]{0,6})?[ \t]{0,3}(?:\([^)\n]{0,30}\)[ \t]{0,2})?(:=|=>|->|→|[:=])/u
const sentenceEnd = /[.!?…]$/

function following(page: Page, end: number, words: PasswordWords, mark: Mark) {
  const joined = separator.exec(page.folded.slice(end, end + 60))
  const from = joined ? end + joined[0].length : end
  const said = joined
    ? null
    : /^\s{1,3}(?:is|was|su|olarak|are)\s{1,2}(?=["“«])/u.exec(page.folded.slice(from, from + 14))
  const quote = joined || said ? quotedAt(page, from + (said?.[0].length ?? 0)) : null
  const row = pieces(page, from, 12, joined !== null)
  if (quote && quote.length >= 4 && !isTalk(page.folded.slice(quote.start, quote.start + quote.length), words)) {
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
const another = /^(?:,|;|\/|\||veya|ve|ya|or|and|yada|yenisi|yeni|eskisi|eski|new|old|then|simdi|sonra)$/

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
  const settled = words.settles.has(place.next) || /^(?:ol(?:sun|arak)|yap)/.test(place.next)
  if (!place.direct) return false
  if (/^\d+$/.test(piece.value))
    return !counted.test(place.next) && (place.joined || settled || !/^(?:19|20)\d\d$/.test(piece.value))
  if (words.neverStarts.some(start => piece.folded.startsWith(start))) return false
  return settled || (place.joined && place.last)
}

/** "1000 kere yazdım": a number of something. */
const counted = /^(?:kere|kez|defa|gun|saat|kisi|karakter|hane|tl|times|days|hours|characters|digits)/

/** Quoted words that talk about a password: "wrong password". */
const isTalk = (folded: string, words: PasswordWords) =>
  isNever(folded, words) ||
  folded.startsWith('[') ||
  folded.split(/\s+/).every(word => everydayWord(word) || words.neverStarts.some(start => word.startsWith(start)))

const isNever = (folded: string, words: PasswordWords) => words.never.has(folded)

/** Nothing but punctuation, or the next label, follows on the line. */
function isLast(page: Page, piece: Piece): boolean {
  const rest = page.folded.slice(piece.start + piece.value.length, piece.start + piece.value.length + 40)
  return /^["'”’»)]?\s*(?:$|[\n,;.|/)]|-\s|(?:ve |and )?[a-z]{2,12}(?: [a-z]{2,8})?\s?[:=])/u.test(rest)
}

function quotedAt(page: Page, from: number): { start: number; length: number } | null {
  const match = /^\s{0,3}["“”«'‘`]([^"“”«»'’`\n]{4,60})["”“»'’`]/u.exec(page.text.slice(from, from + 70))
  return match ? { start: from + match[0].indexOf(match[1]!), length: match[1]!.length } : null
}

/** "user/pass: ahmet / Kedi.123": the second of two values. */
function pair(page: Page, end: number, words: PasswordWords, mark: Mark): boolean {
  const joined = /^[a-z']{0,8}(?:\s?(?:bilgi\w{0,8}|su|soyle|is|are|of))?\s{0,2}[:=]?\s{0,3}/u.exec(
    page.folded.slice(end, end + 40),
  )
  const from = end + (joined?.[0].length ?? 0)
  const values = /^([^\s/|,:]{2,60})\s{0,2}(?:\/|\||,|:|-|\s|ve\s|and\s)\s{0,2}(\S{4,60})/u.exec(
    page.text.slice(from, from + 140),
  )
  if (!values) return false
  if (values[2]!.startsWith('[')) return true
  const first = strengthOf(values[1]!)
  const { value, offset } = bare(values[2]!)
  const strength = strengthOf(value)
  const folded = page.folded
    .slice(from + values[0].length - values[2]!.length + offset, from + values[0].length)
    .slice(0, value.length)
  if (words.never.has(folded) || words.neverStarts.some(start => folded.startsWith(start))) return false
  const paired = /[/|:]/.test(values[0].slice(values[1]!.length, values[0].length - values[2]!.length))
  if (strength >= 2 || (strength === 1 && paired && /[:=]/.test(joined?.[0] ?? '') && first > 0)) {
    mark(from + values[0].length - values[2]!.length + offset, value.length)
    return true
  }
  return false
}

const isPassword =
  /(?:\s(?:is|was|are|idi|iste|bu|olan|as|as the|as my|as our|is the|is my|is our|was the|is his|is her|olsun|olarak|yapin)|\s\()(?:\s?(?:the|my|our|new|yeni|eski|old|root|admin|panel|su anki|current|ftp|mail|cpanel|plesk)){0,2}\s{0,2}$/u

/** "Tr0ub4dor&3x is the root password", "Lokum2024* şifresiyle". */
function preceding(page: Page, keyStart: number, keyEnd: number, mark: Mark) {
  const ahead = before(page, keyStart, 120)
  const link = isPassword.exec(ahead)
  const stop = keyStart - (link ? link[0].length : /\s*$/.exec(ahead)![0].length)
  const token = /\S{4,80}$/.exec(page.text.slice(Math.max(0, stop - 80), stop))
  if (!token) return
  const { value, offset } = bare(token[0])
  const strength = strengthOf(value)
  const withIt = /^\w{0,8}(?:yle|yla)(?![a-z])|^\w{0,6}\sile(?![a-z])/u.test(page.folded.slice(keyEnd - 4, keyEnd + 8))
  const enough = link ? strength >= 2 : strength === 3 && /[!#$%^&*+=@~]/.test(value)
  if (enough || (withIt && strength >= 2)) mark(stop - token[0].length + offset, value.length)
}
