/** What a Turkish verb form does: asks, wishes, declines, or only tells. Folded tokens in. */
import type { Token } from '../../policy/lexicon.ts'

/**
 * asked: the reader is to do it. wished: the sender wants it done. declined: it must not be done. done: the
 * sender did it. told: plans, nouns and everything else.
 */
export type Mood = 'asked' | 'wished' | 'declined' | 'done' | 'told'

/** Endings that ask on their own: silin, siliniz, silsin, silinsin, silelim, silersiniz, sileceksiniz, silermisiniz. */
const asking =
  /^(?:y?[iu]n(?:[iu]z)?|y?[iu]ver(?:in|s[ae]n(?:[iu]z)?|sene|irs[ae]n(?:[iu]z)?|sin)?|(?:y?[ae]b[iu]l|[iu]l|[iu]n|n|t[iu]r[iu]l)?s[iu]n(?:lar)?|y?[ae]l[iu]m|[aeiu]?rs[iu]n(?:[iu]z)?|y?[ae]c[ae]ks[iu]n(?:[iu]z)?|(?:y?[ae]b[iu]l[iu]|[aeiu])?rm[iu]s[iu]n(?:[iu]z)?|y?[ae]b[iu]l[iu]rm[iu]y[iu][mz]|y?[ae]b[iu]l[iu]rs[iu]n(?:[iu]z)?|(?:[iu]l|[iu]n|n)m[ae]l[iu](?:d[iu]r)?|s[ae]n[iu]z[ae]|s[ae]n[ae]|[iu]l[iu]rm[iu])$/
/** "silelim mi diye soruyorsunuz" tells of a question. */
const letUs = /^y?[ae]l[iu]m$/
/** Ask where a question word follows: siler misiniz, silebilir misiniz, silinebilir mi, silmez misiniz. */
const askingWithMi =
  /^(?:y?[ae]b[iu]l[iu]r|[aeiu]?r|(?:[iu]l|[iu]n|n)[ae]b[iu]l[iu]r|(?:[iu]l|[iu]n|n)[iu]r|y?[iu]ver[iu]r|m[ae]z)$/
const conditional = /^(?:y?[ae]b[iu]l[iu]r|[aeiu]?r|y?[iu]ver[iu]r|[iu]l|[iu]n|n)?s[ae](?:n(?:[iu]z)?|l[ae]r)?$/
const hopeful = /^(?:[iu]l|[iu]n|n)?s[ae]n[iu]z$/
const nominal = /^(?:[iu]l|[iu]n|n)?m[ae](?:s[iu](?:n[iu]n?)?|n[iu]z(?:[iu]n?)?|l[ae]r[iu](?:n[iu])?)$/
/** devretmemiz gerekiyor: what "we" must do is asked of the reader where the rules say that staff do it. */
const ours = /^m[ae]m(?:[iu]z)?$/
const due = /^(?:lazim|gerek(?:iyor|li|mekte|mektedir|ir)?|sart|zorunlu)$/
/** kaydettirmek, ekletmek: having it done. */
const causative = /^(?:t|[td][iu]rt?)(?=m[ae]k$|m[ae]m|m[ae]n|[ae]b[iu]l[iu]r)/
const infinitive = /^m[ae]k$/
const declining = /^(?:[iu]l|[iu]n|n)?m[ae](?:y[iu]n(?:[iu]z)?|s[iu]n(?:lar)?|yel[iu]m|yal[iu]m|)$/
/** "kapatma!" forbids, "kapatma talebi" is a noun. */
const bareNo = /^(?:[iu]l|[iu]n|n)?m[ae]$/
/** değişiklik, değişikliğini */
const verbNoun = /^[iu]kl[iu][gk]\w{0,4}$/
/** "şirkete geçmeli" */
const ought = /^(?:[iu]l|[iu]n|n)?m[ae]l[iu](?:d[iu]r|y[iu][mz])?$/
const done = /^[dt][iu][mk]$/
const converb = /^(?:[iu]l|[iu]n|n)?(?:y?[iu]p|y?[ae]r[ae]k)$/

