/**
 * How much of what is named is down, as signs for the rules alone: `only:file`, a file and nothing else; `only:one-of-many`, one of several
 * servers named. Linear in the text.
 */
import type { Hit, Token } from '../../policy/lexicon.ts'
import { isFile } from './named-hosts.ts'

/** What a state of being down was said of; none: of something unnamed. */
export interface Down {
  state: Hit
  objects: Hit[]
}

export function extentOf(downs: Down[], tokens: Token[]): [sign: string, evidence: string][] {
  if (downs.length === 0) return []
  const first = fileOf(downs[0]!, tokens)
  if (first && downs.every(down => fileOf(down, tokens) !== null)) return [['only:file', first.text]]
  const one = oneOfMany(downs, tokens)
  return one === null ? [] : [['only:one-of-many', one]]
}

const fileWord = /^(dosya(?!lar)|file$|klasor|folder$|directory$|dizin)/
const front = /^(index|default|home)\./
/** Also with an ending: "error_log'a". The period before .htaccess may look like a sentence's. */
const settings = /^ht(?:access|passwd)|[._]log(?!in)[a-z]{0,3}$/

/** "php.ini'ye ulaşamıyorum", "cannot open the .htaccess file"; a site's front page is more than a file. */
function fileOf({ state, objects }: Down, tokens: Token[]): Token | null {
  if (objects.some(object => object.class !== 'part')) return null
  const from = Math.max(0, state.from - 6)
  const near = tokens.slice(from, state.to + 6).filter(one => one.clause === state.clause || settings.test(one.text))
  if (near.some(token => front.test(token.text))) return null
  return near.find(({ text }) => isFile(text) || settings.test(text) || fileWord.test(text)) ?? null
}

/** web3, 192.0.2.41. */
const machine =
  /^(?:(?:web|srv|sunucu|server|vps|vds|db|app|node|host|ns|mx|mail|cpanel|plesk|win|linux)\d{1,3}|\d{1,3}(?:\.\d{1,3}){3})$/
const many = 3
const between = new Set(['ve', 'and', 'ile'])

/** "web1 ok, web2 ok, web3 timed out": the one, or null. Names in a row ("web1, web2, web3 are down") are down together. */
function oneOfMany(downs: Down[], tokens: Token[]): string | null {
  const at = tokens.flatMap(({ text }, i) => (machine.test(text) ? [i] : []))
  const all = new Set(at.map(i => tokens[i]!.text))
  if (all.size < many) return null
  const clauses = new Set(downs.map(({ state }) => state.clause))
  const hit = new Set<string>()
  for (const row of rowsOf(at, tokens))
    if (row.some(i => clauses.has(tokens[i]!.clause))) for (const i of row) hit.add(tokens[i]!.text)
  return hit.size === 1 ? [...hit][0]! : null
}

/** Names that follow each other, but for an "and". */
function rowsOf(at: number[], tokens: Token[]): number[][] {
  const rows: number[][] = []
  for (const i of at) {
    const last = rows.at(-1)?.at(-1)
    const joined = last !== undefined && (i === last + 1 || (i === last + 2 && between.has(tokens[i - 1]!.text)))
    if (joined) rows.at(-1)!.push(i)
    else rows.push([i])
  }
  return rows
}
