/** IP addresses, without port, prefix length and brackets. Versions of software are none. */

import { light } from '../../policy/light.ts'
import { matchesOf } from '../../policy/matches.ts'
import type { Page } from '../../policy/page.ts'

const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)'
const four = light(new RegExp(`(?<![\\d.]|[\\p{L}]\\.)(?:${octet}\\.){3}${octet}(?![\\d]|\\.\\d)`, 'gu'))
const six = light(/(?<![\p{L}\d:.])(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4}(?![\p{L}\d:])/giu)
const version = /(?:v|surum\w{0,4}|version|php|build|release|v\.)\s?$/u

export function ipsIn({ text, folded, digits }: Page): string[] {
  const found = new Map<number, string>()
  if (digits === 0 || !/\d[.:]|::/.test(text)) return []
  for (const match of matchesOf(four, text)) {
    if (!version.test(folded.slice(Math.max(0, match.index - 12), match.index))) found.set(match.index, match[0])
  }
  if (text.includes(':'))
    for (const match of matchesOf(six, text)) if (isSix(match[0])) found.set(match.index, match[0].toLowerCase())
  return [...new Set([...found].sort(([a], [b]) => a - b).map(([, ip]) => ip))].slice(0, 50)
}

/** Eight groups, or fewer with one gap (RFC 4291). Times of day and MAC addresses have neither. */
function isSix(written: string): boolean {
  const [head, tail, more] = written.split('::')
  if (more !== undefined) return false
  const count = (part: string | undefined) => (part ? part.split(':').length : 0)
  const groups = count(head) + count(tail)
  if (written.split(':').some(group => group.length > 4)) return false
  if (tail === undefined) return groups === 8 && !written.startsWith(':') && !written.endsWith(':')
  return groups >= 2 && groups <= 7 && !/^:[^:]|[^:]:$/.test(written)
}
