/** Which files of a message are stored: typed by content, named by hash, within the limits of rules/attachments.yaml. Pure. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { mediaType } from '../../adapters/email/media-type.ts'
import type { Attachment, Channel } from '../message.ts'
import type { AttachmentRules } from '../policy/files/attachments.ts'

/**
 * All of them, in order; those over a limit say so and carry no bytes any more: these stay in the sealed delivery, or at
 * the provider, by the size that it states.
 */
export function admitFiles(files: Attachment[], channel: Channel, rules: AttachmentRules): Attachment[] {
  const { bytes: most, count } = rules.limits(channel)
  let stored = 0
  return files.map(file => {
    if (!file.bytes && file.reference === null) return file
    const known = file.bytes ? typed(file, file.bytes) : file
    if ((known.size ?? 0) > most) return withheld(known, 'too-large')
    if (++stored > count) return withheld(known, 'too-many')
    return known
  })
}

const typed = (file: Attachment, bytes: Uint8Array): Attachment => ({
  ...file,
  type: mediaType(bytes, file.type),
  size: bytes.length,
  hash: file.hash ?? bytesToHex(sha256(bytes)),
})

function withheld({ bytes: _, ...file }: Attachment, why: NonNullable<Attachment['withheld']>): Attachment {
  return { ...file, withheld: why }
}
