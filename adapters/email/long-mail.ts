/**
 * A mail that is too long to be taken whole (RFC 9051 BODYSTRUCTURE): its text and what fits of its files are fetched part by
 * part, the rest stays on the mail server and is named. Nothing of it is ever cut in the middle but plain text, at a line.
 */
import type { ImapFlow, MessageStructureObject } from 'imapflow'
import { type CutLeaf, type CutPart, cutMail } from './cut-mail.ts'
import { shared, sharesOf, textMost } from './shares.ts'

/** The bytes of the shortened mail, at most about `most`; null where somebody deleted it meanwhile. */
export async function fetchLong(client: ImapFlow, uid: number, most: number): Promise<Uint8Array | null> {
  const described = await client.fetchOne(
    String(uid),
    { uid: true, size: true, bodyStructure: true, headers: true },
    { uid: true },
  )
  const headers = described ? described.headers : undefined
  if (!described || !headers) return null
  const structure = described.bodyStructure ?? { type: 'application/octet-stream', size: described.size ?? 0 }
  const leaves = leavesOf(structure)
  const taken = sharesOf(leaves, most - headers.length)
  const keys = leaves.flatMap(leaf => {
    const share = taken.get(leaf)
    const mime = structure === leaf ? [] : [`${leaf.part}.MIME`]
    if (share === 'left') return mime
    return [...mime, share === 'head' ? { key: placeOf(leaf), start: 0, maxLength: textMost } : placeOf(leaf)]
  })
  const fetched = keys.length > 0 ? await fetchParts(client, uid, keys) : null
  if (fetched === false) return null
  const bytes = (key: string) => fetched?.bodyParts?.get(key.toLowerCase()) ?? null
  return cutMail(headers, partOf(structure))

  function partOf(node: MessageStructureObject): CutPart {
    if (isMultipart(node))
      return { multipart: node.type, params: node.parameters ?? {}, parts: (node.childNodes ?? []).map(partOf) }
    return leafOf(node)
  }

  /** What a server does not give, however it was asked, is left there too. */
  function leafOf(node: MessageStructureObject): CutLeaf {
    return {
      type: node.type,
      header: structure === node ? null : (bytes(`${node.part}.MIME`) ?? new Uint8Array()),
      ...shared(node, taken.get(node) ?? 'left', bytes(placeOf(node))),
    }
  }
}

/** Null where the server cannot give them: one mail that it cannot take apart must not keep all later ones from coming. */
async function fetchParts(client: ImapFlow, uid: number, keys: unknown[]) {
  try {
    return await client.fetchOne(String(uid), { uid: true, bodyParts: keys as string[] }, { uid: true })
  } catch (error) {
    if (!client.usable) throw error
    return null
  }
}

const isMultipart = (node: MessageStructureObject) => /^multipart\//i.test(node.type)

/** The body of a mail that is one part has no number in its structure, and is number 1. */
const placeOf = (node: MessageStructureObject) => node.part ?? '1'

/** In the order of the text. What is inside an attached mail belongs to it. */
const leavesOf = (node: MessageStructureObject): MessageStructureObject[] =>
  isMultipart(node) ? (node.childNodes ?? []).flatMap(leavesOf) : [node]
