/** What the model makes of some sentences of a message alone, with the words that rules found in them. Linear in them. */
import type { Heard } from '../decide/hear.ts'
import type { Judgement } from '../decide/model/judge.ts'
import type { Hit } from '../policy/lexicon.ts'

/** Sentences and their tokens; `to` is exclusive, `last` is not. */
export interface Part {
  first: number
  last: number
  from: number
  to: number
}

/** As many words as the model reads of a text. */
export const longestPart = 400

/** With the chance of each level, from 0. */
export function heardPart(
  { first, last, from, to }: Part,
  hits: ReadonlyMap<string, readonly Hit[]>,
  model: Heard,
): { judgement: Judgement; chances: readonly number[] } {
  const there: string[] = []
  for (const [name, all] of hits) if (all.some(hit => first <= hit.sentence && hit.sentence <= last)) there.push(name)
  const judgement = model.part(from, to)
  return { judgement, chances: judgement.beside('conduct', there) }
}
