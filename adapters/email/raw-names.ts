/** File names in raw 8-bit letters of a legacy charset, which RFC 2045 forbids and old mail programs write all the same. */
import { decodeText } from './charset.ts'
import { binary } from './encoded-words.ts'

const described = /^content-(?:type|disposition):[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*/gim
const named = /\b(?:file)?name=(?:"[^"\r\n]*"|[^\s;"]+)/gi

/** The mail with such names in UTF-8, as the parser reads them; the same bytes where there are none. */
export function withReadableNames(raw: Uint8Array): Uint8Array {
  if (raw.every(byte => byte < 0x80)) return raw
  const text = binary(raw)
  const mended = text.replace(described, fields => fields.replace(named, inUtf8))
  return mended === text ? raw : bytesOf(mended)
}

function inUtf8(name: string): string {
  if (!/[\x80-\xff]/.test(name)) return name
  return binary(new TextEncoder().encode(decodeText(bytesOf(name), null)))
}

const bytesOf = (text: string) => Uint8Array.from(text, unit => unit.charCodeAt(0))
