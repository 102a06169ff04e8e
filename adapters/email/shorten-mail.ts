/**
 * A mail on disk that is too long to be taken whole: its text and what fits of its files, as they would come over IMAP (see
 * long-mail.ts), so that the same mail is the same bytes on either way. What is left out is named.
 */
import { type CutPart, cutMail } from './cut-mail.ts'
import { mailScanner, type ScannedLeaf, type ScannedNode } from './scan-mail.ts'
import { longestMail, type Share, shared, sharesOf, textMost } from './shares.ts'

/** Where its bytes lie: passed by once, then read in places. */
export interface MailBytes {
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>
  read(start: number, length: number): Promise<Uint8Array> | Uint8Array
}

/** At most about `most` bytes. */
export async function shortenMail({ chunks, read }: MailBytes, most = longestMail): Promise<Uint8Array> {
  const scanner = mailScanner()
  for await (const chunk of chunks) scanner.take(chunk)
  const { header, root } = scanner.end()
  const shares = sharesOf(leavesOf(root), most - header.length)
  return cutMail(header, await partOf(root))

  async function partOf(node: ScannedNode): Promise<CutPart> {
    if (!('childNodes' in node)) return leafOf(node, shares.get(node) ?? 'left')
    const parts: CutPart[] = []
    for (const child of node.childNodes) parts.push(await partOf(child))
    return { multipart: node.type, params: node.parameters, parts }
  }

  async function leafOf(leaf: ScannedLeaf, share: Share): Promise<CutPart> {
    const { type, start, size } = leaf
    const bytes = share === 'left' ? null : await read(start, share === 'head' ? Math.min(size, textMost) : size)
    return {
      type,
      header: leaf.header === header ? null : leaf.header,
      ...shared(leaf, share, bytes),
    }
  }
}

const leavesOf = (node: ScannedNode): ScannedLeaf[] =>
  'childNodes' in node ? node.childNodes.flatMap(leavesOf) : [node]
