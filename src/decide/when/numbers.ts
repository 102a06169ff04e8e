/** Small numbers as digits and words of both languages, folded. */

const words: Record<string, number> = {
  bir: 1, iki: 2, uc: 3, dort: 4, bes: 5, alti: 6, yedi: 7, sekiz: 8, dokuz: 9, on: 10, 'on bes': 15, yirmi: 20, birkac: 3, 'bir kac': 3, bikac: 3, bi: 1,
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fifteen: 15,
  yarim: 0.5, 'half an': 0.5, 'half a': 0.5, 'bir bucuk': 1.5, 'iki bucuk': 2.5, 'one and a half': 1.5,
  couple: 2, 'a couple of': 2, 'a couple': 2, 'a few': 3, several: 4, few: 3,
} // biome-ignore format: a table

/** For use inside patterns. */
export const numberPattern = `(?:\\d{1,3}|${Object.keys(words)
  .sort((a, b) => b.length - a.length)
  .join('|')})`

export const numberOf = (text: string): number => words[text] ?? Number(text)
