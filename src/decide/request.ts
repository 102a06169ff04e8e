/**
 * Whether a text asks for something to be done: verbs of the rule files, found with their mood. Turkish is read by endings,
 * English by what stands before the verb. Words in quotes are somebody else's, or a button's.
 */
import type { Reading, Token } from '../policy/lexicon.ts'
import { matchesOf } from '../policy/matches.ts'
import { englishMood } from './request/english.ts'
import { gerundMood, participleMood } from './request/english-forms.ts'
import { type Mood, turkishMood } from './request/turkish.ts'
import type { Verbs } from './request/verbs.ts'

export interface Act {
  /** Name of the verb in the rule file. */
  verb: string
  /** Index of its token. */
  at: number
  mood: Mood
  language: 'tr' | 'en'
}

/** Every use of the verbs with its mood, in order. */
export function actsIn(reading: Reading, verbs: Verbs): Act[] {
  const { tokens } = reading
  const quoted = quotedTokens(reading)
  const acts: Act[] = []
  const converbs: Act[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (quoted.has(at)) continue
    const { text, word } = tokens[at]!
    const known = verbs.of(word)
    if (known === null) continue
    let mood: Mood | 'converb' | null = null
    let moodOf = -1
    for (const { verb, noun, length } of known.tr) {
      if (noun !== null && !isBefore(tokens, at, noun)) continue
      if (noun === null && isIdiom(tokens, at, text)) continue
      const key = length > 2 || noun !== null || isLast(tokens, at, text) ? length : -length
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
    const isNext = (at: number) => at > act.at && at <= act.at + 8 && tokens[at]!.sentence === tokens[act.at]!.sentence
    const next =
      acts.find(other => isNext(other.at) && speaking.has(other.mood)) ?? acts.find(other => isNext(other.at))
    acts.push({ ...act, mood: next?.mood ?? 'told' })
  }
  return acts
}

/** "tanımlayıp mesai bitmeden arayın": the verb that is no noun or adverb says it. */
const speaking: ReadonlySet<Mood> = new Set(['asked', 'wished', 'declined', 'done'])

/** "Allah razı olsun" is a good wish, "sahibi olarak" no verb, "bilgi verir misiniz" a question. */
const isIdiom = (tokens: Token[], at: number, text: string) =>
  (text.startsWith('veri') && told.has(tokens[at - 1]?.text ?? '')) ||
  noVerbs.has(text) ||
  (text === 'olur' && /^mu/.test(tokens[at + 1]?.text ?? '')) ||
  (wishing.has(text) && wishes.test(tokens[at - 1]?.text ?? ''))
const told = new Set(['bilgi', 'cevap', 'yanit', 'haber', 'destek'])
const noVerbs = new Set(['olarak', 'olup', 'olabilir'])
const wishing = new Set(['olsun', 'gelsin', 'versin', 'olun', 'olasin', 'olunuz', 'edin', 'ediniz'])
const wishes =
  /^(?:razi|sag|gecmis|hayirli|helal|kolay|afiyet|memnun|haberiniz|bilginiz|aklinizda|bilginize|yaziklar|ugurlu|mutlu|kolaylik|var|allah|eksik)$/

/** "kodu bana at": words of two letters ask where nothing but an address follows. */
function isLast(tokens: Token[], at: number, text: string): boolean {
  if (text !== 'at' && text !== 'ac') return false
  const next = tokens[at + 1]
  return (
    next?.sentence !== tokens[at]!.sentence || /^(?:ya|abi|hocam|lutfen|kanka|artik|hadi|iste|bari)$/.test(next.text)
  )
}

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
  'hangisini',
  'hangisi',
  'hangilerini',
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
