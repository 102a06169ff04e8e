/**
 * The header block of a mail as it stands in the bytes: every field, in order, none merged, none dropped. What counts as
 * proof (Authentication-Results, how many From fields there are) is read from here and from nowhere else.
 */
import { addressParser, decodeWords } from 'postal-mime'
import { base64Bytes, decodeText } from './charset.ts'

export interface Field {
  /** Lower case. */
  name: string
  /** Unfolded; one character a byte. */
  value: string
}

export interface Mailbox {
  name: string | null
  /** Lower case; '' where there is none. */
  address: string
}

export interface Headers {
  fields: Field[]
  /** The first field of that name as text, encoded words decoded; null where there is none. */
  text(name: string): string | null
  /** Every field of that name as text. */
  all(name: string): string[]
  /** Mailboxes of every field of that name, groups opened. */
  mailboxes(name: string): Mailbox[]
  count(name: string): number
}

export function headersOf(raw: Uint8Array): Headers {
  return headersFrom(fieldsOf(raw))
}

export function headersFrom(fields: Field[]): Headers {
  const named = (name: string) => fields.filter(field => field.name === name)
  const all = (name: string) => named(name).map(field => decodeWords(canonicalWords(field.value)).trim())
  return {
    fields,
    all,
    text: name => all(name)[0] ?? null,
    mailboxes: name => named(name).flatMap(field => mailboxesOf(canonicalWords(field.value))),
    count: name => named(name).length,
  }
}

/** Reads up to the first empty line. A line that is no field and continues none is skipped. */
export function fieldsOf(raw: Uint8Array): Field[] {
  const fields: { name: string; lines: string[] }[] = []
  for (const line of headerLines(raw)) {
    if (/^[ \t]/.test(line)) {
      fields.at(-1)?.lines.push(line)
      continue
    }
    const colon = line.indexOf(':')
    const name = line.slice(0, Math.max(colon, 0)).trimEnd().toLowerCase()
    if (/^[\x21-\x39\x3b-\x7e]+$/.test(name)) fields.push({ name, lines: [line.slice(colon + 1)] })
  }
  return fields.map(({ name, lines }) => ({ name, value: lines.join('').trim() }))
}

/** Offset of the first byte after the header block. */
export function bodyOffset(raw: Uint8Array): number {
  for (let at = 0; at < raw.length; ) {
    const end = raw.indexOf(10, at)
    if (end < 0) return raw.length
    if (end === at || (end === at + 1 && raw[at] === 13)) return end + 1
    at = end + 1
  }
  return raw.length
}

function headerLines(raw: Uint8Array): string[] {
  const block = new TextDecoder('latin1').decode(raw.subarray(0, bodyOffset(raw)))
  // latin1 is windows-1252 to the platform: 0x80–0x9f must come back as the bytes they were.
  const exact = /[^\0-\xff]/.test(block) ? binary(raw.subarray(0, bodyOffset(raw))) : block
  return exact.split(/\r?\n|\r/)
}

function binary(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}

const bytesOf = (binary: string) => Uint8Array.from(binary, unit => unit.charCodeAt(0))

const encodedWords = /=\?([^?\s]+)\?([QB])\?([^?]*)\?=(?:[ \t]+(?==\?[^?\s]+\?[QB]\?[^?]*\?=))?/gi

/**
 * Rewrites encoded words of any charset as UTF-8 ones and raw 8-bit runs as text, so that what follows needs to know one
 * charset only. Adjacent words of one charset are decoded together: a character may be cut in two between them.
 */
export function canonicalWords(value: string): string {
  if (!/=\?|[^\0-\x7f]/.test(value)) return value.replaceAll('\0', '')
  let done = ''
  let from = 0
  let run: { charset: string; words: Uint8Array[] } | null = null
  const close = () => {
    if (run) done += wordOf(decodeRun(run.words, run.charset))
    run = null
  }
  for (const match of value.matchAll(encodedWords)) {
    const between = value.slice(from, match.index)
    if (between) {
      close()
      done += decodeText(bytesOf(between), null)
    }
    const charset = match[1]!.toLowerCase()
    if (run && run.charset !== charset) close()
    run ??= { charset, words: [] }
    run.words.push(wordBytes(match[2]!, match[3]!))
    from = match.index + match[0].length
  }
  close()
  return done + decodeText(bytesOf(value.slice(from)), null)
}

function decodeRun(words: Uint8Array[], charset: string): string {
  const together = new Uint8Array(words.reduce((length, word) => length + word.length, 0))
  let at = 0
  for (const word of words) {
    together.set(word, at)
    at += word.length
  }
  const text = decodeText(together, charset)
  // Charsets with shift states begin anew in every word.
  return text.includes('\ufffd') ? words.map(word => decodeText(word, charset)).join('') : text
}

function wordBytes(encoding: string, text: string): Uint8Array {
  if (encoding.toUpperCase() === 'B') return base64Bytes(text)
  return bytesOf(
    text.replace(/_/g, ' ').replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
  )
}

function wordOf(text: string): string {
  const clean = text.replace(/[\r\n]+/g, ' ')
  return clean === '' ? '' : `=?utf-8?B?${btoa(binary(new TextEncoder().encode(clean)))}?=`
}

export function mailboxesOf(value: string): Mailbox[] {
  return addressParser(withoutComments(value), { flatten: true }).map(({ name, address }) => ({
    name: name?.trim() || null,
    address: (address ?? '').trim().toLowerCase(),
  }))
}

/** Comments may stand anywhere beside a bracketed address; without brackets one is the name: `ali@example.test (Ali)`. */
function withoutComments(value: string): string {
  if (!value.includes('(') || !value.includes('<')) return value
  let done = ''
  let depth = 0
  let quoted = false
  for (let at = 0; at < value.length; at++) {
    const unit = value[at]!
    if (unit === '\\') {
      if (depth === 0) done += value.slice(at, at + 2)
      at++
    } else if (unit === '"' && depth === 0) {
      quoted = !quoted
      done += unit
    } else if (unit === '(' && !quoted) depth++
    else if (unit === ')' && depth > 0) depth--
    else if (depth === 0) done += unit
  }
  return depth === 0 ? done : value
}
