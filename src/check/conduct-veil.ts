/** What a veiled word may be: each way of veiling undone, alone and together. */
import { light } from '../policy/light.ts'
import { withoutUnseen } from './unseen.ts'

const leet: Record<string, string> = {
  '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g',
  '@': 'a', $: 's', '!': 'i', '|': 'i', '€': 'e', '+': 't',
} // biome-ignore format: a table
const joints = /[._\-~|/\\:+#'’]/g
/** The figure two is spoken "iki": s2m, s2erim, s2kerim. */
const twos = ['iki', 'ik', 'i']

/** Letters of other alphabets that look like ours. */
const alike: Record<string, string> = {
  а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ѕ: 's', ј: 'j', к: 'k', м: 'm', т: 't', н: 'h', в: 'b',
  ο: 'o', α: 'a', ι: 'i', κ: 'k', ν: 'v', ρ: 'p', τ: 't', ս: 'u', օ: 'o', ƒ: 'f', '©': 'c',
} // biome-ignore format: a table

/** Lower case, without what cannot be seen, letters that only look like ours as ours. */
export function plain(piece: string): string {
  const lower = piece.replace(/İ/g, 'i').replace(/I/g, 'ı').toLowerCase()
  if (/^[\x00-\x7fçğıöşü]*$/.test(lower)) return lower
  const seen = withoutUnseen(lower).normalize('NFKC')
  return /[a-z]/.test(seen) ? seen.replace(/[^\x00-\x7f]/g, letter => alike[letter] ?? letter) : seen
}

const inflected = light(/^(.{3,})['’]\p{L}{1,6}$/u)
const drawnOut = light(/(\p{L})\1{2,}/gu)
const letters = light(/^\p{L}+$/u)

/** Words, lower case, that the piece may stand for; never the piece itself as it is. */
export function candidates(piece: string): string[] {
  const words = new Set<string>()
  const stem = inflected.exec(piece)?.[1]
  for (const word of stem === undefined ? spellings(piece) : [...spellings(piece), ...spellings(stem)]) {
    addDrawn(words, word)
    addDrawn(words, dropJoints(word))
  }
  words.delete(piece)
  return [...words]
}

/** As it is, and with letters that are drawn out once and twice. */
function addDrawn(words: Set<string>, word: string) {
  if (words.has(word) || !letters.test(word)) return
  words.add(word)
  const once = word.replace(drawnOut, '$1')
  if (once === word) return
  words.add(once)
  words.add(word.replace(drawnOut, '$1$1'))
}

const innerTwo = light(/\p{L}2\p{L}/u)
const innerTwos = light(/(?<=\p{L})2(?=\p{L})/gu)

/** Each way to read its digits and signs. */
function spellings(piece: string): string[] {
  const read = [piece, unleet(piece, 'i'), unleet(piece, 'l')]
  return innerTwo.test(piece) ? [...read, ...twos.map(two => unleet(piece, 'i').replaceAll(innerTwos, two))] : read
}

/** Digits and signs as letters where they stand among letters; figures at the end are a number, not a word. */
function unleet(piece: string, one: string): string {
  const digits = piece.replace(/\D/g, '').length
  if (digits * 2 > piece.length || /\d{2,}$/.test(piece)) return piece
  return piece.replace(/[0134578$@!|€+9]/g, sign => (sign === '1' ? one : leet[sign]!))
}

/** Joints between single letters or shreds. Whole words joined by a dash stay two words: they are found as such. */
function dropJoints(word: string): string {
  const parts = word.split(joints).filter(part => part !== '')
  const shreds = parts.filter(part => part.length <= 2).length
  const isDotted = word.includes('.') || word.includes('_')
  return parts.length > 1 && (isDotted || shreds * 2 >= parts.length) ? parts.join('') : word
}

const dotted = light(/^(\p{L}{1,3})(?:\.{2,4}|…)(\p{L}{2,})$/u)
const suffix = light(/['’]\p{L}{1,3}$/u)
const starred = light(/^\p{L}+\*{1,4}\p{L}[\p{L}*]*$/u)

/**
 * The piece with `*` for each hidden letter: f*ck, or***u, s.ktir. None where too little is left to tell, and for globs and
 * masked names, whose stars stand at the end.
 */
export function masksOf(piece: string): string[] {
  const dots = dotted.exec(piece)
  // How many dots there are says little about how many letters they hide: p..ç, o...spu.
  const pieces = dots ? ['*', '**', '***'].map(stars => dots[1] + stars + dots[2]) : [piece]
  return pieces.map(maskOf).filter(mask => mask !== null)
}

/** What most people hide the end of. */
const openEnded: [RegExp, string][] = [
  [/^sh\*\*+$|^s\*{3}$/, 'shit'],
  [/^c\*{3}$/, 'cunt'],
  [/^b\*{4}$|^bi\*{3}$/, 'bitch'],
  [/^bast\*+$|^b\*{6}$/, 'bastard'],
  [/^wa?\*{4,5}$/, 'wanker'],
  [/^oro?\*{3,}$/, 'orospu'],
  [/^sikt\*+$/, 'siktir'],
  [/^pez\*{3,}$/, 'pezevenk'],
]

function maskOf(piece: string): string | null {
  const bare = piece.replace(suffix, '')
  if (bare.length > 40) return null
  if (/^f\*+(?:k|ed|er|ing?|g)?s?$/.test(bare) && bare.length > 3) return `fuck${bare.slice(4).replaceAll('*', 'i')}`
  const begun = bare.endsWith('*') && openEnded.find(([beginning]) => beginning.test(bare))
  if (begun) return begun[1]
  // One dot may stand for a letter (s.ktir); more are an abbreviation (a.k.a).
  const mask = /^[^.]{1,5}\.[^.]{3,}$/.test(bare) ? bare.replace('.', '*') : bare.replace(/[#•@]/g, '*')
  const stars = mask.replace(/[^*]/g, '').length
  if (stars === 0 || !starred.test(mask)) return null
  return mask.length - stars >= Math.max(2, stars) ? mask : null
}
