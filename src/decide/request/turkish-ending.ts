/** What a Turkish verb's ending is by itself, folded, whatever stands around it. Few endings come over and over. */
import { remembered } from '../../policy/remembered.ts'

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
/** "yenisini verirseniz bakacağız", "kilit kalkarsa tekrar deneyeceğim": what the sender waits for. */
const awaited = /^(?:[aeiu]?r|y?[ae]b[iu]l[iu]r|y?[iu]ver[iu]r|[iu]l[iu]r|[iu]n[iu]r)s[ae](?:n[iu]z)?$/
/** silinmesi, silmeniz: what may be called possible. */
const wishable = /^(?:[iu]l|[iu]n|n)?m[ae](?:n[iu]z|s[iu])$/
const passive = /^(?:[iu]l|[iu]n|n)[iu]r$/

/** Which of these it is. */
export const endingOf = remembered(given => {
  const rest = given.replace(causative, '')
  return {
    isBare: rest === '',
    isCausative: rest !== given,
    isBareNo: bareNo.test(rest),
    isVerbNoun: verbNoun.test(rest),
    isDeclining: declining.test(rest),
    isAsking: asking.test(rest),
    isLetUs: letUs.test(rest),
    isAskingWithMi: askingWithMi.test(rest),
    isPassive: passive.test(rest),
    isHopeful: hopeful.test(rest),
    isConditional: conditional.test(rest),
    isAwaited: awaited.test(rest),
    isOurs: ours.test(rest),
    isNominal: nominal.test(rest),
    isInfinitive: infinitive.test(rest),
    isWishable: wishable.test(rest),
    isOught: ought.test(rest),
    isDone: done.test(rest),
    isConverb: converb.test(rest),
  }
})
