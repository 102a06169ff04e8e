/** What an English verb does where it stands: asks, wishes, declines, or only tells. Folded tokens in. */
import type { Token } from '../../policy/lexicon.ts'
import { ifSomebody, isDueTo, likesSomebody, mayTheyHave } from './english-wishes.ts'
import type { Mood } from './turkish.ts'

const words = (line: string) => new Set(line.split(' '))
const polite = words(
  'please pls plz plse kindly just also then now immediately simply instead lutfen go ahead so quickly either help me us ya',
)
const joining = words('and or then but so n')
const modals = words('can could would will may might must should shall cant couldnt wont wouldnt')
const addressed = words('you u ya someone somebody anyone anybody team guys support engineer colleague they')
const selves = words('i we he she they it who customer client ive weve id wed')
const wanting = words(
  'want wants wanted need needs like love ask asking asked request requesting requested wish require expect prefer appreciate order demand instruct authorise authorize trouble bother beg urge trust insist hoping',
)
export const refusing = words('not never dont didnt doesnt wont without no cannot shouldnt mustnt isnt werent')
const nounNext = words(
  'of link links request requests failed fails is was does doesnt wont not button page email emails mail process form has keeps log did didnt propagation fee fees time option works are were will would since from policy stuck pending problem error issue status question code',
)
const adverb = /^(?!reply|apply|only|kindly|family|supply)[a-z]{3,}ly$/
const requestWords = /^(?:please|pls|plz|kindly|lutfen)$/

const askingModal = /^(?:can|could|would|will|you|u)$/
const between = /^(?:just|also|simply|maybe|perhaps|then|now|quickly)$/
const auxiliaryFor = /^(?:i|we|you|u|they)$/
const isOwn = /^(?:put|enter|add|set|paste|use)$/
const nouns = words(
  'mail email text post message dm ping hand fire shoot list name sms whatsapp load key type plug map route issue match hit bring order',
)
/** "Transfer kodu", "reset talebi": Turkish nouns. */
const turkishNext = /^(?:kod|sure[cs]|ucret|icin|islem|taleb|talep|kilid|et[mt]|ed[ie]|bedel|ile|mail[iy]|link[iy])/
/** "The contact should be …", "it should read …". */
const onlyDue = words('be read say become')
const objectNext = words('me us it him her them the that this these those our my his their a an one in over')

export function englishMood(tokens: Token[], given: number): Mood {
  const verb = tokens[given]!
  const following = tokens[given + 1]?.sentence === verb.sentence ? tokens[given + 1]!.text : ''
  if (onlyDue.has(verb.text))
    return isDue(n => (tokens[given - n]?.sentence === verb.sentence ? tokens[given - n]!.text : ''))
      ? 'wished'
      : 'told'
  // "Do you store passwords", "does it also unlock the name".
  if (verb.text === 'do' && auxiliaryFor.test(following)) return 'told'
  if ([2, 3, 4].some(n => tokens[given - n]?.clause === verb.clause && tokens[given - n]!.text === 'does'))
    return 'told'
  if (following === 'not' || turkishNext.test(following)) return 'told'
  const before = tokens[given - 1]?.text ?? ''
  if (nouns.has(verb.text) && !objectNext.has(following) && !modals.has(before) && !requestWords.test(before))
    return 'told'
  // "permanently remove": what stands before the adverb decides.
  let at = given
  while (at > 0 && adverb.test(tokens[at - 1]!.text) && tokens[at - 1]!.sentence === verb.sentence) at--
  // "You could just send it": the modal decides, not what stands between.
  if (between.test(tokens[at - 1]?.text ?? '') && askingModal.test(tokens[at - 2]?.text ?? '')) at--
  const token = tokens[at]!
  const back = (n: number): string => {
    const found = tokens[at - n]
    return found && found.sentence === token.sentence ? found.text : ''
  }
  const previous = back(1)
  const next = following
  const refuses = (n: number) => refusing.has(back(n)) && tokens[at - n]!.clause === token.clause
  if (refuses(1) || (refuses(2) && !joining.has(previous) && !modals.has(back(3)))) return 'declined'
  // "I need to put it into my DNS": the sender does it.
  if (previous === 'to')
    return /^(?:i|we)$/.test(back(3)) && isOwn.test(verb.text) && /^(?:it|them)$/.test(following)
      ? 'told'
      : toMood(back, verb.text)
  if (previous === 'be' || previous === 'been') return 'told'
  // "I lost that card, so put it on the other"
  if (previous === 'so' && objectNext.has(next)) return 'asked'
  if (addressed.has(previous) || polite.has(previous) || joining.has(previous))
    return framed(tokens, at, verb.text, next)
  // "Unlock it, send me the code": a comma parts them.
  if (selves.has(previous) && tokens[at - 1]!.clause === token.clause)
    return mayHave(back(2), verb.text) ? 'wished' : 'told'
  if (modals.has(previous))
    return mayYou(back, n => (tokens[given + n]?.sentence === verb.sentence ? tokens[given + n]!.text : '')) ||
      ifSomebody(back)
      ? 'asked'
      : isDue(back)
        ? 'wished'
        : 'told'
  if (previous === '' || tokens[at - 1]!.clause !== token.clause)
    return nounNext.has(next) ? 'told' : framed(tokens, at, verb.text, next)
  return mayTheyHave(back, verb.text) ? 'wished' : 'told'
}

