/**
 * Whether a text asks for something to be done: verbs of the rule files, found with their mood. Turkish is read by endings,
 * English by what stands before the verb. Words in quotes are somebody else's, or a button's.
 */
import { fold } from '../policy/fold.ts'
import type { Reading, Token } from '../policy/lexicon.ts'
import { matchesOf } from '../policy/matches.ts'
import { remember } from '../policy/pattern.ts'
import { englishMood, gerundMood, participleMood } from './request/english.ts'
import { type Mood, turkishMood } from './request/turkish.ts'

export interface Act {
  /** Name of the verb in the rule file. */
  verb: string
  /** Index of its token. */
  at: number
  mood: Mood
  language: 'tr' | 'en'
}

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
  /** Words seen before, with the verbs they may be. */
  memory: Map<string, WordVerbs | null>
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
    memory: new Map(),
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

/** Every use of the verbs with its mood, in order. */
export function actsIn(reading: Reading, verbs: Verbs): Act[] {
  const { tokens } = reading
  const quoted = quotedTokens(reading)
  const acts: Act[] = []
  const converbs: Act[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (quoted.has(at)) continue
    const { text } = tokens[at]!
    const known = verbsOf(text, verbs)
    if (known === null) continue
    let mood: Mood | 'converb' | null = null
    let moodOf = -1
    for (const { verb, noun, length } of known.tr) {
      if (noun !== null && !isBefore(tokens, at, noun)) continue
      if (isIdiom(tokens, at, text)) continue
      const key = length > 2 || noun !== null ? length : -length
      if (mood === null || moodOf !== key) mood = turkishMood(text.slice(length), key > 0, tokens, at)
      moodOf = key
      if (mood === 'converb') converbs.push({ verb, at, mood: 'told', language: 'tr' })
      else acts.push({ verb, at, mood, language: 'tr' })
    }
    english(known.en, at, englishMood)
    english(known.participles, at, participleMood)
    english(known.gerunds, at, gerundMood)
  }
  function english(names: readonly string[], at: number, moodAt: (tokens: Token[], at: number) => Mood) {
    if (names.length === 0) return
    const mood = moodAt(tokens, at)
    for (const verb of names) acts.push({ verb, at, mood, language: 'en' })
  }
  // "ne kodu verin ne de devir yapın" forbids both.
  const neither = tokens.findIndex((token, i) => token.text === 'ne' && /^d[ea]$/.test(tokens[i + 1]?.text ?? ''))
  if (neither >= 0)
    for (const act of acts)
      if (act.language === 'tr' && act.mood === 'asked' && tokens[act.at]!.sentence === tokens[neither]!.sentence)
        act.mood = 'declined'
  // "silip kapatın": the first verb shares the mood of the second.
  for (const act of converbs) {
    const next = acts.find(
      other => other.at > act.at && other.at <= act.at + 8 && tokens[other.at]!.sentence === tokens[act.at]!.sentence,
    )
    acts.push({ ...act, mood: next?.mood ?? 'told' })
  }
  return acts
}

/** What verbs a word may be a form of; customers use the same words over and over. */
function verbsOf(text: string, verbs: Verbs): WordVerbs | null {
  const known = verbs.memory.get(text)
  if (known !== undefined) return known
  const tr: WordVerbs['tr'] = []
  for (let length = Math.min(text.length, verbs.longest); length >= 2; length--)
    for (const stem of verbs.tr.get(text.slice(0, length)) ?? []) tr.push({ ...stem, length })
  const en = [...new Set(verbs.en.get(text))]
  const participles = [...new Set(verbs.participles.get(text))]
  const gerunds = [...new Set(verbs.gerunds.get(text))]
  const isNone = tr.length + en.length + participles.length + gerunds.length === 0
  const found = isNone ? null : { tr, en, participles, gerunds }
  if (text.length <= 40) remember(verbs.memory, text, found)
  return found
}

/** "Allah razı olsun" is a good wish, "sahibi olarak" no verb, "bilgi verir misiniz" a question. */
const isIdiom = (tokens: Token[], at: number, text: string) =>
  (/^veri/.test(text) && /^(?:bilgi|cevap|yanit|haber|destek)$/.test(tokens[at - 1]?.text ?? '')) ||
  /^(?:olarak|olup|olabilir)$/.test(text) ||
  (text === 'olur' && /^mu/.test(tokens[at + 1]?.text ?? '')) ||
  (/^(?:olsun|gelsin|versin)$/.test(text) && wishes.test(tokens[at - 1]?.text ?? ''))
const wishes =
  /^(?:razi|sag|gecmis|hayirli|helal|kolay|afiyet|memnun|haberiniz|bilginiz|aklinizda|bilginize|yaziklar|ugurlu|mutlu|var|allah|eksik)$/

const isBefore = (tokens: Token[], at: number, noun: string) =>
  [1, 2].some(n => tokens[at - n]?.sentence === tokens[at]!.sentence && tokens[at - n]!.text.startsWith(noun))

const quotes = /["“„«][^"“”„«»\n]{2,120}["”“»]|(?<![\p{L}\p{N}])['‘][^'‘’\n]{2,80}['’](?!\p{L}{4})/gu

const quote = /["“„«‘']/

export function quotedTokens(reading: Reading): Set<number> {
  const found = new Set<number>()
  if (!quote.test(reading.text)) return found
  for (const match of matchesOf(quotes, reading.text)) {
    const end = match.index + match[0].length
    for (
      let i = firstFrom(reading.tokens, match.index);
      i < reading.tokens.length && reading.tokens[i]!.start < end;
      i++
    )
      found.add(i)
  }
  return found
}

function firstFrom(tokens: Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

const how = new Set([
  'nasil',
  'nereden',
  'nerden',
  'neresinden',
  'how',
  'where',
  'whether',
  'neden',
  'niye',
  'why',
  'hangi',
  'what',
])

/** It is asked how or where one does it oneself: a question word before the verb, in its clause. */
export function isAbout(reading: Reading, act: Act): boolean {
  const { tokens } = reading
  const own = tokens[act.at]!
  for (let i = act.at - 1; i >= 0 && i >= act.at - 16 && tokens[i]!.sentence === own.sentence; i--) {
    if (tokens[i]!.text === 'how' && tokens[i + 1]?.text === 'about') continue
    if (how.has(tokens[i]!.text) && (tokens[i]!.clause === own.clause || act.at - i <= 3)) return true
  }
  if (act.mood !== 'wished') return false
  for (let i = act.at + 1; i <= act.at + 12 && tokens[i]; i++)
    if (/^(?:nasil|nereden|nerden|how|where)$/.test(tokens[i]!.text)) return true
  return false
}

const english = /^(?:it|them|that|this|those|these|one)$/
const turkish =
  /^(?:onu|onlari|bunu|bunlari|sunu|sunlari|yenisini|benimkini|hepsini|buraya|sisteminizde|sistemde|sistemden|sisteme|kayitlarda|kayitlarini|kayitlari|degerleri|degerlerini|onun|bunun|bunlarin|onlarin)$/

/** "Please set it to …", "onu da silin": what is meant stands in the sentence before. */
export function pointsBack(reading: Reading, act: Act): boolean {
  const { tokens } = reading
  const { sentence } = tokens[act.at]!
  const at = (i: number) => (tokens[i]?.sentence === sentence ? tokens[i]!.text : '')
  if (act.language === 'en') return english.test(at(act.at + 1))
  return [1, 2, 3].some(n => turkish.test(at(act.at - n)))
}
