/**
 * The language of a text: Turkish or English (G8: both on every channel). Everyday words, endings and letter pairs vote;
 * quoted text, log lines and the trade's shared words hardly count, so a Turkish sentence around an English error message
 * stays Turkish. The customer's language decides only where the text does not.
 */
import type { TrailRow } from '../decision.ts'
import type { Language } from '../message.ts'
import { fold } from '../policy/fold.ts'
import { light } from '../policy/light.ts'
import { matchesOf } from '../policy/matches.ts'
import type { Policy } from '../policy/policy.ts'
import { remember } from '../policy/remember.ts'
import { cite } from '../policy/rule.ts'
import { englishWords, sharedWords, turkishWords } from './language/words.ts'
import { runsWith } from './runs.ts'

interface Vote {
  tr: number
  en: number
  words: { tr: string[]; en: string[] }
}

/** Every text has a language: an empty one that of `hint`, and Turkish where nothing is known. */
export function languageOf(
  text: string,
  { language: rules }: Pick<Policy, 'language'>,
  hint: Language | null = null,
): { language: Language; row: TrailRow } {
  const vote = count(text.length > longest ? text.slice(0, longest) : text)
  const lead = vote.tr - vote.en
  if (Math.abs(lead) <= tie(vote)) {
    const language = hint ?? (lead < 0 ? 'en' : 'tr')
    return { language, row: cite('language', hint ? rules.hinted : rules.unsaid) }
  }
  const language = lead > 0 ? 'tr' : 'en'
  const rule = language === 'tr' ? rules.turkish : rules.english
  return { language, row: cite('language', rule, vote.words[language], { tr: round(vote.tr), en: round(vote.en) }) }
}

/** More than this many characters never change the answer. */
const longest = 6000
const tie = (vote: Vote) => 0.05 * Math.min(vote.tr, vote.en) + 0.3
const round = (score: number) => Math.round(score * 10) / 10

