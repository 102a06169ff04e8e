/** Folding: one code unit in, one out, so that offsets in the folded text are offsets in the text. */

const table = new Map<string, string>()
const special: Record<string, string> = {
  ı: 'i',
  İ: 'i',
  I: 'i',
  ß: 's',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'a',
  '’': "'",
  '‘': "'",
  '`': "'",
}

function foldUnit(unit: string): string {
  const known = table.get(unit)
  if (known !== undefined) return known
  const base =
    special[unit] ??
    unit
      .normalize('NFD')
      .replace(/\p{M}+/u, '')
      .toLowerCase()
  const folded = base.length === 1 ? base : unit.length === base.length ? base : unit
  table.set(unit, folded)
  return folded
}

/** Lower case, diacritics off, ı and İ → i, curly apostrophes straight. Same length as the text. */
export function fold(text: string): string {
  let folded = ''
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    // ASCII short cut: most of any text.
    if (code >= 97 && code <= 122) folded += text[i]
    else if (code >= 65 && code <= 90) folded += String.fromCharCode(code + 32)
    else if (code < 128) folded += text[i] === '`' ? "'" : text[i]
    else folded += foldUnit(text[i]!)
  }
  return folded
}
