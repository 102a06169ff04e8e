/**
 * Periods that end an abbreviation and no sentence: "Atak A.Ş. adına", "Av. Ayşe", "No. 5", "e.g. the shop". Turkish and English, folded.
 * What may stand at a sentence's end too (A.Ş., Ltd. Şti., vb., etc.) ends it where a capital follows. A line's end always does.
 */

/** Before a name, a number or an example; never the last word. */
const leading = new Set([
  'av', 'dr', 'prof', 'yrd', 'muh', 'uzm', 'sn', 'ogr', 'bkz', 'orn', 'mah', 'mh', 'cad', 'cd', 'blv', 'bulv', 'apt',
  'mr', 'mrs', 'messrs', 'approx', 'attn',
]) // biome-ignore format: a list

/** Companies, lists, titles: they may be the last word. */
const trailing = new Set([
  'ltd', 'sti', 'inc', 'corp', 'co', 'llc', 'plc', 'gmbh', 'tic', 'san', 'paz', 'ith', 'ihr', 'koop', 'bros', 'intl', 'dept',
  'vb', 'vd', 'vs', 'etc', 'incl', 'doc', 'mud', 'gn', 'tel', 'gsm', 'faks',
]) // biome-ignore format: a list

/** Words by themselves too: only where a number follows, or one of them. */
const numbered = new Set(['no', 'nr', 'nos', 'kat', 'sok', 'sk', 'md', 'pp', 'ext', 'fig', 'art'])

const joining = new Set(['ve', 'and'])

/** "A", "A.Ş", "T.C", "e.g": single letters with periods between them. */
const initials = /^[a-z](?:\.[a-z])*$/
const onItsLine = /^\.[ \t\u00a0]+$/
const capital = /^[\p{Lu}\p{Lt}]/u

/** `between` two words stands a period, with what follows it; `written`: the next word as it was written. */
export function isAbbreviation(word: string, between: string, next: string, written: string): boolean {
  if (word.length > 20 || !onItsLine.test(between)) return false
  if (leading.has(word)) return true
  if (numbered.has(word)) return numbered.has(next) || /^\d/.test(next)
  if (!isTrailing(word)) return false
  return !capital.test(written) || joining.has(next) || leading.has(next) || isTrailing(next)
}

/** Also written together: "Tic.Ltd.Şti." */
const isTrailing = (word: string) => initials.test(word) || word.split('.').every(part => trailing.has(part))
