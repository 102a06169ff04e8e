/** Panel users, customer and reseller numbers, server names: where a word says what they are. As written. */

import type { FactPatterns } from '../../policy/files/facts.ts'
import type { Label } from '../../policy/label.ts'
import { light } from '../../policy/light.ts'
import { matchesOf } from '../../policy/matches.ts'
import { beginningsOf, mayBegin, type Page } from '../../policy/page.ts'
import { everydayWord } from '../language.ts'

const joint =
  /^(?:'?[a-z]{0,5})?(?:\s?ad[a-z]{0,5}|\sname)?\s{0,2}((?:[:=#]|->|is\s|are\s|ise\s|olarak\s|no\s?[:.]?\s|:\s?#)\s{0,2})?["'“‘(]{0,2}/u
const value = light(/^[\p{L}\d][\p{L}\d_.-]{1,40}(?:@[\w.-]{2,60})?/u)
const reversed = light(
  /(?<![\p{L}\d@._-])(?:((?=[a-z._-]{0,30}\d)[a-z][a-z\d_-]{2,31})\s(?:isimli |adli |kodlu )?|(\d{4,10})\s?(?:nolu|numarali|no'lu|kodlu) )(?:kullanici|hesab|hesap|musteri|cpanel hesab|bayi|account)/gu,
)
/** Without these the expression above need not run. */
const accountNouns = beginningsOf(['kullanici', 'hesap', 'musteri', 'cpanel', 'bayi', 'account'])
const accountNoun = /\d[^\n]{0,24} (?:kullanici|hesab|hesap|musteri|cpanel|bayi|account)/
/** "yayin_ekibi adlı ftp kullanıcısı", '"vadi" kullanıcısına', "… kullanıcısı duruyor, adı stj_emre". */
const called = light(
  /(?<![\p{L}\d@._-])([a-z][a-z\d_.-]{2,31})\s(?:adli|isimli|adiyla|ismiyle|adinda|isminde)\s(?:[\w-]{2,12}\s){0,4}(?:kullanici|hesa[bp]|user|account|login)|(?<![\p{L}\d])u\s?[:=]\s?([a-z][a-z\d_.-]{2,31})|["“‘']([a-z][a-z\d_.-]{2,31})["”’']\s(?:kullanici|hesa[bp]|user|account)|(?:kullanici|user|login)[^.\n]{0,40}[,;]\s(?:adi|ismi|name is|called)\s([a-z][a-z\d_.-]{2,31})|[,.;]\s(?:user|kullanici)\s([a-z][a-z\d_.-]{3,31})(?=\s?(?:[,;.)\n]|$))/gu,
)
/** Without these the expression above need not run. */
const callings = beginningsOf(['kullanici', 'hesap', 'user', 'account', 'adi', 'ismi', 'name', 'called', 'u', 'login'])
const calledBefore = /kullanici|hesa[bp]|user|account|login|u ?[:=]/
const reseller = light(/(?<![\p{L}\d@._-])rs-\d{3,8}(?![\p{L}\d])/giu)

/** The end of a name with a number. */
const numbered = light(/[a-z]-?\d{1,5}(?![\p{L}\d]|\.[\p{L}\d]|-\w|:\d)/giu)
/** What names of machines begin with: web2, srv-104. */
const server =
  /^(?:web|srv|server|sunucu|vps|vds|host|node|cp|mail|db|app|lin|linux|win|windows|plesk|cpanel|da|tr|eu|us|de|ist|s|cloud|bulut|dedi)-?\d{1,5}$/i
/** srv-anka-12, hz-cedar2: the first part says that it is a machine. */
const prefixed = light(
  /(?<![\p{L}\d.@/_-])(?:srv|vps|vds|hz|dedi)-[a-z]{2,12}-?\d{0,4}(?![\p{L}\d]|\.[\p{L}\d]|-\w|:\d)/giu,
)
/** Without these the expression need not run. */
const prefixes = beginningsOf(['srv', 'vps', 'vds', 'hz', 'dedi'])
const prefixedStart = /(?:srv|vps|vds|hz|dedi)-[a-z]/

/** heron-03, atlas-vds12: any name with a number. */
const machine = /^([a-z]{3,15})(?:(?:-[a-z]{2,10}){0,2}-|(?:-[a-z]{2,10}){1,2})\d{1,4}$/i
const notMachines =
  /^(?:php|utf|sha|ubuntu|debian|windows|win|centos|alma|almalinux|rocky|mysql|mariadb|node|python|java|covid|wp|wordpress|tls|ssl|http|ipv|base|rs|no|inv|invoice|fatura|order|ticket|case|ref|madde|windows-server)$/i
/** "bir kullanıcı açın (kerimt)" */
const bracketed =
  /(?<![a-z])(?:(?:kullanici|user|login|hesap)(?:[^.\n()]|\.\d){0,45}\(([a-z][a-z\d_.-]{2,20})\)|(?:hesa[bp]|account|musteri|customer)[^\n()]{0,50}\((\d{5,8})\))/gu

/** sunucu: atlas, server name: atlas */
const serverName = /^(?: ?(?:adi|adimiz|ismi|name|id))?\s?[:=]\s?([a-z][a-z\d-]{2,30})(?![a-z\d-]|\.[a-z\d]|\s[a-z])/u

export function accountsIn(page: Page, patterns: FactPatterns): string[] {
  const { text, folded } = page
  const found = new Map<number, string>()
  const take = (label: Label, naming: boolean) => {
    for (const match of label.in(page)) {
      const from = match.index + match[0].length
      const joined = joint.exec(folded.slice(from, from + 24))
      const start = from + (joined?.[0].length ?? 0)
      const rest = text.slice(start, start + 100)
      const written = value.exec(rest)?.[0].replace(/[.-]+$/, '')
      if (!written) continue
      // "ftp kullanıcısının şifresini": what follows is the user's, not the user.
      if (/n[iu]n$/.test(folded.slice(from - 3, start).trimEnd())) continue
      const quoted = /["'“‘]$/.test(joined?.[0] ?? '') && /^["'”’]/.test(rest.slice(written.length))
      // "The username is jb", but not "the login is broken".
      const joins = naming ? joined?.[1] !== undefined : /[:=#]|->/.test(joined?.[1] ?? '')
      if (isName(written, naming, quoted || joins, patterns)) found.set(start, written)
    }
  }
  take(patterns.accountNaming, true)
  take(patterns.accountOther, false)
  const hasDigit = page.digits > 0
  for (const match of hasDigit && mayBegin(page, accountNouns) && accountNoun.test(folded)
    ? matchesOf(reversed, folded)
    : [])
    found.set(match.index, text.slice(match.index, match.index + (match[1] ?? match[2] ?? '').length))
  for (const match of mayBegin(page, callings) && calledBefore.test(folded) ? matchesOf(called, folded) : []) {
    const name = (match.slice(1).find(one => one !== undefined) ?? '').replace(/[.-]+$/, '')
    const start = match.index + match[0].indexOf(name)
    const written = text.slice(start, start + name.length)
    if (isName(written, true, true, patterns)) found.set(start, written)
  }
  for (const match of folded.includes('rs-') ? matchesOf(reseller, text) : []) found.set(match.index, match[0])
  for (const match of mayBegin(page, prefixes) && prefixedStart.test(folded) ? matchesOf(prefixed, text) : [])
    found.set(match.index, match[0])
  for (const match of patterns.serverLabel.in(page)) {
    const end = match.index + match[0].length
    const named = serverName.exec(folded.slice(end, end + 50))
    if (!named) continue
    const start = end + named[0].length - named[1]!.length
    const written = text.slice(start, start + named[1]!.length)
    if (isName(written, false, true, patterns)) found.set(start, written)
  }
  if (folded.includes('(')) {
    for (const match of matchesOf(bracketed, folded)) {
      const length = (match[1] ?? match[2] ?? '').length
      const start = match.index + match[0].length - length - 1
      const written = text.slice(start, start + length)
      if (isName(written, false, true, patterns) && !plain.test(written)) found.set(start, written)
    }
  }
  for (const match of hasDigit ? matchesOf(numbered, text) : []) {
    const start = startOfName(text, match.index)
    if (start === null) continue
    const written = text.slice(start, match.index + match[0].length)
    const named = hostBefore.test(folded.slice(Math.max(0, start - 16), start)) && isHost(written)
    if (!named && !isMachine(written)) continue
    if (named || patterns.server.test(around(folded, start, written.length))) found.set(start, written)
  }
  if (found.size === 0) return []
  return [...new Set([...found].sort(([a], [b]) => a - b).map(([, account]) => account))].slice(0, 20)
}

/** Where the letters and hyphens before a place begin; null where something else is joined to them. */
function startOfName(text: string, at: number): number | null {
  let start = at
  while (start > 0 && at - start < 40 && /[a-z-]/i.test(text[start - 1]!)) start--
  return start > 0 && /[\p{L}\d.@/_-]/u.test(text[start - 1]!) ? null : start
}

function isMachine(written: string): boolean {
  if (server.test(written)) return true
  const name = machine.exec(written)?.[1]
  return name !== undefined && !notMachines.test(name)
}

/** "host cs14", "sunucu cs14": what it is called stands right before it, whatever the letters. */
const hostBefore = /(?<![a-z])(?:host|server|node|box|vps|vds|sunucu|sunucumuz|makine|makinemiz)\s$/
const isHost = (written: string) => {
  const letters = /^([a-z]{2,12})-?\d{1,4}$/i.exec(written)?.[1]
  return letters !== undefined && !notMachines.test(letters) && everydayWord(letters.toLowerCase()) === null
}

const around = (folded: string, at: number, length: number) =>
  folded.slice(Math.max(0, at - 28), at) + folded.slice(at + length, at + length + 24)

/** Remarks in brackets. */
const plain =
  /^(?:acil|lutfen|urgent|please|asap|test|yeni|new|eski|old|ftp|ssh|mail|panel|cpanel|plesk|sadece|only|varsa|optional|read-only)$/i

function isName(written: string, naming: boolean, joined: boolean, patterns: FactPatterns): boolean {
  const folded = written.toLowerCase()
  if (/[^\x20-\x7e]/.test(folded)) return false
  if (written.includes('@') || /^(?:\d+\.)+\d+$/.test(folded) || /\.(?:com|net|org|tr|test)$/.test(folded)) return false
  if (patterns.notAccounts.has(folded) || everydayWord(folded) || folded.length < 3) return false
  if (naming || joined) return !/(?:yor|yorum|yoruz|iyo|miyo|misiniz|musunuz)$/.test(folded)
  return /[a-z][\w.-]*\d|\d[\w.-]*[a-z]|_/.test(folded) || /^\d{5,10}$/.test(folded)
}
