/** How Turkish or English a word is, by itself: by the lists of everyday words, else by its ending and its letters. */
import { fold } from '../../policy/fold.ts'
import { remembered } from '../../policy/remembered.ts'
import { englishWords, sharedWords, turkishWords } from './words.ts'

const turkishLetter = /[çğışöüÇĞİŞÖÜ]/

/** Of a word as it was written: above 0 Turkish, below 0 English. `diacritics`: with a letter that English has not. */
export const scoreOf = remembered(written => scored(fold(written), turkishLetter.test(written)))

function scored(token: string, diacritics: boolean): number {
  if (diacritics) return turkishWords.has(token) ? 2.5 : 2
  if (sharedWords.has(token)) return englishWords.has(token) ? -0.3 : 0
  if (turkishWords.has(token)) return 2
  if (englishWords.has(token)) return token.length === 1 ? -0.7 : -1.6
  if (token.includes("'")) return englishEnding.test(token) ? -1.5 : 1
  if (token.length < 4 || token.length > 40) return 0
  if (token.length >= 5 && strongTurkishEnding.test(token) && !/[wxq]|th|sh/.test(token)) return 1.6
  let score = 0
  if (token.length >= 5 && englishEnding.test(token)) score -= 1
  if (englishLetters.test(token)) score -= 0.8
  if (token.length >= 5 && weakTurkishEnding.test(token)) score += 0.7
  if (turkishLetters.test(token)) score += 0.6
  return score
}

const strongTurkishEnding =
  /(?:[iu]yor(?:um|uz|sun|sunuz|lar|du|dum|duk|mus)?|[iu]yo|m[iu]yos\w*|larim\w*|lerim\w*|lar[iu]n?|leri|leriz|imiz[ie]?|umuz[au]?|[iu]n[iu]z|makta|mekte|maktadir|mektedir|acak|ecek|acag[a-z]+|eceg[a-z]+|m[iu]s[iu]n\w*|madi[a-z]*|medi[a-z]*|mam[iu]s|abil\w+|ebil\w+|masin[ia]|mesin[ie]|man[iu]z[iu]?|men[iu]z[iu]?|larda\w*|lerde\w*|lardan|lerden|daki|deki|arak|erek|ligi\w*|lugu\w*|lik|luk|[dt][iu]k|[dt][iu]m|[dt]i|tu|m[iu]st?[iu]?|yim|yiz|cilik|cam|cem|caz|cez|miyor\w*)$/
const weakTurkishEnding =
  /(?:lar|ler|dan|den|tan|ten|n[iu]n|mak|mek|s[iu]z|s[iu]n|[iu]m|ken|inca|ince|ma[ly]a|me[ly]e|da|de|yi|ya|ye)$/
const englishEnding =
  /(?:ing|tions?|sions?|ness|ments?|ould|ight|ough|ally|ily|ely|ful|less|able|ous|ive|[bcdfgklmnprstvz]ed|ied|n't|'(?:s|re|ve|ll|m|d))$/
const englishLetters = /[wxq]|th|sh|ck|ee|oo|ea|ou|gh|ph|^(?:st|pr|tr|gr|pl|cl|cr|fr|sp|str|sc|sk|sm|sn|bl|br|dr|fl|kn)/
const turkishLetters = /[aeiou](?:cak|cek|gi|lmi|miz)|cag|cegi|sey|oy[lu]|uy[lu]|iy[ei]|yap|gel|git|gon|calis|degis/
