/** Attachments: those that lie at the provider and those that came along. */
import type { Attachment } from '../../src/message.ts'
import { mediaType } from '../email/media-type.ts'
import { type Fields, number, text, textOrNull } from './plain.ts'
import { hex, sha256Hex } from './proof.ts'

/** Content that lies at the provider under `reference` (a file id or URL). */
export const attachmentAt = (
  reference: string | null,
  given: { name?: unknown; type?: unknown; size?: unknown; hash?: unknown } = {},
): Attachment => ({
  name: textOrNull(given.name),
  type: text(given.type).toLowerCase().trim() || 'application/octet-stream',
  size: number(given.size),
  hash: hexHash(text(given.hash)),
  reference,
})

/** As our own widget and form send it: `{name, type, content_base64? | url?, size?}`. */
export function attachmentIn(item: Fields): Attachment {
  const bytes = fromBase64(text(item.content_base64 ?? item.content))
  const reference = textOrNull(item.url) ?? textOrNull(item.reference)
  const there = attachmentAt(reference, {
    name: item.name ?? item.filename,
    type: item.type,
    size: item.size,
    hash: item.hash,
  })
  if (!bytes) return there
  return {
    ...there,
    type: mediaType(bytes, there.type),
    size: bytes.length,
    hash: sha256Hex(bytes),
    reference: null,
    bytes,
  }
}

/** SHA-256 as hex; Meta states it in base64. */
function hexHash(value: string): string | null {
  if (/^[0-9a-f]{64}$/i.test(value)) return value.toLowerCase()
  const bytes = /^[A-Za-z0-9+/]{43}=$/.test(value) ? fromBase64(value) : null
  return bytes && hex(bytes)
}

/** Data URLs, line breaks and the URL alphabet are forgiven; null where it is no base64. */
export function fromBase64(given: string): Uint8Array | null {
  const plain = given
    .replace(/^data:[^,]*,/, '')
    .replace(/\s/g, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/')
  if (plain === '' || !/^[A-Za-z0-9+/]+={0,2}$/.test(plain)) return null
  try {
    return Uint8Array.from(atob(plain.replace(/=+$/, '')), letter => letter.charCodeAt(0))
  } catch {
    return null
  }
}
