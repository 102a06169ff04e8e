/** What a Turkish verb form does: asks, wishes, declines, or only tells. Folded tokens in. */
import type { Token } from '../../policy/lexicon.ts'
import { type Word, wordTrait } from '../../policy/word.ts'
import { endingOf } from './turkish-ending.ts'

/**
 * asked: the reader is to do it. wished: the sender wants it done. declined: it must not be done. done: the
 * sender did it. told: plans, nouns and everything else.
 */
export type Mood = 'asked' | 'wished' | 'declined' | 'done' | 'told'

const matching = (expression: RegExp) => wordTrait(text => expression.test(text))
/** Index of the first of so many words after the verb, in its sentence, that is so, or -1. */
type Follow = (most: number, is: (word: Word) => boolean) => number

const isDue = matching(/^(?:lazim|gerek(?:iyor|li|mekte|mektedir|ir)?|sart|zorunlu)$/)
const isQuestion = matching(/^m[iu](?:s[iu]n(?:[iu]z)?|y[iu][mz]|yd[iu]\w*)?$/)
const isWish = matching(
  /^(?:ist(?:iyor(?:um|uz|du[mk]?|lar)?|iyom|iyoz|er[iu][mz]|erd[iu][mk]|irim|irz|edi[mk]|emistim|emistik)|rica|talep|arz|lazim(?:mis)?|laz?m|lzm|gerek(?:iyor|iyormus|iyo|li|mekte|mektedir|ir|ti|iyordu|ecek)?|icap|bekl\w{3,}|umuyor\w*|husus\w*|geregi\w*|dil(?:er|iyor)\w*|saygi\w*|ivedi\w*|onemle|talebi\w{0,5}|sart|zorunda\w*|istemektey\w*|istirham|ihtiyac\w*|yeterli\w*|yeter|kafi\w*|yaziyoru[mz]|basvuruyoru[mz])$/,
)
const isPossible = matching(/^(?:mumkun(?:mu(?:dur)?|se)?|olur|olabilir)$/)
const isOwnWish = matching(
  /^(?:ist(?:iyor(?:um|uz|du[mk])|iyom|iyoz|er[iu][mz]|erd[iu][mk]|irim|emektey\w*)|lazim(?:mis)?|lzm|gerek(?:iyor|li)?|talebi\w{0,5}|talep|arzu)$/,
)
const isUnwished = matching(/^ist(?:emi|emez|eme)\w*$/)
const isPleased = matching(
  /^(?:sevin\w*|memnun\w*|iyi|super|mutlu|makbule|guzel|harika|cok|minnettar\w*|olur|yeter\w*|kafi|ya|diyoru[mz]|hos|helal\w*|yetis\w*|eyvallah|duaci\w*|dua|rahatla\w*|kurtul\w*|kurtari\w*|borclu\w*|isimi\w*|isimiz\w*|bitiyor|biter|tamam\w*)$/,
)

/** "güncelle diyorum", "yenile bağlantısı": what a button says. */
const isCited = matching(
  /^(?:di(?:yor|yo|yince)|de(?:di|yince|mi)|baglanti|buton|dugme|link|tus|secene|yaz(?:iyor|di|mis))/,
)
/** "kapatın demiyorum" */
const isUnsaid = matching(/^de(?:m[iu]yor|med[iu]|mem|meyiz|mek istem)/)
/** "alabilir miyim" asks for it, "değiştirebilir miyim" asks whether one can. */
const whetherI = /^m[iu]y[iu][mz]$/
const mayHave = /^(?:al|edin|ogren|ede)/
const isPlan = matching(
  /^(?!dava|sikayet|mahkeme|ayril|vazgec|gidec|gider|tasin|tasir|gecer|kapatir|birakir|basvur)\w{2,}(?:[aeiu]r[iu][mz]|c[ae]g[iu][mz]|c[ae][mz]|[iu]c[ae][mz]|[ae]c[ae]k(?:ler|lar)?)$/,
)
const isThreat = matching(/^(?:dava|sikayet\w*|mahkeme\w*|avukat\w*)$/)
/** "kapatma, lütfen": what follows a bare no does not make it a noun. */
const isNoHurry = matching(/^(?!sakin|lutfen|artik|bile|ha$|yeter)/)

/** "yükseltirsem silinir mi", "kod olmadan taşınır mı" ask what would be. */
const isSupposing = matching(/(?:[rz]s[ae][mk]?|m[ae]d[ae]n)$/)
const isSupposed = (tokens: Token[], at: number) =>
  [1, 2, 3, 4].some(n => tokens[at - n]?.sentence === tokens[at]!.sentence && isSupposing(tokens[at - n]!.word))

