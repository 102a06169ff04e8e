import { z } from 'zod'
import { compileLexicon } from '../lexicon.ts'
import { ruleFile } from '../rule-file.ts'
import { ruleTable } from '../rule-table.ts'

const words = { words: z.array(z.string()).min(1) }

const table = ruleTable('placement.yaml', {
  same: { within_hours: z.number().positive() },
  near: { similarity: z.number().min(0).max(1) },
  'same-late': {},
  colleague: {},
  news: {},
  'other-object': {},
  named: {},
  reply: {},
  edit: {},
  part: {},
  'same-problem': {},
  conversation: { within_minutes: z.number().positive() },
  'follow-up': words,
  thanks: words,
  filler: words,
  signature: words,
  reopen: {},
  'not-theirs': {},
  new: {},
  forged: {},
})

/** rules/placement.yaml: the same request again, a follow-up, or something new (A4.4, G8). */
export const placementFile = ruleFile({
  file: table.file,
  schema: table.schema,
  compile: parsed => ({
    ...parsed,
    lexicon: compileLexicon({
      'follow-up': parsed['follow-up'].words,
      thanks: parsed.thanks.words,
      filler: parsed.filler.words,
      signature: parsed.signature.words,
    }),
  }),
})
