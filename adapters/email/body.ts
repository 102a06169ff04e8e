/**
 * Which parts of a mail are its words and which are files, as RFC 8621 §4.1.4 tells them apart: of alternatives the plain
 * one, HTML where that is empty; text with a file name is a file unless it comes first. Nothing is in neither.
 */
import { decodeText } from './charset.ts'
import { htmlText } from './html-text.ts'
import type { Mail, Part } from './mime.ts'

export interface Body {
  /** Everything readable, quotes marked with '>'. */
  text: string
  files: Part[]
}

export function bodyOf(mail: Mail): Body {
  const files: Part[] = []
  const pieces = new Map<number, { plain: string[]; html: string[] }>()
  mail.parts.forEach((part, index) => {
    if (!isBody(part)) {
      files.push(part)
      return
    }
    // Parts outside of alternatives are pieces of their own, so a negative number none of those has.
    const alternative = part.within.find(outer => outer.type === 'alternative')?.id ?? -1 - index
    const piece = pieces.get(alternative) ?? { plain: [], html: [] }
    pieces.set(alternative, piece)
    if (part.type === 'text/html') piece.html.push(partText(part))
    else piece.plain.push(partText(part))
  })
  const texts = [...pieces.values()].map(({ plain, html }) => {
    const written = plain.join('\n')
    return written.trim() === '' && html.length > 0 ? html.map(htmlText).join('\n') : written
  })
  return { text: tidy(texts.filter(text => text.trim() !== '').join('\n')), files: files.filter(isFile) }
}

/** The text of one part, format=flowed (RFC 3676) joined. */
export function partText(part: Part): string {
  const text = decodeText(part.content, part.params.charset).replace(/\r\n?/g, '\n')
  const flowed = part.type === 'text/plain' && part.params.format?.toLowerCase() === 'flowed'
  return flowed ? unflowed(text, part.params.delsp?.toLowerCase() === 'yes') : text
}

function isBody(part: Part): boolean {
  if (part.disposition === 'attachment' || !/^text\/(plain|html)$/.test(part.type)) return false
  const parent = part.within.at(-1)
  if (!parent || parent.child === 0) return true
  if (parent.type === 'related') return false
  return part.name === null
}

const isFile = (part: Part) => part.content.length > 0 || part.name !== null

/** Lines that end in a space go on in the next one, within one depth of quoting; '-- ' does not. */
function unflowed(text: string, dropSpace: boolean): string {
  const lines: string[] = []
  let depth = -1
  let open = false
  for (const line of text.split('\n')) {
    const marks = /^>*/.exec(line)![0]
    const words = line.slice(marks.length).replace(/^ /, '')
    if (open && marks.length === depth && words !== '-- ') lines[lines.length - 1] += words
    else lines.push(marks ? `${marks} ${words}` : words)
    depth = marks.length
    open = words.endsWith(' ') && words !== '-- '
    if (open && dropSpace) lines[lines.length - 1] = lines.at(-1)!.slice(0, -1)
  }
  return lines.join('\n')
}

/** No-break and zero-width spaces and marks of direction, which clients sprinkle in, as what they look like; no trailing space but the one of '-- '. */
function tidy(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/g, '')
    .split('\n')
    .map(line => (line === '-- ' ? line : line.trimEnd()))
    .join('\n')
    .replace(/^\n+/, '')
    .trimEnd()
}
