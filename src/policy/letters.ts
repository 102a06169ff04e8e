/**
 * Unicode's letters in few ranges: those of every living script that a customer may write in, and no sign of punctuation of
 * general use. First and last of each.
 */
export const letterRanges: readonly (readonly [number, number])[] = [
  [0x41, 0x5a], [0x61, 0x7a], [0xc0, 0xd6], [0xd8, 0xf6], [0xf8, 0x1fff], [0x3040, 0xd7ff],
  [0xff21, 0xff3a], [0xff41, 0xff5a], [0xff66, 0xffdc],
] // biome-ignore format: pairs

export const letter = 1
const digit = 2
/** Of every code unit: what it is. */
const kinds = new Uint8Array(65_536)
for (const [first, last] of letterRanges) kinds.fill(letter, first, last + 1)
kinds.fill(digit, 0x30, 0x3a)

/** `letter`, `digit`, or 0 for everything else and beyond the end. */
export const kindOf = (text: string, at: number): number => kinds[text.charCodeAt(at) | 0]!
