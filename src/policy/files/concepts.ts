/** rules/concepts.yaml: the words by which things, their states and other signs are recognised. */
import { z } from 'zod'
import { compileLexicon, type Lexicon } from '../lexicon.ts'
import { ruleFile } from '../rule-file.ts'

const words = z.record(z.string().regex(/^[a-z][a-z0-9-]*$/, 'a class name is kebab-case'), z.array(z.string()).min(1))

/** The states are fixed, because src/decide/signs.ts gives each its meaning; objects and signs are free. */
export const states = ['down', 'cannot', 'works', 'over', 'fixed', 'none', 'slow', 'intermittent'] as const
export type State = (typeof states)[number]

const schema = z.strictObject({
  objects: words,
  states: z.record(z.enum(states), z.array(z.string()).min(1)),
  signs: words,
})

export interface Concepts {
  lexicon: Lexicon
  objects: ReadonlySet<string>
  states: ReadonlySet<string>
  /** Every sign that a condition may name. */
  names: ReadonlySet<string>
}

export const conceptsFile = ruleFile({
  file: 'concepts.yaml',
  schema,
  compile(parsed: z.infer<typeof schema>): Concepts {
    const objects = Object.keys(parsed.objects)
    const named = Object.keys(parsed.signs)
    const states = Object.keys(parsed.states)
    return {
      lexicon: compileLexicon({ ...parsed.objects, ...parsed.states, ...parsed.signs }),
      objects: new Set(objects),
      states: new Set(states),
      names: new Set([
        ...objects,
        ...named,
        ...states,
        ...['it', ...objects].flatMap(o => states.map(s => `${o}.${s}`)),
      ]),
    }
  },
})
