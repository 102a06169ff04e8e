/** rules/priority.yaml: how far the service is hit (G3), and which outages count towards an incident. */
import { z } from 'zod'
import { priorities } from '../../decision.ts'
import { compileLexicon } from '../lexicon.ts'
import { ruleFile } from '../rule-file.ts'
import { choiceSchema, compileChoice, conditionSchema } from './choice.ts'

const outageKinds = ['website-down', 'server-down', 'mail-down', 'dns-down', 'panel-down'] as const

const schema = choiceSchema(priorities).extend({
  /** How much of what is named is hit, each a sign `only:NAME` for the rules here. */
  extent: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), z.array(z.string().min(1)).min(1)),
  /** The first that holds names the outage that the text describes. */
  outages: z.array(z.strictObject({ kind: z.enum(outageKinds), when: conditionSchema })),
})

export const priorityFile = ruleFile({
  file: 'priority.yaml',
  schema,
  compile: parsed => ({ ...compileChoice(parsed), extent: compileLexicon(parsed.extent) }),
})
