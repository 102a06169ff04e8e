/** rules/secrets.yaml: the words around secrets (G6, A5). What secrets look like is code in src/decide/secrets. */
import { z } from 'zod'
import { fold } from '../fold.ts'
import { anyOf, foldedSet, labelOf, labelOfForms } from '../label.ts'
import { ruleFields, ruleSchema } from '../rule.ts'
import { ruleFile } from '../rule-file.ts'

const words = z.array(z.string().min(1)).min(1)
const kind = <Fields extends z.ZodRawShape>(fields: Fields) => z.strictObject({ ...ruleFields, ...fields })

const schema = z.strictObject({
  password: kind({
    /** A star: any ending. Without: the word with a possessive ending at most. */
    words,
    /** Words for a user name and a password together: "giriş bilgileri: ahmet / …". */
    pair_words: words,
    one_time: words,
    never: words,
    never_beginning: words,
    joins: words,
    settles: words,
    other_labels: words,
  }),
  card: kind({ words, other_numbers: words }),
  'national-id': kind({ words, other_numbers: words }),
  iban: kind({}),
  'auth-code': kind({ words, code_words: words }),
  /** `words` may stand before their value with a space only; `labels` need a colon or an equals sign. */
  'api-key': kind({ words, labels: words }),
  none: ruleSchema,
})
export type SecretRules = z.infer<typeof schema>

const possessive = "(?:'?(?:im|in|i|si|m|imiz|um|u|ler|leri|s))?"

export const secretsFile = ruleFile({
  file: 'secrets.yaml',
  schema,
  compile: (rules: SecretRules) => ({
    kinds: rules,
    none: rules.none,
    words: {
      password: {
        key: labelOf(rules.password.words, { ending: possessive, after: '(?![a-z\\d@])' }),
        keyStart: new RegExp(`^${anyOf(rules.password.words, { ending: possessive })}(?![a-z\\d@])`, 'u'),
        pairKey: labelOf(rules.password.pair_words),
        oneTime: new RegExp(`${anyOf(rules.password.one_time)}\\s{0,2}$`, 'u'),
        never: foldedSet(rules.password.never),
        neverStarts: rules.password.never_beginning.map(fold),
        filler: foldedSet(rules.password.joins),
        settles: foldedSet(rules.password.settles),
        otherLabel: new RegExp(`^${anyOf(rules.password.other_labels)}`, 'u'),
      },
      card: {
        context: new RegExp(`(?<![a-z])${anyOf(rules.card.words)}`, 'gu'),
        otherNumber: new RegExp(`(?<![a-z])${anyOf(rules.card.other_numbers)}`, 'gu'),
      },
      nationalId: {
        stated: new RegExp(`(?<![a-z])${anyOf(rules['national-id'].words)}[^\\d\\n]{0,24}$`, 'u'),
        otherNumber: new RegExp(`(?<![a-z])${anyOf(rules['national-id'].other_numbers)}`, 'u'),
      },
      authCode: {
        key: labelOf(rules['auth-code'].words),
        code: labelOf(rules['auth-code'].code_words, { after: '(?![a-z])' }),
      },
      apiKey: {
        label: labelOfForms(
          [...rules['api-key'].words, ...rules['api-key'].labels],
          `(?<![a-z\\d])(?:${anyOf(rules['api-key'].words)}['a-z]{0,10}["”]?(?:\\s{0,2}(?:is|:=|->|=>|[:=])\\s{0,2}|\\s{1,2})|${anyOf(rules['api-key'].labels)}['a-z]{0,6}["”]?\\s{0,2}[:=]\\s{0,2})`,
        ),
        named: labelOf(rules['api-key'].words, { after: "['a-z]{0,10}" }),
        bare: labelOf(rules['api-key'].labels, { after: "['a-z]{0,6}\\s" }),
      },
    },
  }),
})
