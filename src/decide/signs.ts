/**
 * What the words show: named things (`site`), things in a state (`site.down`, bound within a clause), and other signs.
 * Each sign carries the words as written. Past, resolved and negated states are told apart here, not in the rules.
 */
import type { Concepts, State } from '../policy/files/concepts.ts'
import type { Hit, Reading, Token } from '../policy/lexicon.ts'

/** Sign → the words that show it, as the sender wrote them. */
export type Signs = Map<string, string[]>

export interface Read {
  signs: Signs
  /** Tokens that only say that something works: "the site is fine". The model looks past them. */
  aside: ReadonlySet<number>
}

export function signsOf(reading: Reading, concepts: Concepts): Read {
  const signs: Signs = new Map()
  const aside = new Set<number>()
  const { tokens } = reading
  const named: Hit[] = []
  const states: Hit[] = []
  for (const hit of concepts.lexicon.find(reading)) {
    if (concepts.objects.has(hit.class)) named.push(hit)
    else if (concepts.states.has(hit.class)) states.push(hit)
    else addSign(signs, hit.class, hit.evidence)
  }
  const objects = widest([...named, ...namedHosts(reading)])
  const byClause = Map.groupBy(
    objects.filter(object => !isPlace(object, tokens)),
    object => tokens[object.from]!.clause,
  )
  for (const state of standing(widest(states), tokens)) {
    const kind = meaning(state.class as State)
    addSign(signs, kind, state.evidence)
    const bound = boundTo(state, byClause.get(state.clause) ?? [], objects, tokens)
    if (bound.length === 0) addSign(signs, `it.${kind}`, state.evidence)
    for (const object of bound) {
      const [first, last] = object.from < state.from ? [object, state] : [state, object]
      const words = reading.text.slice(tokens[first.from]!.start, tokens[last.to - 1]!.end)
      addSign(signs, `${object.class}.${kind}`, words)
      if (kind === 'works' && last.to - first.from <= 7) for (let i = first.from; i < last.to; i++) aside.add(i)
    }
  }
  for (const object of objects) if (!aside.has(object.from)) addSign(signs, object.class, object.evidence)
  return { signs, aside }
}

/** States that are said to hold: "not up" is down, and what was put right by the words that follow is not down. */
function standing(states: Hit[], tokens: Token[]): Hit[] {
  const downAt = new Set(states.filter(state => state.class === 'down').map(state => state.from))
  const said = states.flatMap(state => {
    if (state.class === 'none') return []
    if (state.class !== 'works' && state.class !== 'fixed') return [state]
    if (isNegated(state, tokens)) return state.class === 'works' ? [{ ...state, class: 'down' }] : []
    return downAt.has(state.to) ? [] : [state]
  })
  const down = said.findLast(state => meaning(state.class as State) === 'down')
  const fixed = said.findLast(state => state.class === 'fixed')
  const isOver = fixed && (!down || fixed.from > down.from)
  return isOver ? said.filter(state => meaning(state.class as State) !== 'down') : said
}

export function addSign(signs: Signs, name: string, evidence: string) {
  const words = signs.get(name)
  if (!words) signs.set(name, [evidence])
  else if (words.length < 6 && !words.includes(evidence)) words.push(evidence)
}

const meaning = (state: State) => (state === 'cannot' ? 'down' : state)

/** A host name stands for the thing that it serves. */
function namedHosts(reading: Reading): Hit[] {
  const hits: Hit[] = []
  reading.tokens.forEach((token, at) => {
    if (!token.text.includes('.') || !/\.[a-z]{2,}$/.test(token.text)) return
    const name = token.text.includes('@')
      ? 'mailbox'
      : /^(mail|webmail|smtp|imap|pop|mx\d?)\./.test(token.text)
        ? 'mail'
        : /^(ns\d|dns)\./.test(token.text)
          ? 'dns'
          : /^(panel|cpanel|plesk|blog|test|dev|staging|shop|beta|demo)\.[^.]+\.[^.]/.test(token.text)
            ? 'part'
            : 'site'
    const evidence = reading.text.slice(token.start, token.end)
    hits.push({
      class: name,
      pattern: name,
      from: at,
      to: at + 1,
      sentence: token.sentence,
      clause: token.clause,
      evidence,
    })
  })
  return hits
}

/** Of overlapping hits the widest stands: "not working" hides "working". In order of the text. */
function widest(hits: Hit[]): Hit[] {
  const ordered = [...hits].sort((a, b) => a.from - b.from || b.to - a.to)
  let wide: Hit | null = null
  return ordered.filter(hit => {
    const isInside = wide !== null && hit.to <= wide.to && (hit.from > wide.from || hit.to < wide.to)
    if (wide === null || hit.to > wide.to) wide = hit
    return !isInside
  })
}

const negations = new Set(
  'not no never isnt arent wasnt dont doesnt longer stopped hardly neither none degil'.split(' '),
)

/** "isn't working", "neither site nor mail works", "ne site ne mail çalışıyor", "ayakta değil". */
function isNegated(state: Hit, tokens: Token[]): boolean {
  if (tokens[state.to]?.text === 'degil') return true
  for (let i = state.from - 1; i >= 0 && i >= state.from - 6; i--) {
    const { text, clause } = tokens[i]!
    if (clause !== tokens[state.from]!.clause) break
    if (i >= state.from - 2 && negations.has(text)) return true
    if (text === 'neither') return true
    if (text === 'ne' && i >= state.from - 3) return tokens.slice(Math.max(0, i - 3), i).some(one => one.text === 'ne')
  }
  return false
}

/** The objects that a state speaks of: the nearest in its clause, with those joined to it by "and". */
function boundTo(state: Hit, inClause: Hit[], objects: Hit[], tokens: Token[]): Hit[] {
  const last = inClause.findLast(object => object.from < state.from)
  const first = inClause.find(object => object.from >= state.from && object.from - state.to <= 5)
  const nearest = state.class === 'cannot' ? (first ?? last) : (last ?? first)
  if (!nearest) return inherited(state, objects, tokens)
  return inClause.filter(object => isJoined(object, nearest, tokens))
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
