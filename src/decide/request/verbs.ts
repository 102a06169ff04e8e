/** The verbs of the rule files, and which of them a word may be a form of. Turkish by stems, English by base forms. */
import { fold } from '../../policy/fold.ts'
import { perWord, type Word } from '../../policy/word.ts'

/** Verb name → stems ("sil", "iptal et") and English base forms ("delete"). */
export type VerbWords = Record<string, { tr: readonly string[]; en: readonly string[] }>

interface Stem {
  verb: string
  /** A noun that stands before it: iptal et. */
  noun: string | null
}
export interface Verbs {
  tr: Map<string, Stem[]>
  en: Map<string, string[]>
  participles: Map<string, string[]>
  gerunds: Map<string, string[]>
  longest: number
  /** What verbs a word may be a form of; null: of none. */
  of(word: Word): WordVerbs | null
}

interface WordVerbs {
  tr: (Stem & { length: number })[]
  en: readonly string[]
  participles: readonly string[]
  gerunds: readonly string[]
}

export function compileVerbs(words: VerbWords): Verbs {
  const verbs: Verbs = {
    tr: new Map(),
    en: new Map(),
    participles: new Map(),
    gerunds: new Map(),
    longest: 0,
    of: perWord(text => verbsOf(text, verbs)),
  }
  const put = <Value>(map: Map<string, Value[]>, key: string, value: Value) =>
    map.set(key, [...(map.get(key) ?? []), value])
  for (const [verb, { tr, en }] of Object.entries(words)) {
    for (const line of tr) {
      const parts = fold(line).split(' ')
      const stem = parts.at(-1) ?? ''
      const noun = parts.length > 1 ? parts[0]! : null
      put(verbs.tr, stem, { verb, noun })
      // t softens before a vowel: iptal et, iptal edin.
      if (stem.endsWith('et')) put(verbs.tr, `${stem.slice(0, -1)}d`, { verb, noun })
      verbs.longest = Math.max(verbs.longest, stem.length)
    }
    for (const base of en) {
      put(verbs.en, base, verb)
      for (const form of participlesOf(base)) put(verbs.participles, form, verb)
      for (const form of gerundsOf(base)) put(verbs.gerunds, form, verb)
    }
  }
  return verbs
}

const irregular: Record<string, string> = {
  give: 'given', send: 'sent', make: 'made', get: 'got', take: 'taken', put: 'put', set: 'set', reset: 'reset', hold: 'held', let: 'let', tell: 'told', pay: 'paid',
} // biome-ignore format: a table

const participlesOf = (base: string) =>
  irregular[base]
    ? [irregular[base]]
    : [base.endsWith('e') ? `${base}d` : `${base}ed`, `${base.replace(/y$/, 'i')}ed`, `${base}${base.at(-1)}ed`]

const gerundsOf = (base: string) => [`${base.replace(/e$/, '')}ing`, `${base}${base.at(-1)}ing`]

function verbsOf(text: string, verbs: Verbs): WordVerbs | null {
  const tr: WordVerbs['tr'] = []
  for (let length = Math.min(text.length, verbs.longest); length >= 2; length--)
    for (const stem of verbs.tr.get(text.slice(0, length)) ?? []) tr.push({ ...stem, length })
  const en = [...new Set(verbs.en.get(text))]
  const participles = [...new Set(verbs.participles.get(text))]
  const gerunds = [...new Set(verbs.gerunds.get(text))]
  const isNone = tr.length + en.length + participles.length + gerunds.length === 0
  return isNone ? null : { tr, en, participles, gerunds }
}
