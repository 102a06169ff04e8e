/** A message's words as requests are compared: folded, greetings and filler off, and what they are about. */

import { timesIn } from '../decide/when.ts'
import type { PastMessage, Ticket } from '../dossier.ts'
import type { Message } from '../message.ts'
import type { Hit, Reading } from '../policy/lexicon.ts'
import { light } from '../policy/light.ts'
import { matchesOf } from '../policy/matches.ts'
import type { Policy } from '../policy/policy.ts'
import { read } from '../policy/read.ts'
import type { SoFar } from '../stage.ts'

export interface Words {
  /** Content words in order, joined by a space. */
  said: string
  content: string[]
  followUp: Hit[]
  thanks: Hit[]
}

/** Content words alone; where there are hardly any in the text, the subject's stand before them. */
export function wordsOf({ subject, reading }: Pick<SoFar, 'subject' | 'reading'>, policy: Policy): Words {
  const body = contentOf(withoutSubject(reading, subject), policy)
  const title =
    body.content.length < 4 && subject
      ? contentOf(read(subject.replace(/^\s*((re|fw|fwd|ynt|ilt|yan)\s*:\s*)+/i, '')), policy)
      : null
  const content = title ? [...title.content, ...body.content] : body.content
  return { said: content.join(' '), content, followUp: body.followUp, thanks: body.thanks }
}

/** The subject is read in front of the text, on a line of its own. */
function withoutSubject(reading: Reading, subject: string | null): Reading {
  const length = subject === null ? 0 : subject.length
  const first = reading.tokens.findIndex(token => token.start >= length)
  return { ...reading, tokens: first < 0 ? [] : reading.tokens.slice(first) }
}

function contentOf(reading: Reading, policy: Policy) {
  const hits = policy.placement.lexicon.find(reading)
  const covered = new Set<number>()
  for (const hit of hits) for (let i = hit.from; i < hit.to; i++) covered.add(i)
  const content: string[] = []
  const end = endOfWords(reading, hits)
  for (let i = 0; i < end; i++) {
    const { text } = reading.tokens[i]!
    if (!covered.has(i) && !isNumber(text)) content.push(text)
  }
  return {
    content,
    followUp: hits.filter(hit => hit.class === 'follow-up'),
    thanks: hits.filter(hit => hit.class === 'thanks'),
  }
}

/** Where a closing ("Saygılarımla") has but a name behind it: what stands there is who writes, not what about. */
function endOfWords({ text, tokens }: Reading, hits: Hit[]): number {
  const closing = hits.findLast(hit => hit.class === 'signature')
  if (!closing || closing.from < fewestBefore) return tokens.length
  const behind = tokens.slice(closing.to)
  const name = behind.length <= longestName && behind.every(({ start }) => !/\p{Ll}/u.test(text[start]!))
  return name || behind.length <= shortestName ? closing.from : tokens.length
}

/** A closing may also greet: with hardly a word before it, it is not the end. */
const fewestBefore = 3
/** Words behind a closing: so many in capitals may be name, title and company; so few are a name however written. */
const longestName = 8
const shortestName = 3

const justNumber = /^t?\d+$/
const isNumber = (word: string) => word.charCodeAt(word.length - 1) <= 57 && justNumber.test(word)

/** Jaccard similarity of letter trigrams, 0–1. Short Turkish texts with and without suffixes stay near each other. */
export function similarity(one: string, other: string): number {
  if (one === other) return 1
  const a = trigrams(one)
  const b = trigrams(other)
  let shared = 0
  for (const gram of a) if (b.has(gram)) shared++
  return shared / (a.size + b.size - shared || 1)
}

function trigrams(text: string): Set<string> {
  const padded = `  ${text} `
  const grams = new Set<string>()
  for (let i = 0; i + 3 <= padded.length; i++) grams.add(padded.slice(i, i + 3))
  return grams
}

const stem = (word: string) => word.slice(0, 5)

/** Content words that none of the earlier messages had, inflection aside. */
export function newWords(words: Words, earlier: string[]): string[] {
  const known = new Set(earlier.flatMap(said => said.split(' ').map(stem)))
  return words.content.filter(word => !known.has(stem(word)))
}

const mailbox = light(/[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63})+/gu)
/** Four digits or more that are no year, price, time or part of something else. */
const number = light(/(?<![\p{L}\d.,:/+-])(?!(?:19|20)\d\d(?!\d))\d{4,12}(?![\d.,:/-]|\p{L})/gu)

/** What a message is about, as `type:name`: two messages with other names of one type are about other things. */
export function objectsOf(soFar: SoFar): string[] {
  const text = `${soFar.subject ?? ''}\n${soFar.text}`
  const mailboxes = text.includes('@')
    ? [...matchesOf(mailbox, text)].map(match => `mailbox:${match[0].toLowerCase()}`)
    : []
  const numbers = /\d{4}/.test(text) ? [...matchesOf(number, text)].map(match => `number:${match[0]}`) : []
  return [
    ...new Set([
      ...soFar.entities.domains.map(one => `domain:${one}`),
      ...soFar.entities.ips.map(one => `ip:${one}`),
      ...soFar.entities.accounts.map(one => `account:${one.toLowerCase()}`),
      ...soFar.objects,
      ...mailboxes,
      ...numbers,
    ]),
  ]
}

const typeOf = (object: string) => object.slice(0, object.indexOf(':'))

/** Both name things of one type, and none of them in common: another domain, invoice or order *instead*. */
export function otherInstead(mine: string[], theirs: string[]): boolean {
  if (mine.some(object => theirs.includes(object))) return false
  const types = new Set(theirs.map(typeOf))
  return mine.some(object => types.has(typeOf(object)))
}

export interface News {
  /** Words for the trail: what is new. Empty: nothing is. */
  what: string[]
  words: string[]
}

/** What the message brings that the ticket's earlier messages did not: objects, errors, files, facts. */
export function newsOf(message: Message, soFar: SoFar, words: Words, earlier: PastMessage[]): News {
  const had = new Set(earlier.flatMap(past => past.objects))
  const errors = new Set(earlier.flatMap(past => past.entities.errors.map(one => one.toLowerCase())))
  const files = new Set(earlier.flatMap(past => past.attachmentHashes))
  const what = [
    ...objectsOf(soFar).filter(object => !had.has(object)),
    ...soFar.entities.errors.filter(error => !errors.has(error.toLowerCase())),
    ...timesNew(message, soFar, earlier),
    ...message.attachments
      .filter(file => !files.has(file.hash ?? file.reference ?? file.name ?? ''))
      .map(file => file.name ?? file.type),
  ]
  return {
    what,
    words: newWords(
      words,
      earlier.map(past => past.words),
    ),
  }
}

/** When it began or happened, where nothing on the ticket has said so yet (G7). */
function timesNew(message: Message, soFar: SoFar, earlier: PastMessage[]): string[] {
  if (earlier.length === 0 || timesIn(soFar.text, message.at).length === 0) return []
  return earlier.some(past => timesIn(past.text, past.at).length > 0) ? [] : [soFar.text.slice(0, 60)]
}

/** Inbound messages on the ticket, oldest first. */
export const onTicket = (messages: PastMessage[], ticket: Ticket) =>
  messages.filter(past => past.direction === 'in' && past.ticket === ticket.number && past.outcome !== 'paged')
