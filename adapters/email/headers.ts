/**
 * The header block of a mail as it stands in the bytes: every field, in order, none merged, none dropped. What counts as
 * proof (Authentication-Results, how many From fields there are) is read from here and from nowhere else.
 */
import { decodeWords } from 'postal-mime'
import { binary, canonicalWords } from './encoded-words.ts'
import { type Mailbox, mailboxesOf } from './mailboxes.ts'

export interface Field {
  /** Lower case. */
  name: string
  /** Unfolded; one character a byte. */
  value: string
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
