/** The single words of some classes, to ask of one word whether it is among them: for words that have been veiled. */
import { fold } from './fold.ts'
import type { ClassPatterns } from './lexicon.ts'

export interface Vocabulary {
  /** `word` in lower case, diacritics kept. */
  has(word: string): boolean
  /** The word that `mask` stands for, where `*` hides one letter; null where it could be none. */
  behind(mask: string): string | null
}

/** Patterns of several elements are left out: they cannot be one word. */
export function compileVocabulary(classes: ClassPatterns, names: readonly string[]): Vocabulary {
  const exact = new Set<string>()
  const prefixes = new Set<string>()
  const written = new Set<string>()
  for (const line of names.flatMap(name => classes[name] ?? [])) {
    if (line.includes(' ')) continue
    for (const one of line.replace(/[()]/g, '').split('|')) {
      if (one.startsWith('=')) written.add(one.slice(1).replace('*', ''))
      else if (one.endsWith('*')) prefixes.add(fold(one.slice(0, -1)))
      else exact.add(fold(one))
    }
  }
  const longest = Math.max(0, ...[...prefixes].map(prefix => prefix.length))
  return { has, behind }

  function has(word: string): boolean {
    if (written.has(word)) return true
    const folded = fold(word)
    if (exact.has(folded)) return true
    for (let n = Math.min(longest, folded.length); n > 1; n--) if (prefixes.has(folded.slice(0, n))) return true
    return false
  }

  function behind(mask: string): string | null {
    const folded = fold(mask)
    for (const word of written) if (covers(mask, word) && mask.length === word.length) return word
    for (const word of exact) if (folded.length === word.length && covers(folded, word)) return word
    for (const prefix of prefixes) if (covers(folded, prefix)) return prefix + folded.slice(prefix.length)
    return null
  }
}

/** Whether the mask begins with the word, its `*` being any letter. */
function covers(mask: string, word: string): boolean {
  if (mask.length < word.length) return false
  for (let i = 0; i < word.length; i++) if (mask[i] !== word[i] && mask[i] !== '*') return false
  return !mask.includes('*', word.length)
}
