/**
 * The words of notices, in the sender's language. `say` fills in one text, `letter` puts a notice together for its
 * channel: mail is framed by greeting and closing, SMS takes the short forms, the rest stands as it is.
 */

import { filled } from '../filled.ts'
import type { Channel, Language } from '../message.ts'
import type { Policy } from '../policy/policy.ts'
import type { WordGroup, WordingKind, wordGroups, wordingKinds } from '../policy/wording-kinds.ts'

export type Words = Pick<Policy, 'wordingTr' | 'wordingEn'>
export type WordingValues<Kind extends WordingKind> = Record<(typeof wordingKinds)[Kind][number], string | number>

export interface Said {
  subject: string | null
  text: string
}

/** `length` short takes the SMS form where there is one. */
export function say<Kind extends WordingKind>(
  words: Words,
  kind: Kind,
  language: Language,
  values: WordingValues<Kind>,
  length: 'full' | 'short' = 'full',
): Said {
  const { subject, text, short } = wordingOf(words, language).kinds[kind]
  return {
    subject: subject ? filled(subject, values) : null,
    text: filled(length === 'short' ? (short ?? text) : text, values),
  }
}

export interface Letter {
  channel: Channel
  language: Language
  company: string
  /** First the notice itself, whose subject holds, then its paragraphs: what `say` gave. */
  parts: Said[]
}

/** One notice out of its parts, as it stands on its channel. */
export function letter(words: Words, { channel, language, company, parts }: Letter): Said {
  const subject = parts[0]?.subject ?? null
  const texts = parts.map(part => part.text)
  if (channel === 'sms' || channel === 'voice') return { subject: null, text: texts.join(' ') }
  if (channel !== 'email' && channel !== 'form') return { subject: null, text: texts.join('\n\n') }
  const greeting = say(words, 'greeting', language, {}).text
  const closing = say(words, 'closing', language, { company }).text
  return { subject, text: [greeting, ...texts, closing].join('\n\n') }
}

/** The length that a channel takes. */
export const lengthOn = (channel: Channel): 'full' | 'short' =>
  channel === 'sms' || channel === 'voice' ? 'short' : 'full'

/** One word or phrase, e.g. word(policy, 'tr', 'priority', 'critical') → "Kritik". */
export function word<Group extends WordGroup>(
  words: Words,
  language: Language,
  group: Group,
  key: (typeof wordGroups)[Group][number],
): string {
  return wordingOf(words, language).words[group][key]
}

/** "a, b ve c" */
export function listed(words: Words, language: Language, items: string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${wordingOf(words, language).and} ${items.at(-1)}`
}

const wordingOf = (words: Words, language: Language) => (language === 'tr' ? words.wordingTr : words.wordingEn)
