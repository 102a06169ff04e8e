/** Media type by the first bytes: what a sender declares is a claim. Null where the bytes do not tell. */
const signatures: [type: string, offset: number, bytes: string][] = [
  ['image/png', 0, '89504e470d0a1a0a'],
  ['image/jpeg', 0, 'ffd8ff'],
  ['image/gif', 0, '47494638'],
  ['image/webp', 8, '57454250'],
  ['image/bmp', 0, '424d'],
  ['image/tiff', 0, '49492a00'],
  ['image/tiff', 0, '4d4d002a'],
  ['image/heic', 4, '6674797068656963'],
  ['application/pdf', 0, '255044462d'],
  ['application/gzip', 0, '1f8b'],
  ['application/x-7z-compressed', 0, '377abcaf271c'],
  ['application/vnd.rar', 0, '526172211a07'],
  ['application/x-msdownload', 0, '4d5a'],
  ['application/x-elf', 0, '7f454c46'],
  ['video/mp4', 4, '66747970'],
  ['video/webm', 0, '1a45dfa3'],
  ['audio/ogg', 0, '4f676753'],
  ['audio/mpeg', 0, '494433'],
  ['audio/wav', 8, '57415645'],
]

export function sniffed(bytes: Uint8Array): string | null {
  for (const [type, offset, wanted] of signatures) {
    if (hexAt(bytes, offset, wanted.length / 2) === wanted) return type
  }
  return null
}

const hexAt = (bytes: Uint8Array, from: number, count: number) =>
  Array.from(bytes.subarray(from, from + count), byte => byte.toString(16).padStart(2, '0')).join('')