const addresses = light(
  /(?<![a-z])(?:[a-z]{2,10}:\/\/|www\.)\S{1,300}|(?<!\S)\S{1,64}@\S{1,200}|(?<![\p{L}\p{N}-])[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/giu,
)
const quoted = light(/["“”«„][^"“”»\n]{2,160}["”“»]|(?<![\p{L}\p{N}])['‘][^'’\n]{2,160}['’](?!\p{L})/gu)
const logLine =
  /(?:fatal error|uncaught|exception|traceback|stack trace|warning:|\berror:|sqlstate|sshd?\[|\b[45]\d\d[ -][245]\.\d\.\d)[^\n]*/giu
/** Cheap signs without which the dearer expressions need not run. */
const hasLog = /rror|caught|xception|raceback|stack|arning|sqlstate|ssh|\d\d\d[ -]\d/i
const never = /(?!)/
const word = light(/\p{L}+(?:['’]\p{L}+)?/gu)
const turkishLetter = /[çğışöüÇĞİŞÖÜ]/
/** Words in quotes and log lines are often not the sender's. */
const quotedWeight = 0.2

function count(text: string): Vote {
  const vote: Vote = { tr: 0, en: 0, words: { tr: [], en: [] } }
  const own = withoutAddresses(text)
    .replace(hasLog.test(text) ? logLine : never, inner => add(vote, inner, quotedWeight))
    .replace(/["“”«„'‘]/.test(text) ? quoted : never, inner => add(vote, inner, quotedWeight))
  add(vote, own, 1)
  return vote
}

function withoutAddresses(text: string): string {
  let rest = ''
  let last = 0
  for (const [from, to] of runsWith(/[.@/](?=\S)/g, text)) {
    rest += text.slice(last, from) + text.slice(from, to).replace(addresses, ' ')
    last = to
  }
  return rest + text.slice(last)
}

function add(vote: Vote, text: string, weight: number): string {
  const folded = fold(text)
  const isTurkish = turkishLetter.test(text)
  for (const match of matchesOf(word, folded)) {
    const written = text.slice(match.index, match.index + match[0].length)
    const score = known(match[0], isTurkish && turkishLetter.test(written)) * weight
    if (score > 0) vote.tr += score
    else vote.en -= score
    if (Math.abs(score) >= 1) {
      const words = score > 0 ? vote.words.tr : vote.words.en
      if (words.length < 5 && !words.includes(written)) words.push(written)
    }
  }
  return ' '
}

const strongTurkishEnding =
  /(?:[iu]yor(?:um|uz|sun|sunuz|lar|du|dum|duk|mus)?|[iu]yo|m[iu]yos\w*|larim\w*|lerim\w*|lar[iu]n?|leri|leriz|imiz[ie]?|umuz[au]?|[iu]n[iu]z|makta|mekte|maktadir|mektedir|acak|ecek|acag[a-z]+|eceg[a-z]+|m[iu]s[iu]n\w*|madi[a-z]*|medi[a-z]*|mam[iu]s|abil\w+|ebil\w+|masin[ia]|mesin[ie]|man[iu]z[iu]?|men[iu]z[iu]?|larda\w*|lerde\w*|lardan|lerden|daki|deki|arak|erek|ligi\w*|lugu\w*|lik|luk|[dt][iu]k|[dt][iu]m|[dt]i|tu|m[iu]st?[iu]?|yim|yiz|cilik|cam|cem|caz|cez|miyor\w*)$/
const weakTurkishEnding =
  /(?:lar|ler|dan|den|tan|ten|n[iu]n|mak|mek|s[iu]z|s[iu]n|[iu]m|ken|inca|ince|ma[ly]a|me[ly]e|da|de|yi|ya|ye)$/
const englishEnding =
  /(?:ing|tions?|sions?|ness|ments?|ould|ight|ough|ally|ily|ely|ful|less|able|ous|ive|[bcdfgklmnprstvz]ed|ied|n't|'(?:s|re|ve|ll|m|d))$/
const englishLetters = /[wxq]|th|sh|ck|ee|oo|ea|ou|gh|ph|^(?:st|pr|tr|gr|pl|cl|cr|fr|sp|str|sc|sk|sm|sn|bl|br|dr|fl|kn)/
const turkishLetters = /[aeiou](?:cak|cek|gi|lmi|miz)|cag|cegi|sey|oy[lu]|uy[lu]|iy[ei]|yap|gel|git|gon|calis|degis/

/** Words repeat: their scores are remembered, up to a bound. */
const remembered = { true: new Map<string, number>(), false: new Map<string, number>() }

function known(token: string, diacritics: boolean): number {
  const scores = remembered[`${diacritics}`]
  const before = scores.get(token)
  if (before !== undefined) return before
  const score = scoreOf(token, diacritics)
  if (token.length <= 40) remember(scores, token, score)
  return score
}

/** Above 0 Turkish, below 0 English. `diacritics`: it is written with a letter that English has not. */
function scoreOf(token: string, diacritics: boolean): number {
  if (diacritics) return turkishWords.has(token) ? 2.5 : 2
  if (sharedWords.has(token)) return englishWords.has(token) ? -0.3 : 0
  if (turkishWords.has(token)) return 2
  if (englishWords.has(token)) return token.length === 1 ? -0.7 : -1.6
  if (token.includes("'")) return englishEnding.test(token) ? -1.5 : 1
  if (token.length < 4 || token.length > 40) return 0
  if (token.length >= 5 && strongTurkishEnding.test(token) && !/[wxq]|th|sh/.test(token)) return 1.6
  let score = 0
  if (token.length >= 5 && englishEnding.test(token)) score -= 1
  if (englishLetters.test(token)) score -= 0.8
  if (token.length >= 5 && weakTurkishEnding.test(token)) score += 0.7
  if (turkishLetters.test(token)) score += 0.6
  return score
}

/** The language of a folded word that everybody uses in running text, or null for names and the trade's words. */
export function everydayWord(folded: string): Language | 'shared' | null {
  if (turkishWords.has(folded)) return 'tr'
  if (englishWords.has(folded)) return 'en'
  if (sharedWords.has(folded)) return 'shared'
  return folded.length >= 6 && turkishVerb.test(folded) ? 'tr' : null
}

const turkishVerb =
  /(?:[iu]yor(?:um|uz|sun|sunuz|lar|du|dum|duk)?|[iu]yo|m[iu]s[iu]n[iu]z|[iu]nca|m[ae]d[iı]|m[ae]d[iı][mk]|[ae]c[ae](?:k\w{0,6}|g[iu][mz]?\w{0,3})|[iu]l[dm][iu]\w{0,3}|lariniz\w{0,4}|leriniz\w{0,4}|larimiz\w{0,4}|lerimiz\w{0,4})$/
