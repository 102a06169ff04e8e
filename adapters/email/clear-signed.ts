/** OpenPGP's cleartext signatures (RFC 9580 §7) around a text: the text alone. The mail is kept as it came. */

const begins = /^-----BEGIN PGP SIGNED MESSAGE-----[ \t]*$/
const signs = /^-----BEGIN PGP SIGNATURE-----[ \t]*$/
const ends = /^-----END PGP SIGNATURE-----[ \t]*$/

/** Every text that is not signed comes back as it is. */
export function withoutClearSignature(lines: readonly string[]): readonly string[] {
  if (!lines.some(line => begins.test(line))) return lines
  const words: string[] = []
  let place: 'outside' | 'fields' | 'signed' | 'signature' = 'outside'
  for (const line of lines) {
    if (place === 'outside' && begins.test(line)) place = 'fields'
    else if (place === 'fields') place = line.trim() === '' ? 'signed' : 'fields'
    else if (place === 'signed' && signs.test(line)) place = 'signature'
    else if (place === 'signature') place = ends.test(line) ? 'outside' : 'signature'
    else words.push(place === 'signed' ? line.replace(/^- /, '') : line)
  }
  // Cut off before it ends: nothing is left out.
  return place === 'outside' ? words : lines
}
