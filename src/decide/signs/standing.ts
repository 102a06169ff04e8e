/** Which states of a text hold: negated ones are turned round, those put right by later words are dropped. */
import type { State } from '../../policy/files/concepts.ts'
import type { Hit, Token } from '../../policy/lexicon.ts'

/** States that are said to hold: "not up" is down, and what was put right by the words that follow is not down. */
export function standing(states: Hit[], tokens: Token[]): Hit[] {
  const downAt = new Set(states.filter(state => state.class === 'down').map(state => state.from))
  const said = states.flatMap(state => {
    if (state.class === 'none') return []
    if (state.class === 'down') return isDenied(state, tokens) ? [{ ...state, class: 'works' }] : [state]
    if (state.class !== 'works' && state.class !== 'fixed') return [state]
    if (state.class === 'fixed' && isOnlySaid(state, tokens)) return []
    if (isNegated(state, tokens)) return state.class === 'works' ? [{ ...state, class: 'down' }] : []
    return downAt.has(state.to) ? [] : [state]
  })
  const down = said.findLast(state => meaning(state.class as State) === 'down')
  const fixed = said.findLast(state => state.class === 'fixed')
  const isOver = fixed && (!down || fixed.from > down.from)
  return isOver ? said.filter(state => meaning(state.class as State) !== 'down') : said
}

export const meaning = (state: State) => (state === 'cannot' ? 'down' : state)

const negations = new Set(
  'not no never isnt arent wasnt dont doesnt longer stopped hardly neither none degil'.split(' '),
)

const denials = new Set('not isnt arent wasnt werent never'.split(' '))

/** "The site isn't down", "kapalı değil". */
function isDenied(state: Hit, tokens: Token[]): boolean {
  if (tokens[state.to]?.text === 'degil') return true
  const before = tokens.slice(Math.max(0, state.from - 2), state.from)
  return before.some(one => one.clause === state.clause && denials.has(one.text))
}

const saidAfter = new Set('diye dediniz demissiniz demistiniz diyorsunuz yazmissiniz denmisti denildi dendi'.split(' '))
const saidBefore = new Set('said told marked claimed'.split(' '))

/** "Çözüldü diye kapatmışsınız", "you marked it as fixed": what others say, which is not to say that it holds. */
function isOnlySaid(state: Hit, tokens: Token[]): boolean {
  const near = (from: number, to: number, words: Set<string>) =>
    tokens.slice(Math.max(0, from), to).some(one => one.sentence === state.sentence && words.has(one.text))
  return near(state.to, state.to + 2, saidAfter) || near(state.from - 4, state.from, saidBefore)
}

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
