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

/** Everything but ASCII, and the backtick. */
const foreign = /[^\x00-_a-\x7f]/g

/** Lower case, diacritics off, ı and İ → i, curly apostrophes straight. Same length as the text. */
export function fold(text: string): string {
  const plain = text.replace(foreign, foldUnit)
  const lower = plain.toLowerCase()
  // A few capitals of other scripts grow when they are lowered; offsets count more than they do.
  return lower.length === text.length
    ? lower
    : Array.from({ length: plain.length }, (_, i) => lowerUnit(plain[i]!)).join('')
}

const lowerUnit = (unit: string) => (unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit)