const question = /^m[iu](?:s[iu]n(?:[iu]z)?|y[iu][mz]|yd[iu]\w*)?$/
const wish =
  /^(?:ist(?:iyor(?:um|uz|du[mk]?|lar)?|iyom|iyoz|er[iu][mz]|erd[iu][mk]|irim|irz|edi[mk]|emistim|emistik)|rica|talep|arz|lazim(?:mis)?|laz?m|lzm|gerek(?:iyor|iyormus|iyo|li|mekte|mektedir|ir|ti|iyordu|ecek)?|icap|bekl\w{3,}|umuyor\w*|husus\w*|geregi\w*|dil(?:er|iyor)\w*|saygi\w*|ivedi\w*|onemle|talebi\w{0,5}|sart|zorunda\w*|istemektey\w*|istirham|ihtiyac\w*|yeterli\w*|yeter|kafi\w*|yaziyoru[mz]|basvuruyoru[mz])$/
const possible = /^(?:mumkun(?:mu(?:dur)?|se)?|olur|olabilir)$/
const firstWish =
  /^(?:ist(?:iyor(?:um|uz|du[mk])|iyom|iyoz|er[iu][mz]|erd[iu][mk]|irim|emektey\w*)|lazim(?:mis)?|lzm|gerek(?:iyor|li)?|talebi\w{0,5}|talep|arzu)$/
const unwish = /^ist(?:emi|emez|eme)\w*$/
const pleased =
  /^(?:sevin\w*|memnun\w*|iyi|super|mutlu|makbule|guzel|harika|cok|minnettar\w*|olur|yeter\w*|kafi|ya|diyoru[mz]|hos|helal\w*|yetis\w*|eyvallah|duaci\w*|dua|rahatla\w*|kurtul\w*|kurtari\w*|borclu\w*|isimi\w*|isimiz\w*|bitiyor|biter|tamam\w*)$/

/** "güncelle diyorum", "yenile bağlantısı": what a button says. */
const cited = /^(?:di(?:yor|yo|yince)|de(?:di|yince|mi)|baglanti|buton|dugme|link|tus|secene|yaz(?:iyor|di|mis))/
/** "kapatın demiyorum" */
const unsaid = /^de(?:m[iu]yor|med[iu]|mem|meyiz|mek istem)/
/** "alabilir miyim" asks for it, "değiştirebilir miyim" asks whether one can. */
const whetherI = /^m[iu]y[iu][mz]$/
const mayHave = /^(?:al|edin|ogren|ede)/
/** "yenisini verirseniz bakacağız", "kilit kalkarsa tekrar deneyeceğim": what the sender waits for. */
const awaited = /^(?:[aeiu]?r|y?[ae]b[iu]l[iu]r|y?[iu]ver[iu]r|[iu]l[iu]r|[iu]n[iu]r)s[ae](?:n[iu]z)?$/
const shall =
  /^(?!dava|sikayet|mahkeme|ayril|vazgec|gidec|gider|tasin|tasir|gecer|kapatir|birakir|basvur)\w{2,}(?:[aeiu]r[iu][mz]|c[ae]g[iu][mz]|c[ae][mz]|[iu]c[ae][mz]|[ae]c[ae]k(?:ler|lar)?)$/
const isAwaited = (rest: string, follow: (most: number, test: RegExp) => number) =>
  awaited.test(rest) && follow(5, shall) > 0 && follow(5, /^(?:dava|sikayet\w*|mahkeme\w*|avukat\w*)$/) < 0

/** "yükseltirsem silinir mi" asks what would be. */
const passive = /^(?:[iu]l|[iu]n|n)[iu]r$/
const isSupposed = (tokens: Token[], at: number) =>
  [1, 2, 3, 4].some(
    n => tokens[at - n]?.sentence === tokens[at]!.sentence && /[rz]s[ae][mk]?$/.test(tokens[at - n]!.text),
  )

