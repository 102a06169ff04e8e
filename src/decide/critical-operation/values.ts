/** Values that stand where something is to be changed to them: addresses, hosts, numbers of telephones, keys. Tokens in. */
import type { Reading, Token } from '../../policy/lexicon.ts'

export const valueKinds = ['mail', 'ip', 'host', 'phone', 'key', 'record'] as const
export type ValueKind = (typeof valueKinds)[number]

/** Kind → indices of the tokens where one begins. */
export type Values = Map<ValueKind, number[]>

export function valuesIn({ text, tokens }: Reading): Values {
  const values: Values = new Map()
  for (let at = 0; at < tokens.length; at++) {
    const kind = kindOf(tokens, at, text)
    if (!kind) continue
    const list = values.get(kind)
    if (list) list.push(at)
    else values.set(kind, [at])
  }
  return values
}

const ipv4 = /^\d{1,3}(?:\.\d{1,3}){3}$/
const ipv6 = /^[\da-f]{1,4}(?::[\da-f]{0,4}){2,7}$/
const host = /^(?:[a-z\d_-]+\.)+[a-z]{2,12}$/
const recordText = /^(?:v=?spf1|google-site-verification|dkim1|dmarc1|ip4|_domainkey|include:|_spf|_dmarc|_acme)/

/** With which it may begin: v, g, d, i, _. */
const recordLetters = new Set([118, 103, 100, 105, 95])

function kindOf(tokens: Token[], at: number, text: string): ValueKind | null {
  const { text: word, start } = tokens[at]!
  const first = word.charCodeAt(0)
  if (word.includes('@')) return 'mail'
  if (first >= 48 && first <= 57 && isPhone(tokens, at, text[start - 1] === '+')) return 'phone'
  if (word.includes('.')) return ipv4.test(word) ? 'ip' : host.test(word) ? 'host' : null
  if ((word === 'dot' || word === 'nokta') && isSpoken(tokens, at, word)) return 'ip'
  if (word.includes(':') && ipv6.test(word)) return 'ip'
  if (word.startsWith('aaaa') && text[start] === 'A' && word.length > 16) return 'key'
  if (word === 'v' && tokens[at + 1]?.text === 'spf1') return 'record'
  return recordLetters.has(first) && recordText.test(word) ? 'record' : null
}

const figure =
  /^(?:\d{1,3}|zero|oh|o|one|two|three|four|five|six|seven|eight|nine|ten|hundred|\w+t(?:y|een)|sifir|bir|iki|uc|dort|bes|alti|yedi|sekiz|dokuz|on|yirmi|otuz|kirk|elli|altmis|yetmis|seksen|doksan|yuz)$/

/** "one nine two dot zero dot two dot eighty": the first of three dots between figures. */
function isSpoken(tokens: Token[], at: number, dot: string): boolean {
  let dots = 1
  for (let i = at + 1; i <= at + 14 && dots < 3; i++) {
    const word = tokens[i]?.text
    if (word === dot) dots++
    else if (word === undefined || !figure.test(word)) return false
  }
  return dots === 3
}

/** 0532 000 00 47, +44 20 7946 0018, 05320000047: ten to thirteen digits. */
function isPhone(tokens: Token[], at: number, plus: boolean): boolean {
  const { text } = tokens[at]!
  if (!plus && text[0] !== '0' && text[0] !== '5' && text[0] !== '9') return false
  let digits = 0
  for (let i = at; i < at + 6 && digits < 10; i++) {
    const word = tokens[i]?.text
    const figures = word ? /^\d+/.exec(word)?.[0].length : undefined
    if (!word || !figures) break
    digits += figures
    if (figures < word.length) break
  }
  return digits >= 10 && digits <= 14
}
