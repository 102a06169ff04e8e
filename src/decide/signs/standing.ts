/** Which states of a text hold: negated ones are turned round, those put right by later words are dropped. */
import type { State } from '../../policy/files/concepts.ts'
import type { Hit, Token } from '../../policy/lexicon.ts'

/** States that are said to hold: "not up" is down, and what was put right by the words that follow is not down. */
export function standing(states: Hit[], tokens: Token[]): Hit[] {
  if (states.length === 0) return states
  const downAt = new Set(states.filter(state => state.class === 'down').map(state => state.from))
  const said = states.flatMap(state => {
    if (state.class === 'none') return []
    if (state.class === 'down') {
      if (isAsked(state, tokens) || isSupposed(state, tokens, mights)) return []
      if (wasWritten(state, tokens)) return [{ ...state, class: 'over' }]
      return isDenied(state, tokens) ? [{ ...state, class: 'works' }] : [state]
    }
    if (state.class === 'slow') return isDenied(state, tokens) ? [] : [state]
    if (state.class !== 'works' && state.class !== 'fixed') return [state]
    if (state.class === 'fixed' && (isOnlySaid(state, tokens) || isSupposed(state, tokens, wishes))) return []
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
  'not no never isnt arent wasnt dont doesnt didnt hasnt havent hadnt wont cant cannot longer stopped hardly neither none degil'.split(
    ' ',
  ),
)

const denials = new Set('not isnt arent wasnt werent never'.split(' '))

/** "The site isn't down", "kapalı değil". */
function isDenied(state: Hit, tokens: Token[]): boolean {
  if (tokens[state.to]?.text === 'degil') return true
  const before = tokens.slice(Math.max(0, state.from - 2), state.from)
  return before.some(one => one.clause === state.clause && denials.has(one.text))
}

const questions = new Set('mi mu'.split(' '))

/** "Kapalı mı?", "itibarı mı düştü?": asked, not told. */
const isAsked = (state: Hit, tokens: Token[]) => {
  const next = tokens[state.to]
  const before = tokens[state.from - 1]
  return (
    (next?.sentence === state.sentence && questions.has(next.text)) ||
    (before?.clause === state.clause && questions.has(before.text))
  )
}

const mights = new Set('may might could would will if'.split(' '))
const wishes = new Set('to must should would will can could may once until when if get bring put have want'.split(' '))

/** "Will we be offline?", "it must come back", "once it is back": what may be or is wished for. */
function isSupposed(state: Hit, tokens: Token[], words: Set<string>): boolean {
  const before = tokens.slice(Math.max(0, state.from - 4), state.to)
  return before.some(one => one.clause === tokens[state.from]!.clause && words.has(one.text))
}

/** "Site kapalı diye yazmıştım": how it was when they wrote before. */
function wasWritten(state: Hit, tokens: Token[]): boolean {
  const [next, then] = [tokens[state.to], tokens[state.to + 1]]
  return (
    next?.text === 'diye' &&
    then !== undefined &&
    /^(yaz|bildir|ac|de|ara|ilet|soyle).*m[iu]st[iu][mk]$/.test(then.text)
  )
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
    if (text === 'ne' && i >= state.from - 3) return isSecondNe(i, tokens)
  }
  return false
}

const denied = /m[iu]yor?(um|uz|lar)?$|m[ae]z$/

/** "Ne site ne mail"; not "giremiyoruz ne evden ne ofisten", where the verb before them is the one denied. */
function isSecondNe(at: number, tokens: Token[]): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 3; i--)
    if (tokens[i]!.text === 'ne') return !denied.test(tokens[i - 1]?.text ?? '')
  return false
}
