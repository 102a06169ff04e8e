/** Decodes uuencoded lines between `begin 644 name` and `end`. Null where there are none. POSIX uuencode(1). */
export function readUuencoded(text: string): Uint8Array | null {
  const begin = /^begin [0-7]{3,4} .*$/m.exec(text)
  if (!begin) return null
  const bytes: number[] = []
  for (const line of text
    .slice(begin.index + begin[0].length)
    .split(/\r?\n/)
    .slice(1)) {
    if (line.trimEnd() === 'end') break
    const six = (at: number) => ((line.charCodeAt(at) || 32) - 32) & 63
    const length = line === '' ? 0 : six(0)
    for (let at = 1, left = length; left > 0; at += 4, left -= 3) {
      const [a, b, c, d] = [six(at), six(at + 1), six(at + 2), six(at + 3)]
      bytes.push(...[(a << 2) | (b >> 4), ((b & 15) << 4) | (c >> 2), ((c & 3) << 6) | d].slice(0, left))
    }
  }
  return Uint8Array.from(bytes)
}
