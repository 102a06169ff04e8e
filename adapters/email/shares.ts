/** Of a mail that is too long to be taken whole: which of its parts are taken, as far as there is room. Pure. */
import type { CutLeaf } from './cut-mail.ts'

/** From here on a mail is taken part by part, and so much of it, in bytes. */
export const longestMail = 25 << 20

/** Of one text; what was typed stands in front. */
export const textMost = 1 << 20

/** A part that has no parts, as RFC 9051 describes it. */
export interface Leaf {
  type: string
  /** Bytes, still encoded. */
  size?: number
  encoding?: string
  disposition?: string
  parameters?: Record<string, string>
  dispositionParameters?: Record<string, string>
}

export type Share = 'whole' | 'head' | 'left'

/** Texts first, then files as long as there is room, in their order: a small one behind a long one still comes. */
export function sharesOf<One extends Leaf>(leaves: readonly One[], most: number): Map<One, Share> {
  const taken = new Map<One, Share>()
  let room = most
  for (const leaf of [...leaves.filter(isText), ...leaves.filter(leaf => !isText(leaf))]) {
    const size = leaf.size ?? 0
    const share = isText(leaf) && size > textMost ? 'head' : 'whole'
    const needs = share === 'head' ? textMost : size
    taken.set(leaf, needs <= room ? share : 'left')
    if (needs <= room) room -= needs
  }
  return taken
}

/** What is here of a part and what is not. A text is cut at a line; null: none of it could be had. */
export function shared(leaf: Leaf, share: Share, bytes: Uint8Array | null): Pick<CutLeaf, 'content' | 'left'> {
  const content = share === 'left' ? null : bytes
  if (content && share === 'whole') return { content, left: null }
  const head = content === null ? null : content.subarray(0, content.lastIndexOf(10) + 1 || content.length)
  return { content: head, left: decodedSize(leaf, (leaf.size ?? 0) - (head?.length ?? 0)) }
}

const isText = ({ type, disposition, parameters, dispositionParameters }: Leaf) =>
  /^text\/(?:plain|html)$/i.test(type) &&
  disposition?.toLowerCase() !== 'attachment' &&
  !parameters?.name &&
  !dispositionParameters?.filename

/** Bytes that an encoded length stands for: base64 in lines of 76 characters, with their ends. */
const decodedSize = ({ encoding }: Leaf, size: number) =>
  encoding?.toLowerCase() === 'base64' ? Math.floor((size / 78) * 57) : size
