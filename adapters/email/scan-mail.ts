/**
 * Where the parts of a mail stand in its bytes (RFC 2046 §5.1.1), found while they pass by: no part is ever held. What IMAP
 * servers tell in BODYSTRUCTURE, for mails that lie on disk.
 */
import { joined } from '../wire/joined.ts'
import { binary } from './encoded-words.ts'
import { type Field, fieldsOf } from './headers.ts'
import type { Leaf } from './shares.ts'

export interface ScannedLeaf extends Leaf {
  /** Its own header fields as they stand, with the empty line. */
  header: Uint8Array
  /** Offset of its content in the mail. */
  start: number
  size: number
}
export interface ScannedMultipart {
  type: string
  parameters: Record<string, string>
  childNodes: ScannedNode[]
}
export type ScannedNode = ScannedLeaf | ScannedMultipart

interface Open extends ScannedMultipart {
  boundary: string
  /** Where its body begins: what stands there is text where no part ever comes. */
  start: number
}

/** So much of a line is looked at, and of all header fields of a part kept. */
const lineMost = 64 << 10
const headerMost = 2 << 20
const deepest = 100

export function mailScanner() {
  const open: Open[] = []
  let root: ScannedNode | null = null
  let leaf: ScannedLeaf | null = null
  /** Lines of the header that is being read; null: none is. */
  let header: Uint8Array[] | null = []
  let headerLength = 0
  let rootHeader: Uint8Array = new Uint8Array()
  let held: Uint8Array = new Uint8Array()
  let [heldLength, at, ending] = [0, 0, 0]

  return {
    take(chunk: Uint8Array) {
      let from = 0
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
        const rest = chunk.subarray(from, end + 1)
        line(heldLength > 0 ? joined([held, rest.subarray(0, lineMost)]) : rest, heldLength + rest.length)
        held = new Uint8Array()
        heldLength = 0
        from = end + 1
      }
      if (from < chunk.length) {
        held = joined([held, chunk.subarray(from, from + Math.max(0, lineMost - held.length))])
        heldLength += chunk.length - from
      }
    },
    end(): { header: Uint8Array; root: ScannedNode } {
      if (heldLength > 0) line(held, heldLength)
      if (header) headerEnds(at)
      closeLeaf(at)
      while (open.length > 0) closeMultipart(at)
      return { header: rootHeader, root: root! }
    },
  }

  function line(bytes: Uint8Array, length: number) {
    const start = at
    at += length
    const dashes = bytes[0] === 45 && bytes[1] === 45 && open.length > 0
    const found = dashes ? delimiterIn(binary(bytes.subarray(0, 400)).trimEnd()) : null
    if (found) {
      if (header) headerEnds(start)
      closeLeaf(start - ending)
      while (open.length > found.depth + (found.closes ? 0 : 1)) closeMultipart(start - ending)
      header = found.closes ? null : []
      headerLength = 0
    } else if (header) {
      const isBlank = bytes.length === 1 ? bytes[0] === 10 : bytes.length === 2 && bytes[0] === 13
      if (isBlank) {
        header.push(bytes.slice())
        headerEnds(at)
      } else if (headerLength < headerMost) {
        header.push(bytes.slice())
        headerLength += bytes.length
      }
    }
    ending = bytes.at(-1) !== 10 ? 0 : bytes.at(-2) === 13 ? 2 : 1
  }

  /** Of the innermost multipart whose boundary it is. */
  function delimiterIn(text: string): { depth: number; closes: boolean } | null {
    for (let depth = open.length - 1; depth >= 0; depth--) {
      const { boundary } = open[depth]!
      if (text === `--${boundary}`) return { depth, closes: false }
      if (text === `--${boundary}--`) return { depth, closes: true }
    }
    return null
  }

  function headerEnds(start: number) {
    const own = joined(header ?? [])
    header = null
    if (!root) rootHeader = own
    const node = nodeOf(own, start)
    if (!root) root = node
    else open.at(-1)?.childNodes.push(node)
    if ('childNodes' in node) open.push(node as Open)
    else leaf = node
  }

  function nodeOf(own: Uint8Array, start: number): ScannedLeaf | Open {
    const fields = fieldsOf(own)
    const content = fieldIn(fields, 'content-type') ?? { value: 'text/plain', parameters: {} }
    const { value: type, parameters } = content
    const { boundary } = parameters
    if (/^multipart\//.test(type) && boundary && open.length < deepest)
      return { type, parameters, boundary: boundary.trimEnd(), start, childNodes: [] }
    const where = fieldIn(fields, 'content-disposition')
    const encoding = fieldIn(fields, 'content-transfer-encoding')?.value
    return {
      ...(/^multipart\//.test(type) ? asText : { type, header: own }),
      parameters,
      ...(where && { disposition: where.value, dispositionParameters: where.parameters }),
      ...(encoding && { encoding }),
      start,
      size: 0,
    }
  }

  function closeLeaf(end: number) {
    if (leaf) leaf.size = Math.max(0, end - leaf.start)
    leaf = null
  }

  /** A multipart whose boundary never came is text. */
  function closeMultipart(end: number) {
    const { childNodes, start } = open.pop()!
    if (childNodes.length > 0) return
    const text: ScannedLeaf = { ...asText, start, size: Math.max(0, end - start) }
    const around = open.at(-1)
    if (around) around.childNodes.splice(-1, 1, text)
    else root = text
  }
}

const asText = { type: 'text/plain', header: new TextEncoder().encode('Content-Type: text/plain\r\n\r\n') }

/** `text/plain; charset="utf-8"`: value and parameters in small letters; a parameter in pieces (RFC 2231) goes by its name alone. */
function fieldIn(fields: Field[], name: string) {
  const field = fields.find(one => one.name === name)?.value
  if (!field) return null
  const parameters: Record<string, string> = {}
  for (const [, key = '', quoted, plain] of field.matchAll(
    /[;\s]\s*([\w-]+)[\d*]*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]+))/g,
  ))
    parameters[key.toLowerCase()] ??= quoted?.replace(/\\(.)/g, '$1') ?? plain ?? ''
  return { value: (/^[^\s;]+/.exec(field)?.[0] ?? '').toLowerCase(), parameters }
}
