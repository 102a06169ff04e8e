/**
 * Outlook's winmail.dat: files, and the body where the mail has no other. [MS-OXTNEF]. Null for bytes that are not one; what
 * stands before a broken place is given.
 */
import { rtfOf } from './compressed-rtf.ts'

export interface Tnef {
  files: { name: string | null; type: string | null; content: Uint8Array }[]
  /** Plain text, HTML or RTF of the message, as bytes in `charset`. */
  body: { type: 'text/plain' | 'text/html' | 'application/rtf'; charset: string; content: Uint8Array } | null
}

type File = Tnef['files'][number]
type Properties = Map<number, { type: number; content: Uint8Array }>

const attribute = { body: 0x800c, fileBegins: 0x9002, fileName: 0x8010, fileContent: 0x800f, fileProperties: 0x9005, properties: 0x9003, codepage: 0x9007 } // biome-ignore format: a list
const property = { text: 0x1000, rtf: 0x1009, html: 0x1013, content: 0x3701, name: 0x3704, longName: 0x3707, mediaType: 0x370e, displayName: 0x3001 } // biome-ignore format: a list

export function readTnef(bytes: Uint8Array): Tnef | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 6 || view.getUint32(0, true) !== 0x223e9f78) return null
  const found: Tnef = { files: [], body: null }
  let charset = 'windows-1254'
  let file: File | null = null
  // level (1), id (2), type (2), length (4), content, checksum (2)
  for (let at = 6; at + 11 <= bytes.length; ) {
    const id = view.getUint16(at + 1, true)
    const length = view.getUint32(at + 5, true)
    const content = bytes.subarray(at + 9, at + 9 + length)
    at += 9 + length + 2
    if (content.length < length) break
    if (id === attribute.codepage && length >= 2) charset = `windows-${content[0]! + content[1]! * 256}`
    else if (id === attribute.body) found.body ??= { type: 'text/plain', charset, content: untilZero(content) }
    else if (id === attribute.properties) found.body = bodyOf(propertiesOf(content), charset) ?? found.body
    else if (id === attribute.fileBegins) {
      file = { name: null, type: null, content: new Uint8Array() }
      found.files.push(file)
    } else if (file && id === attribute.fileName) file.name = textOf(untilZero(content), charset)
    else if (file && id === attribute.fileContent) file.content = content
    else if (file && id === attribute.fileProperties) describe(file, propertiesOf(content), charset)
  }
  return found
}

function bodyOf(properties: Properties, charset: string): Tnef['body'] {
  const html = properties.get(property.html)
  if (html) return { type: 'text/html', charset, content: html.content }
  const text = properties.get(property.text)
  if (text) return { type: 'text/plain', charset: text.type === 0x1f ? 'utf-16le' : charset, content: text.content }
  const rtf = rtfOf(properties.get(property.rtf)?.content)
  return rtf ? { type: 'application/rtf', charset, content: rtf } : null
}

function describe(file: File, properties: Properties, charset: string) {
  const text = (id: number) => {
    const found = properties.get(id)
    return found ? textOf(found.content, found.type === 0x1f ? 'utf-16le' : charset).replace(/\0+$/, '') : null
  }
  file.name = text(property.longName) ?? file.name ?? text(property.name) ?? text(property.displayName)
  file.type = text(property.mediaType) ?? file.type
  const content = properties.get(property.content)
  // An embedded message: 16 bytes of interface id, then TNEF again.
  if (content && file.content.length === 0)
    file.content = content.type === 0x0d ? content.content.subarray(16) : content.content
}

const fixedSizes: Record<number, number> = { 2: 4, 3: 4, 4: 4, 5: 8, 6: 8, 7: 8, 10: 4, 11: 4, 20: 8, 64: 8, 72: 16 }

/** [MS-OXTNEF] §2.1.3.4. Stops at what it does not know: what was read so far stands. */
function propertiesOf(bytes: Uint8Array): Properties {
  const found: Properties = new Map()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const padded = (length: number) => (length + 3) & ~3
  let at = 4
  try {
    for (let left = Math.min(view.getUint32(0, true), 5000); left > 0; left--) {
      const type = view.getUint16(at, true)
      const id = view.getUint16(at + 2, true)
      at += 4
      if (id >= 0x8000) {
        const named = view.getUint32(at + 16, true) === 1
        at += named ? 24 + padded(view.getUint32(at + 20, true)) : 24
      }
      const base = type & 0xfff
      const variable = base === 0x0d || base === 0x1e || base === 0x1f || base === 0x102
      let values = 1
      if (variable || type & 0x1000) {
        values = view.getUint32(at, true)
        at += 4
      }
      for (; values > 0; values--) {
        const length = variable ? view.getUint32(at, true) : fixedSizes[base]
        if (length === undefined) return found
        if (variable) at += 4
        if (at + length > bytes.length) return found
        if (!found.has(id)) found.set(id, { type: base, content: bytes.subarray(at, at + length) })
        at += padded(length)
      }
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  return found
}

function untilZero(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(0)
  return end < 0 ? bytes : bytes.subarray(0, end)
}

function textOf(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    return new TextDecoder('windows-1254').decode(bytes)
  }
}
