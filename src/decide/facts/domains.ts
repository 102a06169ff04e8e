/**
 * Domains as a customer writes them: in links, mail addresses, with Turkish letters, punycode, case endings ("firma.com'a"),
 * defanged ("kotu[.]site"). File names, versions, names of software and sentences joined by a dot are none; nor are public
 * mail providers.
 */
import { parse } from 'tldts'
import type { FactPatterns } from '../../policy/files/facts.ts'
import { fold } from '../../policy/fold.ts'
import { light } from '../../policy/light.ts'
import { matchesOf } from '../../policy/matches.ts'
import type { Page } from '../../policy/page.ts'
import { everydayWord } from '../language.ts'
import { runsWith } from '../runs.ts'

const dot = '(?:\\.|\\[\\.\\]|\\(\\.\\)|\\[dot\\])'
const candidate = light(
  new RegExp(
    `(?<![\\p{L}\\p{N}_-])((?:[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_-]{0,61}[\\p{L}\\p{N}_])?${dot}){1,8})(xn--[a-z\\d-]{2,59}|\\p{L}{2,24})(?![\\p{L}\\p{N}_@]|[\\p{L}\\p{N}._%+-]{1,64}@)`,
    'giu',
  ),
)
const dots = new RegExp(dot, 'giu')
/** Reserved for tests and documentation (RFC 2606): nobody's file name either. */
const reserved = /\.(?:test|example)$/

const inDomains = /\.(?=\S)/g
const inDefanged = /\.(?=\S)|\[dot\]/g

export function domainsIn({ text }: Page, patterns: FactPatterns): string[] {
  const found = new Set<string>()
  for (const [from, to] of runsWith(text.includes('[dot]') ? inDefanged : inDomains, text)) {
    const run = text.slice(from, to)
    let linkEnd = 0
    for (const match of matchesOf(candidate, run)) {
      if (match.index < linkEnd || found.size >= 50) continue
      const lead = run.slice(Math.max(0, match.index - 10), match.index)
      const linked = /(?:[a-z]:\/\/|@)$/i.test(lead)
      const end = match.index + match[0].length
      const host = hostOf(match[0], linked, text.slice(from + end, from + end + 3), patterns)
      if (!host) continue
      if (run[end] === '/' || lead.endsWith('://')) linkEnd = endOfLink(run, end)
      if (!isPublicMail(host, patterns)) found.add(host)
    }
  }
  return [...found]
}

/** As most are written. */
const plain = /^[a-z\d.-]+$/

function hostOf(written: string, linked: boolean, next: string, patterns: FactPatterns): string | null {
  const labels = (plain.test(written) ? written : lower(written.replace(dots, '.'))).split('.')
  while (labels[0]?.includes('_')) labels.shift()
  for (let cut = labels.length; cut >= 2; cut--) {
    const tried = labels.slice(0, cut)
    const whole = cut === labels.length
    if (isDomain(tried, linked, whole ? next : '.', patterns)) return tried.join('.')
    const last = caseEnding.exec(tried.at(-1) ?? '')
    if (last && isDomain([...tried.slice(0, -1), last[1]!], linked, '', patterns))
      return [...tried.slice(0, -1), last[1]].join('.')
  }
  return null
}

/** "firma.comda", "firma.com.trye": a case ending without its apostrophe. */
const caseEnding = /^(com|net|org|tr|info)(?:[ydn]?[aeiıuü]|[dt][ae]n?|[dt][ae]ki|n?[iıuü]n|yl[ae]|l[ae])$/u

function isDomain(labels: string[], linked: boolean, next: string, patterns: FactPatterns): boolean {
  const host = labels.join('.')
  const stem = labels.at(-2) ?? ''
  const ending = labels.at(-1) ?? ''
  if (host.length > 253 || patterns.notDomains.has(host) || labels.some(label => label === '' || label.length > 63))
    return false
  if (!reserved.test(host)) {
    const parsed = parse(host, { allowPrivateDomains: false, validateHostname: false, extractHostname: false })
    if (!parsed.isIcann || !parsed.domain) return false
  }
  if (linked || labels[0] === 'www') return true
  if (labels.length === 2 && patterns.fileEndings.has(ending)) return false
  if (labels.length === 2 && patterns.wordEndings.has(ending))
    return !everydayWord(fold(stem)) && !(/^\s?\p{Ll}/u.test(next) && stem.length < 4)
  return !/^\d+$/.test(stem) || labels.length > 2 || stem.length > 3
}

const isPublicMail = (host: string, patterns: FactPatterns): boolean =>
  patterns.publicMail.has(host) ||
  (/^(?:smtp|imap|pop3?|mail|mx\d?)\./.test(host) && patterns.publicMail.has(host.slice(host.indexOf('.') + 1)))

/** İ is an i in every domain; I is an ı only beside other Turkish letters. */
function lower(written: string): string {
  const turkish = /[çğışöüÇĞŞÖÜ]/.test(written)
  return written
    .replace(/İ/g, 'i')
    .replace(/I/g, turkish ? 'ı' : 'i')
    .toLowerCase()
}

function endOfLink(text: string, from: number): number {
  const space = /[\s"'<>)\]]/g
  space.lastIndex = from
  return space.exec(text)?.index ?? text.length
}
