/** rules/facts.yaml: the words around domains, tickets, errors and accounts (G6, G7). */
import { z } from 'zod'
import { fold } from '../fold.ts'
import { anyOf, foldedSet, labelOf } from '../label.ts'
import { ruleSchema } from '../rule.ts'
import { ruleFile } from '../rule-file.ts'

const words = z.array(z.string().min(1)).min(1)

const schema = z.strictObject({
  found: ruleSchema,
  none: ruleSchema,
  public_mail: words,
  not_domains: words,
  file_endings: words,
  word_endings: words,
  ticket_words: words,
  account_words: z.strictObject({
    /** The next word is the name. */
    naming: words,
    /** The next word is the name only after a colon, or where it has a digit. */
    other: words,
  }),
  not_accounts: words,
  server_words: words,
  errors: z.strictObject({
    /** A quoted text with one of these is an error. */
    words,
    /** A quoted text with one of these is an error where a reporting word stands beside it. */
    weak_words: words,
    said: words,
    phrases: words,
    codes: words,
  }),
  objects: z.record(z.string().regex(/^[a-z]+$/), words),
})
export type FactRules = z.infer<typeof schema>

const spaced = { gap: '\\s{1,2}' }
const alone = (lines: readonly string[]) => new RegExp(`(?<![a-z\\d])${anyOf(lines, spaced)}(?![a-z])`, 'u')
const label = (lines: readonly string[]) => labelOf(lines, { ...spaced, after: '(?![a-z])' })

export const factsFile = ruleFile({
  file: 'facts.yaml',
  schema,
  compile: (rules: FactRules) => ({
    found: rules.found,
    none: rules.none,
    publicMail: foldedSet(rules.public_mail),
    notDomains: foldedSet(rules.not_domains),
    fileEndings: foldedSet(rules.file_endings),
    wordEndings: foldedSet(rules.word_endings),
    ticket: label(rules.ticket_words),
    accountNaming: label(rules.account_words.naming),
    accountOther: label(rules.account_words.other),
    notAccounts: foldedSet(rules.not_accounts),
    server: alone(rules.server_words),
    serverLabel: label(rules.server_words),
    errorWord: alone(rules.errors.words),
    weakErrorWord: alone(rules.errors.weak_words),
    said: alone(rules.errors.said),
    phrase: labelOf([...rules.errors.phrases, ...rules.errors.codes], {
      before: '(?:\\d{3} )?',
      gap: ' ',
      after: '(?![a-z\\d])',
    }),
    objects: Object.entries(rules.objects).map(([kind, lines]) => ({
      kind: fold(kind),
      label: label(lines),
    })),
  }),
})
export type FactPatterns = ReturnType<(typeof factsFile)['compile']>
