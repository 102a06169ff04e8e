/** Binds a state to what is in it, within the clause: "the site works but mail is down". */
import type { Hit, Token } from '../../policy/lexicon.ts'

export type Objects = ReturnType<typeof objectsOf>

/** Objects by clause, without those that only say where something is. */
export function objectsOf(all: Hit[], tokens: Token[]) {
  const things = all.filter(object => !isPlace(object, tokens))
  return { all, byClause: Map.groupBy(things, object => tokens[object.from]!.clause) }
}

/** The objects that a state speaks of: the nearest in its clause, with those joined to it by "and". */
export function boundTo(state: Hit, objects: Objects, tokens: Token[]): Hit[] {
  const inClause = objects.byClause.get(state.clause) ?? []
  const last = inClause.findLast(object => object.from < state.from)
  const first = inClause.find(object => object.from >= state.from && object.from - state.to <= 5)
  const nearest = state.class === 'cannot' ? (first ?? last) : (last ?? first)
  if (!nearest) return inherited(state, objects.all, tokens)
  return inClause.filter(object => isJoined(object, nearest, tokens))
}

/** No object in the clause: the last one named before it in the sentence, or in the sentence before. */
function inherited(state: Hit, objects: Hit[], tokens: Token[]): Hit[] {
  const last = objects.findLast(object => object.from < state.from)
  return last && state.from - last.to <= 10 && state.sentence - tokens[last.from]!.sentence <= 1 ? [last] : []
}

const joins = new Set(['ve', 'and', 'veya', 'or', 'nor', 'ile', 'hem', 'ne', 'da', 'de', 'also', 'the', 'our', 'my'])

function isJoined(object: Hit, nearest: Hit, tokens: Token[]): boolean {
  if (object.from === nearest.from) return true
  const [a, b] = object.from < nearest.from ? [object, nearest] : [nearest, object]
  if (b.from - a.to > 3) return false
  for (let i = a.to; i < b.from; i++) if (!joins.has(tokens[i]!.text)) return false
  return true
}

const prepositions = new Set(['on', 'in', 'of', 'from', 'within', 'at', 'inside', 'through', 'over'])
const articles = new Set(['the', 'our', 'my', 'your', 'this', 'that'])

/** "The search on our site", "sitedeki form": where a thing is, not the thing that is in the state. */
function isPlace(object: Hit, tokens: Token[]): boolean {
  const first = tokens[object.from]!
  if (/[td][ae]ki(ler|lar)?$/.test(first.text)) return true
  const before = tokens[object.from - 1]
  const at = before && articles.has(before.text) ? object.from - 2 : object.from - 1
  const preposition = tokens[at]
  if (!preposition || preposition.clause !== first.clause || !prepositions.has(preposition.text)) return false
  return tokens[at - 1]?.clause === first.clause
}
