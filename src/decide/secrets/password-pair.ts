/** User name and password as two values: "user/pass: ahmet / Kedi.123", "giriş bilgileri: …", admin:Passw0rd! */

import { light } from '../../policy/light.ts'
import { matchesOf } from '../../policy/matches.ts'
import type { Page } from '../../policy/page.ts'
import { everydayWord } from '../language.ts'
import { bare, strengthOf } from './looks.ts'
import type { Mark, PasswordWords } from './password-words.ts'
import { after, before } from './span.ts'

/** Ends right before a key: what is named first is the user. */
export const pairAhead =
  /(?:user ?name|user|kullanici(?: ?ad[a-z]{0,4})?|login|id|k\.? ?adi|e-?mail|e-?posta|mail|hesap)\s{0,2}(?:\/|ve|and|&|,|-|\+|\|)\s{0,2}$/u

/** Masks the second of two values; false where there are not two. */
export function passwordPair(page: Page, end: number, words: PasswordWords, mark: Mark): boolean {
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
  const labelled = /[:=]/.test(joined?.[0] ?? '')
  // "Login from Chrome120" and "login 'PleskFatalException'" name no user.
  const user = page.folded.slice(from, from + values[1]!.length)
  const named = paired || labelled || (/\d/.test(value) && everydayWord(user) === null)
  if (strength === 3 || (strength === 2 && named) || (strength === 1 && paired && labelled && first > 0)) {
    mark(from + values[0].length - values[2]!.length + offset, value.length)
    return true
  }
  return false
}

const joinedPair = light(/(?<![^\s"'(])([\p{L}][\p{L}\d._-]{1,31}(?:@[\w.-]{3,40})?)(?::| \/ )([^\s:/]{6,60})/gu)

const entering = /(?<![a-z])(?:giris|giremi|login|log in|sign in|baglan|oturum)/
const enteredWith = /(?<![a-z])(?:log|logged|logging|sign|signed|signing) ?(?:in|on)? (?:with|using|as)["']?\s$/
const enteringWith = /^["']?\s(?:ile|olarak)\s(?:gir|bagl|log|otur)/
/** What is entered stands right before the pair: "cpanel ceviz:Fistik.33". */
const entry = /(?<![a-z])(?:cpanel|plesk|whm|ftp|sftp|ssh|panel|webmail|smtp|imap|mysql|login|giris)[a-z]{0,6}:?\s$/

/** It errs only towards yes. */
export const mayHoldPair = ({ text }: Page) => (text.includes(':') || text.includes(' / ')) && joint.test(text)
const joint = /(?::| \/ )[^\s:/]{6}/

/** admin:Passw0rd!, admin / Deniz.2024 ile giriş: without any word for it. */
export function joinedPairs(page: Page, words: PasswordWords, mark: Mark) {
  if (!mayHoldPair(page)) return
  for (const match of matchesOf(joinedPair, page.text)) {
    const { value } = bare(match[2]!)
    const strength = strengthOf(value)
    if (strength < 2 || !/\d/.test(value) || !/\p{L}/u.test(value)) continue
    const end = match.index + match[0].length
    const ahead = before(page, match.index, 40)
    const next = after(page, end, 30)
    const apart = match[0].includes(' / ')
    const sure =
      strength === 3
        ? /[!#$%^&*+=?@~]/.test(value) ||
          (apart ? entering.test(ahead + page.folded.slice(match.index, end) + next) : isEntered(page, match, words))
        : apart && (enteredWith.test(ahead) || enteringWith.test(next))
    if (sure) mark(end - match[2]!.length, value.length)
  }
}

const isEntered = (page: Page, match: RegExpExecArray, words: PasswordWords) =>
  entry.test(before(page, match.index, 20)) &&
  !words.otherLabel.test(page.folded.slice(match.index, match.index + match[1]!.length))