/** "kapatılmasını ve sonucun bildirilmesini rica ederim": the wish stands after the second. */
const isToBeDone = matching(/^\w{3,}m[ae](?:s[iu]n[iu]|n[iu]z[iu])$/)
function isJoined(tokens: Token[], at: number, follow: Follow): boolean {
  const next = follow(12, isToBeDone)
  if (next < 0) return false
  return [1, 2, 3, 4].some(n => tokens[next + n]?.sentence === tokens[at]!.sentence && isWish(tokens[next + n]!.word))
}

/** "Sizden ricam bana bildirmeniz": the wish stands before it. */
const isOwnRequest = matching(/^(?:rica|istek|isteg|taleb|dileg|beklenti)(?:m|im|um|miz|imiz)(?:d[iu]r)?$/)
function isMyWish(tokens: Token[], at: number): boolean {
  const { sentence } = tokens[at]!
  for (let i = at - 1; i >= 0 && i >= at - 16 && tokens[i]!.sentence === sentence; i--)
    if (isOwnRequest(tokens[i]!.word)) return true
  return false
}

/** "geçmeli mi", "daha mı uzun olmalı" */
const isAskedWhether = (tokens: Token[], at: number) =>
  [1, -1, -2, -3].some(n => tokens[at + n]?.sentence === tokens[at]!.sentence && isQuestion(tokens[at + n]!.word))
const isAsking = (token: Token | undefined) => token !== undefined && isQuestion(token.word)

export function turkishMood(given: string, bare: boolean, tokens: Token[], at: number): Mood | 'converb' {
  const { sentence } = tokens[at]!
  const ending = endingOf(given)
  const follow: Follow = (most, is) => {
    for (let i = at + 1; i <= at + most && tokens[i]?.sentence === sentence; i++) if (is(tokens[i]!.word)) return i
    return -1
  }
  if (follow(1, isUnsaid) > 0) return 'declined'
  if (ending.isBare) return bare && follow(1, isCited) < 0 ? 'asked' : 'told'
  // "sıfırlama rica ediyorum", "değişiklik istiyoruz"
  if ((ending.isBareNo || ending.isVerbNoun) && follow(2, isWish) > 0) return 'asked'
  if (ending.isBareNo) return follow(1, isNoHurry) > 0 ? 'told' : 'declined'
  if (ending.isDeclining) return 'declined'
  if (ending.isAsking) return ending.isLetUs && follow(1, isQuestion) > 0 ? 'told' : 'asked'
  if (ending.isAskingWithMi) {
    const end = follow(1, isQuestion)
    if (end > 0 && whetherI.test(tokens[end]!.text))
      return mayHave.test(tokens[at]!.text) || ending.isCausative ? 'asked' : 'told'
    return end > 0 && !(ending.isPassive && isSupposed(tokens, at)) ? 'asked' : 'told'
  }
  // "mailimi şu yapsanız", "siz yenisini atsanız, ben iletirim": a wish that stands without its end.
  if (ending.isHopeful && tokens[at + 1]?.clause !== tokens[at]!.clause) return 'asked'
  if (ending.isConditional)
    return follow(6, isPleased) > 0 || (ending.isAwaited && follow(5, isPlan) > 0 && follow(5, isThreat) < 0)
      ? 'asked'
      : 'told'
  if (ending.isOurs) {
    const end = follow(2, isDue)
    return end > 0 && !isAsking(tokens[end + 1]) && !isAskedWhether(tokens, at) ? 'wished' : 'told'
  }
  if (ending.isNominal || ending.isInfinitive) {
    const own = ending.isInfinitive
    const end = follow(own ? 2 : 7, own ? isOwnWish : isWish)
    if (!own && end < 0 && (isJoined(tokens, at, follow) || isMyWish(tokens, at))) return 'asked'
    const no = follow(7, isUnwished)
    if (no > 0 && (end < 0 || no < end)) return 'declined'
    if (!own && end < 0 && follow(1, isPossible) > 0 && ending.isWishable) return 'asked'
    if (end < 0 || isAsking(tokens[end + 1])) return 'told'
    return own ? 'wished' : 'asked'
  }
  if (ending.isOught) return isAskedWhether(tokens, at) ? 'told' : 'wished'
  if (ending.isDone) return 'done'
  return ending.isConverb ? 'converb' : 'told'
}
