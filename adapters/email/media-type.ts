/** The media type that the first bytes show; the declared one where they show nothing. */

const signatures: [type: string, at: number, bytes: string][] = [
  ['image/png', 0, '\x89PNG\r\n'],
  ['image/jpeg', 0, '\xff\xd8\xff'],
  ['image/gif', 0, 'GIF8'],
  ['image/webp', 8, 'WEBP'],
  ['image/bmp', 0, 'BM'],
  ['image/heic', 4, 'ftyphei'],
  ['video/mp4', 4, 'ftyp'],
  ['application/pdf', 0, '%PDF-'],
  ['application/zip', 0, 'PK\x03\x04'],
  ['application/gzip', 0, '\x1f\x8b'],
  ['application/vnd.rar', 0, 'Rar!'],
  ['application/x-7z-compressed', 0, '7z\xbc\xaf'],
  ['application/vnd.microsoft.portable-executable', 0, 'MZ'],
  ['application/x-executable', 0, '\x7fELF'],
  ['audio/ogg', 0, 'OggS'],
  ['audio/mpeg', 0, 'ID3'],
]

/** Zip containers keep a declared office type: their bytes do not contradict it. */
const insideZip = /^application\/(vnd\.|x-|java|epub)/

export function mediaType(bytes: Uint8Array, declared: string): string {
  const head = String.fromCharCode(...bytes.subarray(0, 16))
  const shown = signatures.find(([, at, mark]) => head.startsWith(mark, at))?.[0]
  if (!shown) return /^[\w.+-]+\/[\w.+-]+$/.test(declared) ? declared : 'application/octet-stream'
  return shown === 'application/zip' && insideZip.test(declared) ? declared : shown
}
