/** Keys and tokens of programs: by the prefixes their issuers publish, by their structure, or by the label before them. */

import type { Label } from '../../policy/label.ts'
import { matchesOf } from '../../policy/matches.ts'
import type { Page } from '../../policy/page.ts'
import { keyAhead, keyBeside, keyLike, type Mark, ofDomain } from './keys-beside.ts'
import { before, type Span } from './span.ts'

export interface ApiKeyWords {
  /** api key, access token, X-Api-Key, up to and with what joins it to its value. */
  label: Label
  /** The same words, whatever follows. */
  named: Label
  /** key, anahtar with nothing but a space after it: only what looks like nothing else is meant. */
  bare: Label
}

const known = [
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[A-Za-z\d+/=\s:,.-]{0,8000}?(?:-----END [A-Z ]{0,30}PRIVATE KEY-----|$)/g,
  /(?<![\w-])eyJ[\w-]{8,2000}\.eyJ[\w-]{4,4000}(?:\.[\w-]{4,2000})?/g,
  /(?<![\w-])(?:sk|pk|rk)_(?:live|test)_\w{8,200}/g,
  /(?<![\w-])whsec_[\w+/=]{12,100}/g,
  /(?<![\w-])sk-(?:ant-|proj-)?[\w-]{20,200}/g,
  /(?<![\w-])gh[pousr]_\w{20,255}|(?<![\w-])github_pat_\w{20,255}/g,
  /(?<![\w-])glpat-[\w-]{16,100}/g,
  /(?<![\w-])xox[abeoprs]-[\w-]{10,250}/g,
  /(?<![A-Z\d])(?:AKIA|ASIA)[A-Z\d]{16}(?![A-Z\d])/g,
  /(?<![\w-])AIza[\w-]{30,45}/g,
  /(?<![\w-])ya29\.[\w-]{20,300}/g,
  /(?<![\w-])SG\.[\w-]{16,40}\.[\w-]{20,80}/g,
  /(?<![\w-])(?:npm|hf|shpat|shpss|dop_v1|doo_v1)_\w{20,100}/g,
  /(?<![\w-])key-[\da-f]{32}(?!\w)/g,
  /(?<![\w-])(?:SK|AC)[\da-f]{32}(?!\w)/g,
  /(?<![\w:-])\d{8,10}:[\w-]{34,36}(?![\w-])/g,
  /(?<![\w-])[a-z]{2,10}(?:_[a-z]{2,10})?_(?=[a-z\d]{0,40}\d[a-z\d]{0,40}\d)[A-Za-z\d]{16,100}(?!\w)/g,
  /hooks\.slack\.com\/services\/[\w/]{20,100}/g,
] // biome-ignore format: one issuer a line

/** The other half of an AWS key: forty characters without a form of their own. */
const secretAccessKey = /(?<![\w/+=-])(?=[A-Za-z/+]{0,39}\d)[A-Za-z\d/+]{40}(?![\w/+=-])/g
const authorization = /(?:bearer|authorization:\s{0,2}(?:basic|token|bearer)?)\s{1,2}([\w.+/=~-]{12,4000})/gi
/** The beginnings of the known forms: without any of them none need be tried. */
const beginning =
  /-----BEGIN|eyJ|(?:sk|pk|rk|whsec|gh[pousr]|pat|npm|hf|shpat|shpss|v1)_|sk-|glpat-|xox|AKIA|ASIA|AIza|ya29|SG\.|key-|(?:SK|AC)[\da-f]{8}|\d{8}:|_[A-Za-z\d]{16}|slack/
const value = /^[\s"'“‘`]{0,4}([\w.+/=~:-]{8,400})/

/** Every beginning has one of them, a number, or a row of hexadecimal digits: they are found faster than it is. */
const pieces = ['_', '-----', 'eyJ', 'sk-', 'glpat-', 'xox', 'AKIA', 'ASIA', 'AIza', 'ya29', 'SG.', 'key-', 'slack']
const shortestNumber = 8
const shortestRow = 34

const mayHoldKnown = ({ text, digitRun, longest }: Page) =>
  (longest >= shortestRow || digitRun >= shortestNumber || pieces.some(piece => text.includes(piece))) &&
  beginning.test(text)

const mayHoldAuthorization = ({ folded }: Page) => folded.includes('bearer') || folded.includes('authorization')

/** It errs only towards yes. */
export const mayHoldApiKey = (page: Page, words: ApiKeyWords) =>
  mayHoldKnown(page) ||
  mayHoldAuthorization(page) ||
  words.label.in(page).length > 0 ||
  (page.digits >= fewestDigits && (words.named.in(page).length > 0 || words.bare.in(page).length > 0))

/** Of what is taken for a key without standing right behind its label. */
const fewestDigits = 3

export function apiKeys(page: Page, words: ApiKeyWords): Span[] {
  const spans: Span[] = []
  const mark = (start: number, end: number) =>
    spans.push({ kind: 'api-key', start, end, mask: maskOf(page.text.slice(start, end)) })
  const forms = mayHoldKnown(page) ? known : []
  for (const pattern of forms) {
    for (const match of matchesOf(pattern, page.text)) mark(match.index, match.index + match[0].length)
  }
  for (const match of mayHoldAuthorization(page) ? matchesOf(authorization, page.text) : []) {
    const end = match.index + match[0].length
    if (/\d/.test(match[1]!)) mark(end - match[1]!.length, end)
  }
  if (forms.length > 0 && /(?:AKIA|ASIA)[A-Z\d]/.test(page.text))
    for (const match of matchesOf(secretAccessKey, page.text)) mark(match.index, match.index + 40)
  for (const match of words.label.in(page)) {
    if (ofDomain.test(before(page, match.index, 18))) continue
    markKey(page, match.index + match[0].length, keyLike, mark)
  }
  // No text that a person wrote names more of them; it bounds the work on hostile ones.
  for (const match of words.named.in(page).slice(0, mostNames)) keyBeside(page, match, mark)
  for (const match of words.bare.in(page).slice(0, mostNames)) {
    if (otherKey.test(before(page, match.index, 18))) continue
    if (!markKey(page, match.index + match[0].length, text => random.test(text) && keyLike(text), mark))
      keyAhead(page, match.index, mark)
  }
  return spans
}

const mostNames = 200

function markKey(page: Page, from: number, fits: (text: string) => boolean, mark: Mark): boolean {
  const found = value.exec(page.text.slice(from, from + 420))
  if (!found) return false
  const start = from + found[0].length - found[1]!.length
  const text = found[1]!.replace(/[.:]+$/, '')
  if (!fits(text)) return false
  mark(start, start + text.length)
  return true
}

/** Keys that are no secret, or of something else. */
const otherKey =
  /(?:public|acik|dkim|dnssec|ksk|zsk|host|lisans|licen[cs]e|urun|product|primary|foreign|anahtar|registry)\s$/
/** Sixteen characters with four digits, and letters, that are no sentence. */
const random = /^(?=(?:[^\d]{0,60}\d){4})(?=.{0,60}[a-z])[\w-]{16,200}$/i

const maskOf = (key: string) =>
  key.length >= 20 && !key.startsWith('-----') ? `[api-key •••• ${key.slice(-4)}]` : '[api-key]'
