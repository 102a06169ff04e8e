/** Files of a mail, each with its bytes, hash and the type that the bytes show. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { decodeWords } from 'postal-mime'
import type { Attachment } from '../../src/message.ts'
import { leftPart } from './cut-mail.ts'
import { canonicalWords } from './encoded-words.ts'
import { mediaType } from './media-type.ts'
import type { Part } from './mime.ts'

export function attachmentsOf(files: readonly Part[]): Attachment[] {
  return files.map(({ name, type, params, content }) => {
    const named = { name: name ? fileName(name) : null, reference: null }
    const left = leftPart(type, params)
    if (left) return { ...named, ...left, hash: null, withheld: 'too-large', missing: asItCame }
    return {
      ...named,
      type: mediaType(content, type),
      size: content.length,
      hash: bytesToHex(sha256(content)),
      bytes: content,
    }
  })
}

/** Shown beside the name, on the ticket. */
const asItCame = 'the mail is too long to be taken whole; this stays in the mail as it came'

/** The last step of the path alone, without control characters: a name, never a place. */
function fileName(name: string): string | null {
  const decoded = /^[\0-\xff]*$/.test(name) ? decodeWords(canonicalWords(name)) : decodeWords(name)
  const last = decoded.split(/[/\\]/).at(-1) ?? ''
  return (
    last
      .replace(/[\0-\x1f\x7f]/g, '')
      .trim()
      .slice(0, 255)
      .toWellFormed() || null
  )
}
