/** Binds a state to what is in it, within the clause: "the site works but mail is down". */
import type { Hit, Token } from '../../policy/lexicon.ts'
import { wordTrait } from '../../policy/word.ts'

export type Objects = ReturnType<typeof objectsOf>

/** Objects, and by clause those that do not only say where something is. */
export function objectsOf(all: Hit[], tokens: Token[]) {
  const things = all.filter(object => !isPlace(object, tokens))
  return { all, things, byClause: Map.groupBy(things, object => tokens[object.from]!.clause) }
}

/** How many places in a row are looked past, so that the work for one state is bounded. */
const mostPlaces = 8

/** The objects that a state speaks of: the nearest in its clause, with those joined to it by "and". */
export function boundTo(state: Hit, objects: Objects, tokens: Token[], working: ReadonlySet<Hit>): Hit[] {
  const inClause = objects.byClause.get(state.clause) ?? []
  const after = placeOf(inClause, state.from)
  const may = (object: Hit) => !breaks(state) || !isWhere(object, state, tokens)
  const last = inClause.slice(Math.max(0, after - mostPlaces), after).findLast(may)
  const first = inClause.slice(after, after + mostPlaces).find(object => object.from - state.to <= 5 && may(object))
  const nearest = state.class === 'cannot' ? (first ?? last) : (last ?? first)
  if (!nearest) {
    const heir = inherited(state, objects.things, tokens)
    // "The site opens, but it cannot send": what was just said to work is not what fails.
    return breaks(state) && heir.some(object => working.has(object)) ? [] : heir
  }
  const at = placeOf(inClause, nearest.from)
  const beside = inClause.slice(Math.max(0, at - mostPlaces), at + mostPlaces)
  return beside.filter(object => may(object) && isJoined(object, nearest, tokens))
}

/** Where the first object from a token on stands in the list. */
function placeOf(objects: Hit[], from: number): number {
  let [low, high] = [0, objects.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (objects[middle]!.from < from) low = middle + 1
    else high = middle
  }
  return low
}

/** No object in the clause: the last one named before it in the sentence, or in the sentence before. */
function inherited(state: Hit, objects: Hit[], tokens: Token[]): Hit[] {
  const last = objects[placeOf(objects, state.from) - 1]
  if (!last || (breaks(state) && isWhere(last, state, tokens))) return []
  return state.from - last.to <= 10 && state.sentence - tokens[last.from]!.sentence <= 1 ? [last] : []
}

const breaks = (state: Hit) => state.class === 'down' || state.class === 'cannot'

const answers = /^(cevap|yanit|tepki|ses|ping|erisim|baglanti|hata|[45]\d\d$)/

/** "Panelde kapalı görünüyor", "siteden müşteri gelmiyor": where it fails; but "sunucudan yanıt yok" is said of the server. */
function isWhere(object: Hit, state: Hit, tokens: Token[]): boolean {
  const { text } = tokens[object.to - 1]!
  if (object.class === 'site') return /[td][ae]n$/.test(text) && !answers.test(tokens[state.from]!.text)
  if (object.class !== 'panel' && object.class !== 'server') return false
  return /[td][ae]n?$/.test(text) && !answers.test(tokens[state.from]!.text)
}

const joins = new Set(['ve', 'and', 'veya', 'or', 'nor', 'ile', 'hem', 'ne', 'da', 'de', 'also', 'the', 'our', 'my'])

function isJoined(object: Hit, nearest: Hit, tokens: Token[]): boolean {
  if (object.from === nearest.from) return true
  const [a, b] = object.from < nearest.from ? [object, nearest] : [nearest, object]
  if (b.from - a.to > 3) return false
  // "Sunucu yedekleri": one thing, named by its last word.
  if (b.from === a.to && /l[ae]ri$|s[iu]$/.test(tokens[b.to - 1]!.text)) return false
  for (let i = a.to; i < b.from; i++) if (!joins.has(tokens[i]!.text)) return false
  return true
}

const prepositions = new Set(['on', 'in', 'of', 'from', 'within', 'at', 'inside', 'through', 'over'])
const articles = new Set(['the', 'our', 'my', 'your', 'this', 'that'])

/** sitedeki, paneldekiler */
const isLocative = wordTrait(text => /[td][ae]ki(ler|lar)?$/.test(text))

/** "The search on our site", "sitedeki form": where a thing is, not the thing that is in the state. */
function isPlace(object: Hit, tokens: Token[]): boolean {
  const first = tokens[object.from]!
  if (isLocative(first.word)) return true
  const before = tokens[object.from - 1]
  const at = before && articles.has(before.text) ? object.from - 2 : object.from - 1
  const preposition = tokens[at]
  if (!preposition || preposition.clause !== first.clause || !prepositions.has(preposition.text)) return false
  return tokens[at - 1]?.clause === first.clause
}
