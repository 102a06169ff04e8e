/** Folding: one code unit in, one out, so that offsets in the folded text are offsets in the text. */

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
  const base =
    special[unit] ??
    unit
      .normalize('NFD')
      .replace(/\p{M}+/u, '')
      .toLowerCase()
  return base.length === 1 ? base : unit.length === base.length ? base : unit
}

/** Of every code unit that has been met: what it is folded to. */
const table = new Uint16Array(65_536)

const foldCode = (code: number) => (table[code] ||= foldUnit(String.fromCharCode(code)).charCodeAt(0))

/** Everything but ASCII, and the backtick. */
const foreign = /[^\x00-_a-\x7f]/
/** Capitals beyond the first plane: two code units that are lowered together. */
const astral = /[\ud800-\udbff]/
/** As many code units as are put together at a time. */
const stretch = 4096

/** Lower case, diacritics off, ı and İ → i, curly apostrophes straight. Same length as the text. */
export function fold(text: string): string {
  if (!foreign.test(text)) return text.toLowerCase()
  let folded = ''
  for (let from = 0; from < text.length; from += stretch) folded += foldedStretch(text.slice(from, from + stretch))
  return astral.test(text) ? loweredAlike(folded) : folded
}

/** From codes, for the engine keeps letters of ASCII in half the room, and looks through them faster. */
function foldedStretch(text: string): string {
  const codes = new Array<number>(text.length)
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    codes[i] = code >= 128 || code === 96 ? foldCode(code) : code >= 65 && code <= 90 ? code + 32 : code
  }
  return String.fromCharCode.apply(null, codes)
}

function loweredAlike(folded: string): string {
  const lower = folded.toLowerCase()
  return lower.length === folded.length ? lower : folded
}
