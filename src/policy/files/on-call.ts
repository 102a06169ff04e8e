import { z } from 'zod'
import { compileLexicon } from '../lexicon.ts'
import { ruleFile } from '../rule-file.ts'
import { ruleTable } from '../rule-table.ts'

const minutes = z.number().positive()

const table = ruleTable('on-call.yaml', {
  page: {},
  'page-only-one': {},
  'still-waiting': {},
  again: { minutes },
  'working-hours': {},
  'not-critical': {},
  closed: {},
  'not-theirs': {},
  unnamed: {},
  outage: {},
  stranger: {},
  acknowledged: { words: z.array(z.string()).min(1) },
  which: {},
  'nothing-to-acknowledge': {},
  escalate: { minutes, engineers: z.int().positive() },
  elsewhere: {},
})

/** rules/on-call.yaml: the on-call line (G8). */
export const onCallFile = ruleFile({
  file: table.file,
  schema: table.schema,
  compile: parsed => ({
    ...parsed,
    acknowledged: { ...parsed.acknowledged, lexicon: compileLexicon({ word: parsed.acknowledged.words }) },
  }),
})
