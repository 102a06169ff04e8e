/** rules/wording/tr.yaml and en.yaml: the words of every notice (A5.1, G8 languages). */
import { z } from 'zod'
import type { Language } from '../../message.ts'
import { ruleFile } from '../rule-file.ts'
import { type WordGroup, type WordingKind, wordGroups, wordingKinds } from '../wording-kinds.ts'

export interface Wording {
  /** Of a mail or a ticket; absent: the conversation has no subject lines. */
  subject?: string
  text: string
  /** For SMS. */
  short?: string
}

export interface WordingRules {
  kinds: Record<WordingKind, Wording>
  words: { [Group in WordGroup]: Record<(typeof wordGroups)[Group][number], string> }
  /** Between the last two of a list: "ve". */
  and: string
}

const missing = (what: string) => (issue: { input?: unknown }) =>
  issue.input === undefined ? `${what} is missing` : undefined

function template(placeholders: readonly string[]) {
  const allowed = placeholders.length ? placeholders.map(name => `{${name}}`).join(', ') : 'none'
  return z
    .string()
    .trim()
    .min(1)
    .superRefine((text, context) => {
      for (const [whole, name] of text.matchAll(/\{([^{}]*)\}/g)) {
        if (placeholders.includes(nameOf(name!))) continue
        context.addIssue({ code: 'custom', message: `unknown placeholder ${whole}; allowed here: ${allowed}` })
      }
    })
}

/** Of "hours", or of "hours hour|hours" with its two forms. */
const nameOf = (inside: string) => inside.replace(/^(\w+) [^|]+\|[^|]+$/, '$1')

function kindSchema(kind: string, placeholders: readonly string[]) {
  const text = template(placeholders)
  const error = missing(`the text of kind "${kind}"`)
  return z.strictObject({ subject: text.optional(), text, short: text.optional() }, { error })
}

function wordsSchema(group: string, keys: readonly string[]) {
  const entries = keys.map(key => [key, z.string({ error: missing(`the word for ${group} "${key}"`) }).min(1)])
  return z.strictObject(Object.fromEntries(entries), { error: missing(`the group of words "${group}"`) })
}

const mapped = <Value>(
  given: Record<string, readonly string[]>,
  each: (name: string, list: readonly string[]) => Value,
) => Object.fromEntries(Object.entries(given).map(([name, list]) => [name, each(name, list)]))

const schema = z.strictObject({
  and: z.string().min(1),
  words: z.strictObject(mapped(wordGroups, wordsSchema)),
  kinds: z.strictObject(mapped(wordingKinds, kindSchema)),
}) as unknown as z.ZodType<WordingRules> // built by name from the two tables, whose types say it exactly

export const wordingFile = (language: Language) =>
  ruleFile({ file: `wording/${language}.yaml`, schema, compile: (parsed: WordingRules) => parsed })
