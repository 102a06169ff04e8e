import type { Hit } from './lexicon.ts'

/** Hits by their class, in the order of the classes' first; added to those given. */
export function byClass(hits: readonly Hit[], found = new Map<string, Hit[]>()): Map<string, Hit[]> {
  for (const hit of hits) {
    const list = found.get(hit.class)
    if (list) list.push(hit)
    else found.set(hit.class, [hit])
  }
  return found
}
