/** Decompresses PR_RTF_COMPRESSED. [MS-OXRTFCP] §2.2. */

const prefix =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx'

const longest = 10_000_000

/** Null for bytes that are none. */
export function rtfOf(bytes: Uint8Array | undefined): Uint8Array | null {
  if (!bytes || bytes.length < 16) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = view.getUint32(4, true)
  const kind = view.getUint32(8, true)
  if (kind === 0x414c454d) return bytes.subarray(16, 16 + size)
  if (kind !== 0x75465a4c || size > longest) return null
  const window = new Uint8Array(4096)
  window.set(new TextEncoder().encode(prefix))
  let write = prefix.length
  const out = new Uint8Array(size)
  let length = 0
  const put = (byte: number) => {
    if (length < size) out[length++] = byte
    window[write++ & 4095] = byte
  }
  for (let at = 16; at < bytes.length; ) {
    const control = bytes[at++]!
    for (let bit = 0; bit < 8 && at < bytes.length; bit++) {
      if ((control & (1 << bit)) === 0) {
        put(bytes[at++]!)
        continue
      }
      if (at + 1 >= bytes.length) return out.subarray(0, length)
      const token = (bytes[at]! << 8) | bytes[at + 1]!
      at += 2
      const from = token >> 4
      // A reference to the place that is written next is the end.
      if (from === (write & 4095)) return out.subarray(0, length)
      for (let copy = 0; copy < (token & 15) + 2; copy++) put(window[(from + copy) & 4095]!)
    }
  }
  return out.subarray(0, length)
}
