/** rules/secrets.yaml: the words around secrets (G6, A5). What secrets look like is code in src/decide/secrets. */
import { z } from 'zod'
import { fold } from '../fold.ts'
import { ruleFields, ruleSchema } from '../rule.ts'
import { ruleFile } from '../rule-file.ts'

const words = z.array(z.string().min(1)).min(1)
const kind = <Fields extends z.ZodRawShape>(fields: Fields) => z.strictObject({ ...ruleFields, ...fields })

const schema = z.strictObject({
  password: kind({
    /** A star: any ending. Without: the word with a possessive ending at most. */
    words,
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
  'api-key': kind({ words }),
  none: ruleSchema,
})
export type SecretRules = z.infer<typeof schema>

/** "api key" also matches "api-key" and "apikey"; a star takes any letters after it. */
function alternatives(lines: readonly string[], ending = ''): string {
  const escaped = lines.map(line => {
    const star = line.endsWith('*')
    const body = fold(star ? line.slice(0, -1) : line)
    const pattern = body.replace(/[.()+?^$|[\]\\]/g, '\\$&').replace(/ /g, '[\\s_-]{0,2}')
    return star ? `${pattern}[a-z]{0,14}` : `${pattern}${ending}`
  })
  return `(?:${escaped.join('|')})`
}

const possessive = "(?:'?(?:im|in|i|si|m|imiz|um|u|ler|leri|s))?"
const folded = (lines: readonly string[]) => new Set(lines.map(fold))

export const secretsFile = ruleFile({
  file: 'secrets.yaml',
  schema,
  compile: (rules: SecretRules) => ({
    kinds: rules,
    none: rules.none,
    words: {
      password: {
        key: new RegExp(`(?<![a-z\\d])${alternatives(rules.password.words, possessive)}(?![a-z\\d@])`, 'gu'),
        oneTime: new RegExp(`${alternatives(rules.password.one_time)}\\s{0,2}$`, 'u'),
        never: folded(rules.password.never),
        neverStarts: rules.password.never_beginning.map(fold),
        filler: folded(rules.password.joins),
        settles: folded(rules.password.settles),
        otherLabel: new RegExp(`^${alternatives(rules.password.other_labels)}`, 'u'),
      },
      card: {
        context: new RegExp(`(?<![a-z])${alternatives(rules.card.words)}`, 'gu'),
        otherNumber: new RegExp(`(?<![a-z])${alternatives(rules.card.other_numbers)}`, 'gu'),
      },
      nationalId: {
        stated: new RegExp(`(?<![a-z])${alternatives(rules['national-id'].words)}[^\\d\\n]{0,24}$`, 'u'),
        otherNumber: new RegExp(`(?<![a-z])${alternatives(rules['national-id'].other_numbers)}`, 'u'),
      },
      authCode: {
        key: new RegExp(`(?<![a-z\\d])${alternatives(rules['auth-code'].words)}`, 'gu'),
        code: new RegExp(`(?<![a-z\\d])${alternatives(rules['auth-code'].code_words)}(?![a-z])`, 'gu'),
      },
      apiKey: {
        label: new RegExp(
          `(?<![a-z\\d])${alternatives(rules['api-key'].words)}['a-z]{0,10}(?:\\s{0,2}(?:is|:=|->|=>|[:=])\\s{0,2}|\\s{1,2})`,
          'gu',
        ),
      },
    },
  }),
})