/** "kapatılmasını ve sonucun bildirilmesini rica ederim": the wish stands after the second. */
const joined = /^\w{3,}m[ae](?:s[iu]n[iu]|n[iu]z[iu])$/
function isJoined(tokens: Token[], at: number, follow: (most: number, test: RegExp) => number): boolean {
  const next = follow(12, joined)
  if (next < 0) return false
  return [1, 2, 3, 4].some(
    n => tokens[next + n]?.sentence === tokens[at]!.sentence && wish.test(tokens[next + n]!.text),
  )
}

/** "Sizden ricam bana bildirmeniz": the wish stands before it. */
function isMyWish(tokens: Token[], at: number): boolean {
  const { sentence } = tokens[at]!
  for (let i = at - 1; i >= 0 && i >= at - 16 && tokens[i]!.sentence === sentence; i--)
    if (/^(?:rica|istek|isteg|taleb|dileg|beklenti)(?:m|im|um|miz|imiz)(?:d[iu]r)?$/.test(tokens[i]!.text)) return true
  return false
}

/** "geçmeli mi", "daha mı uzun olmalı" */
const isAskedWhether = (tokens: Token[], at: number) =>
  [1, -1, -2, -3].some(n => tokens[at + n]?.sentence === tokens[at]!.sentence && question.test(tokens[at + n]!.text))

export function turkishMood(given: string, bare: boolean, tokens: Token[], at: number): Mood | 'converb' {
  const { sentence } = tokens[at]!
  const rest = given.replace(causative, '')
  const follow = (most: number, test: RegExp) => {
    for (let i = at + 1; i <= at + most && tokens[i]?.sentence === sentence; i++)
      if (test.test(tokens[i]!.text)) return i
    return -1
  }
  if (follow(1, unsaid) > 0) return 'declined'
  if (rest === '') return bare && follow(1, cited) < 0 ? 'asked' : 'told'
  // "sıfırlama rica ediyorum", "değişiklik istiyoruz"
  if ((bareNo.test(rest) || verbNoun.test(rest)) && follow(2, wish) > 0) return 'asked'
  if (bareNo.test(rest)) return follow(1, /^(?!sakin|lutfen|artik|bile|ha$|yeter)/) > 0 ? 'told' : 'declined'
  if (declining.test(rest)) return 'declined'
  if (asking.test(rest)) return letUs.test(rest) && follow(1, question) > 0 ? 'told' : 'asked'
  if (askingWithMi.test(rest)) {
    const end = follow(1, question)
    if (end > 0 && whetherI.test(tokens[end]!.text))
      return mayHave.test(tokens[at]!.text) || rest !== given ? 'asked' : 'told'
    return end > 0 && !(passive.test(rest) && isSupposed(tokens, at)) ? 'asked' : 'told'
  }
  // "mailimi şu yapsanız", "siz yenisini atsanız, ben iletirim": a wish that stands without its end.
  if (hopeful.test(rest) && tokens[at + 1]?.clause !== tokens[at]!.clause) return 'asked'
  if (conditional.test(rest)) return follow(6, pleased) > 0 || isAwaited(rest, follow) ? 'asked' : 'told'
  if (ours.test(rest)) {
    const end = follow(2, due)
    return end > 0 && !question.test(tokens[end + 1]?.text ?? '') && !isAskedWhether(tokens, at) ? 'wished' : 'told'
  }
  if (nominal.test(rest) || infinitive.test(rest)) {
    const own = infinitive.test(rest)
    const end = follow(own ? 2 : 7, own ? firstWish : wish)
    if (!own && end < 0 && (isJoined(tokens, at, follow) || isMyWish(tokens, at))) return 'asked'
    const no = follow(7, unwish)
    if (no > 0 && (end < 0 || no < end)) return 'declined'
    if (!own && end < 0 && follow(1, possible) > 0 && /^(?:[iu]l|[iu]n|n)?m[ae](?:n[iu]z|s[iu])$/.test(rest))
      return 'asked'
    if (end < 0 || question.test(tokens[end + 1]?.text ?? '')) return 'told'
    return own ? 'wished' : 'asked'
  }
  if (ought.test(rest)) return isAskedWhether(tokens, at) ? 'told' : 'wished'
  if (done.test(rest)) return 'done'
  return converb.test(rest) ? 'converb' : 'told'
}
