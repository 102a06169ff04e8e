/**
 * A mail without some of its parts, as bytes: the same header fields and the same parts in the same places, each part that is
 * not there named by a message/external-body (RFC 2046 §5.2.3). The same parts always give the same bytes. Pure.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { joined } from '../wire/joined.ts'
import { binary } from './encoded-words.ts'

export interface CutLeaf {
  type: string
  /** The part's own header fields as they stand; null: those of the mail, which has one part. */
  header: Uint8Array | null
  /** Still encoded; null: none of it. */
  content: Uint8Array | null
  /** Bytes that are not here; null: it is whole. */
  left: number | null
}

export type CutPart = CutLeaf | { multipart: string; params: Record<string, string>; parts: CutPart[] }

/** access-type of a part that lies on the mail server. */
export const leftOnServer = 'x-left-on-mail-server'

export function cutMail(header: Uint8Array, root: CutPart): Uint8Array {
  const own = lines(header)
  const seed = bytesToHex(sha256(header)).slice(0, 24)
  let boundaries = 0
  const chunks: Uint8Array[] = []
  const write = (...words: (string | Uint8Array)[]) => {
    for (const one of words) chunks.push(typeof one === 'string' ? latin1(one) : one)
  }
  write(own.filter(field => !ofContent(field)).join('\r\n'), '\r\n')
  // A mail of one part, of which something is missing, has to become two.
  const whole: CutPart = 'multipart' in root ? root : { multipart: 'multipart/mixed', params: {}, parts: [root] }
  part(whole)
  return joined(chunks)

  function part(one: CutPart) {
    if (!('multipart' in one)) return leaf(one)
    const boundary = `=_cut_${seed}_${boundaries++}`
    const params = Object.entries(one.params).filter(([name]) => name.toLowerCase() !== 'boundary')
    const said = [...params, ['boundary', boundary] as const].map(([name, value]) => `; ${name}=${quoted(value)}`)
    write(`Content-Type: ${one.multipart}${said.join('')}\r\n\r\n`)
    for (const child of one.parts.flatMap(split)) {
      write(`--${boundary}\r\n`)
      part(child)
      write('\r\n')
    }
    write(`--${boundary}--\r\n`)
  }

  function leaf({ type, header: fields, content, left }: CutLeaf) {
    const described = fields ? lines(fields) : own.filter(ofContent)
    if (content) {
      write(described.map(field => `${field}\r\n`).join(''), '\r\n', content)
      return
    }
    const named = described.filter(field => !/^content-(?:type|transfer-encoding)\s*:/i.test(field))
    const parameters = /;[\s\S]*$/.exec(described.find(field => /^content-type\s*:/i.test(field)) ?? '')?.[0] ?? ''
    const head = `Content-Type: message/external-body; access-type=${leftOnServer}; size=${left ?? 0}; x-type=${quoted(type)}${parameters}`
    write([head, ...named].map(field => `${field}\r\n`).join(''), '\r\n')
    write(`Content-Type: ${type}\r\n\r\n`)
  }
}

/** Of a text that was cut: what is here, then what is not. */
function split(one: CutPart): CutPart[] {
  if ('multipart' in one || !one.content || one.left === null) return [one]
  const rest = latin1('Content-Disposition: attachment; filename="rest-of-the-text.txt"\r\n')
  return [
    { ...one, left: null },
    { type: one.type, header: rest, content: null, left: one.left },
  ]
}

/** Type and size of a part that was left on the mail server; null where it was not. */
export function leftPart(type: string, params: Record<string, string>): { type: string; size: number | null } | null {
  if (type !== 'message/external-body' || params['access-type']?.toLowerCase() !== leftOnServer) return null
  const size = Number(params.size)
  return {
    type: /^[\w.+-]{1,64}\/[\w.+-]{1,64}$/.test(params['x-type'] ?? '')
      ? params['x-type']!.toLowerCase()
      : 'application/octet-stream',
    size: Number.isSafeInteger(size) && size > 0 ? size : null,
  }
}

/** Fields, each with its folded lines. */
const lines = (header: Uint8Array): string[] =>
  binary(header)
    .replace(/[\r\n]+$/, '')
    .split(/\r?\n(?![ \t])/)
    .filter(Boolean)

const ofContent = (field: string) => /^content-[\w-]+\s*:/i.test(field)

const quoted = (value: string) => `"${value.replace(/[^\x20-\x7e]+/g, ' ').replace(/["\\]/g, '\\$&')}"`

const latin1 = (text: string) => Uint8Array.from(text, unit => unit.charCodeAt(0))
