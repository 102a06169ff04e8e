/**
 * A mail as a flat list of parts, in the order of the text. Line splitting, boundaries, transfer encodings and parameters
 * are postal-mime's; which part is body and which is attachment is decided in body.ts. Nothing is dropped: a multipart
 * without parts gives its raw body as one part. Rejects only past the limits (256 levels, 2 MiB of header fields).
 */
import PostalMime from 'postal-mime'
import { joined } from '../wire/joined.ts'
import { bodyOffset, type Headers, headersOf } from './headers.ts'
import { withReadableNames } from './raw-names.ts'
import { readUuencoded } from './uuencode.ts'
import { unpacked } from './winmail.ts'

export interface Part {
  /** Lower case media type. */
  type: string
  params: Record<string, string>
  /** 'attachment', 'inline', another word or ''. */
  disposition: string
  name: string | null
  contentId: string | null
  encoding: string
  content: Uint8Array
  /** Multipart subtypes around it, outermost first, each with a number of its own. */
  within: { type: string; id: number; child: number }[]
}

export interface Mail {
  headers: Headers
  type: string
  params: Record<string, string>
  parts: Part[]
}

/** What is read of postal-mime's tree. Not in its typings: the version is pinned, and every fixture fails where it differs. */
interface Node {
  childNodes: Node[]
  content: ArrayBuffer | null
  contentType: { parsed: { value: string; params: Record<string, string> }; multipart: string | false }
  contentDisposition: { parsed: { value: string; params: Record<string, string> } }
  contentTransferEncoding: { encoding: string }
  contentId?: string
}

export async function readMail(raw: Uint8Array): Promise<Mail> {
  const headers = headersOf(raw)
  const body = raw.subarray(bodyOffset(raw))
  const plain = isPlain(headers)
  const parser = new PostalMime({ forceRfc822Attachments: true })
  await parser.parse(plain ? raw.subarray(0, raw.length - body.length) : withReadableNames(mended(raw)))
  const root = (parser as unknown as { root: Node }).root
  const parts: Part[] = []
  let nodes = 0
  collect(root, [])
  // A multipart whose boundary never comes.
  if (parts.length === 0) parts.push({ ...partOf(root, []), type: 'text/plain', content: body })
  if (plain && parts[0]) parts[0].content = body
  const { value, params } = root.contentType.parsed
  return { headers, type: value.split(/\s/)[0]!, params, parts: parts.flatMap(unpacked) }

  function collect(node: Node, within: Part['within']) {
    const id = nodes++
    if (node.contentType.multipart === false) {
      parts.push(partOf(node, within))
      return
    }
    node.childNodes.forEach((child, index) => {
      collect(child, [...within, { type: node.contentType.multipart || 'mixed', id, child: index }])
    })
  }
}

/** One part in no transfer encoding: its body needs no decoding. postal-mime takes milliseconds for a long one. */
function isPlain(headers: Headers): boolean {
  const encoding = headers.text('content-transfer-encoding')?.toLowerCase() ?? ''
  return !/multipart/i.test(headers.text('content-type') ?? '') && /^(?:[78]bit|binary|)$/.test(encoding)
}

const semicolon = Uint8Array.of(0x3b)

/** Some leave out the semicolon before the boundary, and with it the whole mail. */
function mended(raw: Uint8Array): Uint8Array {
  const end = bodyOffset(raw)
  const head = new TextDecoder('latin1').decode(raw.subarray(0, end))
  const gap = /^content-type:[ \t]*multipart\/[\w-]{1,40}(?=\s{1,10}boundary=)/im.exec(head)
  if (!gap) return raw
  const at = gap.index + gap[0].length
  return joined([raw.subarray(0, at), semicolon, raw.subarray(at)])
}

function partOf(node: Node, within: Part['within']): Part {
  const { value, params } = node.contentType.parsed
  const name = node.contentDisposition.parsed.params.filename ?? params.name ?? null
  const content = new Uint8Array(node.content ?? new ArrayBuffer(0))
  const isUuencoded = /^(?:x-)?uue?(?:ncode)?$/.test(node.contentTransferEncoding.encoding)
  return {
    // Some leave out the semicolon before a parameter.
    type: value.split(/\s/)[0] || 'text/plain',
    params,
    disposition: node.contentDisposition.parsed.value,
    name,
    contentId: node.contentId ?? null,
    encoding: node.contentTransferEncoding.encoding,
    content: isUuencoded ? (readUuencoded(new TextDecoder('latin1').decode(content)) ?? content) : content,
    within,
  }
}