/** "You can delete it", "we'd be glad if you could send it" — but "is it true that you can delete it". */
function mayYou(back: (n: number) => string, ahead: (n: number) => string): boolean {
  if (!/^(?:can|could|may|should|must|would|will)$/.test(back(1)) || !/^(?:you|u)$/.test(back(2))) return false
  if (!/^(?:if|that|whether)$/.test(back(3))) return !/^(?:so|what|which|how|where|code|one|know)$/.test(back(3))
  if ([4, 5, 6, 7].some(n => glad.test(back(n)))) return true
  // "If you could send it, I'd be grateful."
  for (let n = 1; back(3) === 'if' && n <= 20; n++) if (glad.test(ahead(n))) return true
  return false
}

/** "The bare domain should answer from …" — but "what should I do", "we should go". */
const isDue = (back: (n: number) => string) =>
  (/^(?:should|must)$/.test(back(1)) || (back(1) === 'to' && /^(?:needs?|has|have|ought)$/.test(back(2)))) &&
  !/^(?:i|we|you|u|they|he|she|there|)$/.test(back(2)) &&
  ![2, 3, 4, 5].some(n => /^(?:what|which|how|why|where|if|when|not|shouldnt)$/.test(back(n)))
const glad =
  /^(?:appreciate|appreciated|glad|grateful|great|nice|good|happy|wonderful|helpful|kind|pleased|thankful|lovely|ask|request|hoping)$/

/** "want you to change", "I would like to change", "need to be changed" — but "how to", "trying to", "going to". */
function toMood(back: (n: number) => string, verb: string): Mood {
  if (isDueTo(back, verb)) return 'wished'
  // "Please to grant him", "please the name server to change": how some say it.
  for (let n = 2; n <= 9 && back(n) !== ''; n++)
    if (requestWords.test(back(n))) {
      if (n === 2 || /^(?:the|my|our|this|these)$/.test(back(n - 1))) return 'asked'
      break
    }
  for (let n = 2; n <= 4; n++) {
    const word = back(n)
    if (refusing.has(word)) return 'declined'
    if (word === 'possible')
      return /^(?:be|it)$/.test(back(n + 1)) &&
        /^(?:would|could|it)$/.test(back(n + 2)) &&
        (/^(?:would|could)$/.test(back(n + 2)) || /^(?:would|could)$/.test(back(n + 3)))
        ? 'asked'
        : 'told'
    if (wanting.has(word)) {
      const asker = back(n + 1)
      if (
        /^(?:if|do|does|did|when|where|why|how)$/.test(back(n + 2)) ||
        /^(?:do|does|did|dont|not|didnt|nobody|noone|never)$/.test(asker)
      )
        return 'told'
      return n > 2 ? 'asked' : 'wished'
    }
    if (!addressed.has(word) && !polite.has(word) && word !== 'your' && word !== 'have' && word !== 'the') break
  }
  return likesSomebody(back) ? 'asked' : 'told'
}

/** After please, you, and, or at the beginning of a clause: a modal with I, or a plan, makes it no request. */
function framed(tokens: Token[], at: number, verb: string, next: string): Mood {
  const { sentence } = tokens[at]!
  for (let i = at - 1; i >= 0 && i >= at - 9 && tokens[i]!.sentence === sentence; i--) {
    const word = tokens[i]!.text
    if (refusing.has(word) && at - i <= 4 && tokens[i]!.clause === tokens[at]!.clause) return 'declined'
    if (requestWords.test(word)) return 'asked'
    if (addressed.has(word)) {
      const before = tokens[i - 1]?.sentence === sentence ? tokens[i - 1]!.text : ''
      if (modals.has(before) || before === 'about') return 'asked'
      if (before === 'that' && wanting.has(tokens[i - 2]?.text ?? '')) return 'asked'
      if (toldBefore.test(before)) return 'told'
      if (i === at - 1 && before === '') return /^(?:someone|somebody|they)$/.test(word) ? 'told' : 'asked'
      // "could somebody from your team add": the modal stands farther ahead.
      if (/^(?:you|u|they)$/.test(word)) return 'told'
    }
    // "use it as cover and send": what is used is not who sends.
    if (word === 'it' && i > 0 && tokens[i - 1]!.clause === tokens[i]!.clause) continue
    if (selves.has(word)) {
      const before = tokens[i - 1]?.sentence === sentence ? tokens[i - 1]!.text : ''
      const after = tokens[i + 1]?.text ?? ''
      if (mayHave(before, verb) || wanting.has(after) || (after === 'would' && wanting.has(tokens[i + 2]?.text ?? '')))
        return 'wished'
      return tokens[i]!.clause === tokens[at]!.clause ? 'told' : nounNext.has(next) ? 'told' : 'asked'
    }
  }
  return nounNext.has(next) ? 'told' : 'asked'
}

/** "Can I have the code" asks for it; "can I change it" asks whether one can. */
const mayHave = (modal: string, verb: string) =>
  /^(?:can|could|may)$/.test(modal) && /^(?:get|have|obtain|request)$/.test(verb)

const toldBefore = /^(?:did|do|have|had|when|if|after|that|as|because|why|how|since|thank|thanks|last|once)$/
