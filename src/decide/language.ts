/**
 * The language of a text: Turkish or English (G8: both on every channel). Everyday words, endings and letter pairs vote;
 * quoted text, log lines and the trade's shared words hardly count, so a Turkish sentence around an English error message
 * stays Turkish. The customer's language decides only where the text does not.
 */
import type { TrailRow } from '../decision.ts'
import type { Language } from '../message.ts'
import { fold } from '../policy/fold.ts'
import { kindOf, letter } from '../policy/letters.ts'
import { light } from '../policy/light.ts'
import { matchesOf } from '../policy/matches.ts'
import type { Policy } from '../policy/policy.ts'
import { cite } from '../policy/rule.ts'
import { endOfLetters } from '../policy/word-bounds.ts'
import { scoreOf } from './language/score.ts'
import { englishWords, sharedWords, turkishWords } from './language/words.ts'
import { runsWith } from './runs.ts'

interface Vote {
  tr: number
  en: number
  words: { tr: string[]; en: string[] }
}

/** Every text has a language: an empty one that of `hint`, and Turkish where nothing is known. `folded`: the text, folded. */
export function languageOf(
  text: string,
  { language: rules }: Pick<Policy, 'language'>,
  hint: Language | null = null,
  folded = fold(text),
): { language: Language; row: TrailRow } {
  const vote = count(text.slice(0, longest), folded.slice(0, longest))
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
const hasLog = /rror|caught|xception|raceback|stack|arning|sqlstate|ssh|\d\d\d[ -]\d/
const opening = /["“”«„'‘]/
const closing = /["”“»'’]/
/** Words in quotes and log lines are often not the sender's. */
const quotedWeight = 0.2

function count(text: string, folded: string): Vote {
  const vote: Vote = { tr: 0, en: 0, words: { tr: [], en: [] } }
  const isLogged = hasLog.test(folded)
  const isQuoted = hasQuotes(text)
  if (!isLogged && !isQuoted) {
    for (const [from, to] of withoutAddresses(text)) add(vote, text.slice(from, to), folded.slice(from, to), 1)
    return vote
  }
  const lighter = (inner: string) => {
    add(vote, inner, fold(inner), quotedWeight)
    return ' '
  }
  let own = withoutAddresses(text)
    .map(([from, to]) => text.slice(from, to))
    .join(' ')
  if (isLogged) own = own.replace(logLine, lighter)
  if (isQuoted) own = own.replace(quoted, lighter)
  add(vote, own, fold(own), 1)
  return vote
}

/** It errs only towards yes. */
function hasQuotes(text: string): boolean {
  const first = text.search(opening)
  return first >= 0 && closing.test(text.slice(first + 1))
}

const inAddresses = /[.@/](?=\S)/g

/** The stretches between addresses: from and to. */
function withoutAddresses(text: string): [number, number][] {
  const stretches: [number, number][] = []
  let last = 0
  for (const [from, to] of runsWith(inAddresses, text)) {
    for (const match of matchesOf(addresses, text.slice(from, to))) {
      stretches.push([last, from + match.index])
      last = from + match.index + match[0].length
    }
  }
  stretches.push([last, text.length])
  return stretches
}

function add(vote: Vote, text: string, folded: string, weight: number) {
  for (let at = 0; at < folded.length; at++) {
    if (kindOf(folded, at) !== letter) continue
    const start = at
    at = endOfWord(folded, start)
    const score = scoreOf(text.slice(start, at)) * weight
    if (score > 0) vote.tr += score
    else vote.en -= score
    if (Math.abs(score) < 1) continue
    const words = score > 0 ? vote.words.tr : vote.words.en
    if (words.length >= 5) continue
    const written = text.slice(start, at)
    if (!words.includes(written)) words.push(written)
  }
}

/** Letters, with one ending after an apostrophe: don't, siteniz'in. */
function endOfWord(folded: string, start: number): number {
  const end = endOfLetters(folded, start)
  return folded[end] === "'" && kindOf(folded, end + 1) === letter ? endOfLetters(folded, end + 1) : end
}

/** The language of a folded word that everybody uses in running text, or null for names and the trade's words. */
export function everydayWord(folded: string): Language | 'shared' | null {
  if (turkishWords.has(folded)) return 'tr'
  if (englishWords.has(folded)) return 'en'
  if (sharedWords.has(folded)) return 'shared'
  return folded.length >= 6 && turkishVerb.test(folded) ? 'tr' : null
}

const turkishVerb =
  /(?:[iu]yor(?:um|uz|sun|sunuz|lar|du|dum|duk)?|[iu]yo|m[iu]s[iu]n[iu]z|[iu]nca|m[ae]d[iı]|m[ae]d[iı][mk]|[ae]c[ae](?:k(?:l[ae]r|s[iu]n(?:[iu]z|l[ae]r)?|t[iu]\w{0,2}|m[iu]\w{0,6})?|g[iu][mz]?\w{0,3})|[iu]l[dm][iu]\w{0,3}|lariniz\w{0,4}|leriniz\w{0,4}|larimiz\w{0,4}|lerimiz\w{0,4})$/
