/** Answers for one message whether a context of rules/conduct/ holds around some words. Each answer takes constant time or nearly so. */
import type { ConductContext } from '../policy/files/conduct.ts'
import type { Hit, Reading } from '../policy/lexicon.ts'
import { quotedSpans } from './conduct-quotes.ts'

export type Holds = (context: string, hit: Hit) => boolean
type Test = (hit: Hit) => boolean

export function contextsOf(
  reading: Reading,
  hits: Map<string, Hit[]>,
  contexts: Record<string, ConductContext>,
): Holds {
  const tests = new Map<string, Test>()
  return (name, hit) => {
    const test = tests.get(name) ?? (name === 'quoted' ? quoted(reading) : testOf(contexts[name]!))
    tests.set(name, test)
    return test(hit)
  }

  function testOf({ classes, where, tokens = 3, until = [] }: ConductContext): Test {
    const ends = new Set(until.flatMap(name => (hits.get(name) ?? []).map(({ from }) => from)))
    const found = classes.flatMap(name => hits.get(name) ?? []).map(hit => cutShort(hit, ends, reading))
    if (found.length === 0) return () => false
    switch (where) {
      case 'message':
        return () => true
      case 'clause': {
        const clauses = new Set(
          found.flatMap(({ from, to }) => [reading.tokens[from]!.clause, reading.tokens[to - 1]!.clause]),
        )
        return hit => clauses.has(hit.clause) || clauses.has(reading.tokens[hit.from]!.clause)
      }
      case 'sentence':
      case 'around': {
        const sentences = new Set(found.map(({ sentence }) => sentence))
        const reach = where === 'around' ? 1 : 0
        return ({ sentence }) => {
          for (let n = sentence - reach; n <= sentence + reach; n++) if (sentences.has(n)) return true
          return false
        }
      }
      case 'over': {
        const farthest = farthestEnds(found, reading.tokens.length)
        return ({ from, to }) => farthest[from]! >= to
      }
      default:
        return beside(found, reading, where, tokens)
    }
  }
}

/** Ends where one of `ends` begins a clause of its own, with or without an "and": "ask my developer. YOU are mine, you …". */
function cutShort(hit: Hit, ends: ReadonlySet<number>, { tokens }: Reading): Hit {
  if (ends.size === 0) return hit
  const begins = (at: number) => tokens[at - 1]!.clause < tokens[at]!.clause
  for (let at = hit.from + 1; at < hit.to; at++) {
    if (ends.has(at) && (begins(at) || (at > hit.from + 1 && begins(at - 1)))) return { ...hit, to: at }
  }
  return hit
}

/** For each token the farthest end of what begins at or before it. */
function farthestEnds(found: Hit[], length: number): Int32Array {
  const ends = new Int32Array(length)
  for (const { from, to } of found) ends[from] = Math.max(ends[from]!, to)
  for (let i = 1; i < length; i++) ends[i] = Math.max(ends[i]!, ends[i - 1]!)
  return ends
}

/** Words within `reach` tokens before or after, in the same sentence. */
function beside(found: Hit[], reading: Reading, where: 'before' | 'after' | 'near', reach: number): Test {
  const { tokens } = reading
  const begins = new Set(found.map(({ from }) => from))
  const ends = new Set(found.map(({ to }) => to))
  return ({ from, to, sentence }) => {
    if (where !== 'after') {
      for (let end = from; end >= Math.max(1, from - reach); end--) {
        if (ends.has(end) && tokens[end - 1]!.sentence === sentence) return true
      }
    }
    if (where !== 'before') {
      for (let begin = to; begin <= to + reach && begin < tokens.length; begin++) {
        if (begins.has(begin) && tokens[begin]!.sentence === sentence) return true
      }
    }
    return false
  }
}

function quoted(reading: Reading): Test {
  const spans = quotedSpans(reading.text)
  // By its last word: who says it may stand before the mark (somebody wrote "I will …").
  return ({ to }) => {
    const { start, end } = reading.tokens[to - 1]!
    let low = 0
    let high = spans.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      if (spans[middle]![1] <= start) low = middle + 1
      else high = middle - 1
    }
    const span = spans[low]
    return span !== undefined && span[0] <= start && end <= span[1]
  }
}
