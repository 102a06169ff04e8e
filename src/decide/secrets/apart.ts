/**
 * Secrets that stand apart from the word for them: nobody writes Heron!Lake77 by chance in a message that speaks of a
 * password. They are what the nearest such word says. What merely looks mixed (names of files, logs, money) is none.
 */

import { light } from '../../policy/light.ts'
import { matchesOf } from '../../policy/matches.ts'
import type { Page } from '../../policy/page.ts'
import type { AuthCodeWords } from './auth-codes.ts'
import { bare, strengthOf } from './looks.ts'
import type { PasswordWords } from './password-words.ts'
import { after, before, type Span } from './span.ts'

export function secretsApart(page: Page, password: PasswordWords, authCode: AuthCodeWords): Span[] {
  const passwords = password.key.in(page).map(match => match.index)
  const codes = [...authCode.key.in(page), ...authCode.code.in(page)].map(match => match.index).sort((a, b) => a - b)
  // Where only entering is spoken of, more must be strange about it.
  const word = passwords.length + codes.length > 0
  if (!word && !mayStandApart(page)) return []
  return matchesOf(run, page.text).flatMap((match): Span[] => {
    const { value, offset } = bare(match[0])
    const start = match.index + offset
    const end = start + value.length
    if (!word && !(enteredAt(page, start, end) && digits.test(value))) return []
    if (!unmistakable(value) && !(passwords.length > 0 && isGiven(page, value, start, password))) return []
    const isCode = distance(codes, start) < distance(passwords, start)
    return [
      isCode
        ? { kind: 'auth-code', start, end, mask: '[auth-code]' }
        : { kind: 'password', start, end, mask: '[password]' },
    ]
  })
}

/** Without any word for it. It errs only towards yes. */
export const mayStandApart = ({ text, folded, digits }: Page) =>
  digits > 1 && strange.test(text) && entering.test(folded)

const run = /\S{8,60}/g
/** Inside a word, where no language puts them. */
const sign = light(/[\p{L}\d][!$^*~§?@#][\p{L}\d]/u)
const atHost = /^[a-z][a-z\d._-]*@[a-z][a-z\d.-]*$/

const strange = /[a-z\d][!$^*~#%&+][a-z\d]/i
const entering = /(?<![a-z])(?:giris|giriyor|giremi|login|log in|sign in|baglan|ssh|webmail|root)/
const digits = /[!$^*~#%&+].{0,40}\d\d|\d\d.{0,40}[!$^*~#%&+]/
const enteredAt = (page: Page, start: number, end: number) =>
  entering.test(before(page, start, 28)) || entering.test(after(page, end, 28))

function unmistakable(value: string): boolean {
  if (!sign.test(value) || /[()<>{}[\];=|\\]|:\/\//.test(value)) return false
  if (!/\d/.test(value) || (value.match(/\p{L}/gu)?.length ?? 0) < 3) return false
  return strengthOf(value) === 3 && !atHost.test(value)
}

/** "… hatırlıyorum, mavikedi1985 idi", "Geçici olarak Nevruz_2026.satis yapabilirsiniz": what follows says that it is the password. */
function isGiven(page: Page, value: string, start: number, words: PasswordWords): boolean {
  if (strengthOf(value) < 2) return false
  const next = /^\s{1,3}([a-z]{2,20})/u.exec(after(page, start + value.length, 24))?.[1] ?? ''
  const typed = /\d/.test(value) && (typing.test(before(page, start, 28)) || typedAfter.test(next))
  if (!typed && !settlesPassword(next, words)) return false
  // "kullanıcı adım mehmet1985 idi" is another thing's name.
  return !before(page, start, 32)
    .split(/\s+/)
    .slice(-4)
    .some(word => words.otherLabel.test(word))
}

/** "typed Cotton15!", "Pamuk2015 yazıyorum". */
const typing =
  /(?<![a-z])(?:typed|typing|type|put in|keyed in|(?:set|reset|chang\w{1,3}|switch) (?:it|that|this|mine) (?:back )?to|make (?:it|the new one)) ["']?$/
const typedAfter =
  /^(?:yazi(?:yor|yo|p|nca)\w{0,4}|yazdi\w{0,4}|giriyor\w{0,4}|girdim|deniyor\w{0,4}|dene[dy]\w{0,4}|verdiniz|vermisti\w{0,4}|gonderdiniz|gondermisti\w{0,4})$/

/** olsun, olarak, yapın, yapabilirsiniz, yapmıştım; but not yapıldı. */
export const settlesPassword = (next: string, words: PasswordWords) => words.settles.has(next) || imperative.test(next)
const imperative =
  /^(?:ols?un|olarak|yap(?:in(?:iz)?|ar|alim|abilir\w{0,8}|sana|iver\w{0,8}|ti[mk]|misti[mk])?|koy(?:du[mk]|mustu[mk])|belirle(?:di[mk]|misti[mk]))$/

/** To the nearest of ascending places. */
function distance(places: number[], at: number): number {
  let nearest = Number.POSITIVE_INFINITY
  for (const place of places) {
    const away = Math.abs(place - at)
    if (away > nearest) break
    nearest = away
  }
  return nearest
}
