/**
 * What the words show: named things (`site`), things in a state (`site.down`, bound within a clause), and other signs.
 * Each sign carries the words as written. Past, resolved and negated states are told apart here, not in the rules. Linear in the text.
 */
import type { Concepts, State } from '../policy/files/concepts.ts'
import type { Hit, Reading } from '../policy/lexicon.ts'
import { boundTo, objectsOf } from './signs/bound-to.ts'
import { type Down, extentOf } from './signs/extent.ts'
import { inState } from './signs/name.ts'
import { isFile, namedHosts } from './signs/named-hosts.ts'
import { meaning, standing } from './signs/standing.ts'
import { widest } from './signs/widest.ts'

/** Sign → the words that show it, as the sender wrote them. */
export type Signs = Map<string, string[]>

export interface Read {
  signs: Signs
  /** Tokens that only say that something works: "the site is fine". The model looks past them. */
  aside: ReadonlySet<number>
  /** How much of what is named is hit: for rules alone, the model does not see it. */
  extent: readonly [sign: string, evidence: string][]
}

export function signsOf(reading: Reading, concepts: Concepts): Read {
  const signs: Signs = new Map()
  const aside = new Set<number>()
  const { tokens } = reading
  const named: Hit[] = []
  const states: Hit[] = []
  for (const hit of concepts.lexicon.find(reading)) {
    if (concepts.objects.has(hit.class)) {
      if (!isFile(tokens[hit.from]!.text)) named.push(hit)
    } else if (concepts.states.has(hit.class)) states.push(hit)
    else addSign(signs, hit.class, hit.evidence)
  }
  const objects = objectsOf(widest([...named, ...namedHosts(reading)]), tokens)
  const working = new Set<Hit>()
  const downs: Down[] = []
  for (const state of standing(widest(states), tokens)) {
    const kind = meaning(state.class as State)
    addSign(signs, kind, state.evidence)
    const bound = boundTo(state, objects, tokens, working)
    if (kind === 'down') downs.push({ state, objects: bound })
    if (bound.length === 0) addSign(signs, inState('it', kind), state.evidence)
    for (const object of bound) {
      if (kind === 'works') working.add(object)
      const [first, last] = object.from < state.from ? [object, state] : [state, object]
      const words = reading.text.slice(tokens[first.from]!.start, tokens[last.to - 1]!.end)
      addSign(signs, inState(object.class, kind), words)
      if (kind === 'works' && last.to - first.from <= 7) for (let i = first.from; i < last.to; i++) aside.add(i)
    }
  }
  for (const object of objects.all) if (!aside.has(object.from)) addSign(signs, object.class, object.evidence)
  return { signs, aside, extent: extentOf(downs, tokens) }
}

export function addSign(signs: Signs, name: string, evidence: string) {
  const words = signs.get(name)
  if (!words) signs.set(name, [evidence])
  else if (words.length < 6 && !words.includes(evidence)) words.push(evidence)
}
