/** "Sent from my iPhone" and what other devices, apps and virus scanners add below a mail. One line at a time. */
import { fold } from '../../src/policy/fold.ts'

const device =
  'iphone|ipad|ipod|mac\\W?imden|imac\\w*|macbook\\w*|android|samsung|galaxy|huawei|xiaomi|redmi|oppo|blackberry|nokia|htc|mobile?|cihaz\\w*|(?:akilli )?telefon\\w*|tablet\\w*|phone|cell|outlook|posta\\w*|(?:e-?)?mail\\w*|airmail|yahoo|yandex|gmail|hotmail|icloud|thunderbird|windows|spark|\\w*app\\b'

const footers: RegExp[] = [
  // en
  /^sent (?:from|via) my \S.{0,80}$/,
  new RegExp(`^sent (?:from|via|with|by|using) .{0,60}?(?:${device}).{0,90}$`),
  /^sent from \S+(?: \S+)? ?<http\S+>$/,
  /^(?:\w+ )?from (?:my )?(?:iphone|ipad|mobile|android|phone|cell)\b.{0,30}$/,
  /^get \[?outlook for \w+.{0,120}$/,
  /^virus-?free\.? ?(?:<?www\..{0,60})?$/,
  // tr
  new RegExp(`^.{0,50}(?:${device}).{0,40} (?:ile |araciligiyla |uzerinden |kullanilarak )?gonderil(?:di|mistir)\\.?$`),
  /^(?:ios|android|mac|windows).{0,20} icin outlook.{0,40}(?:edinin|alin|indirin|yukleyin).{0,100}$/,
  /^outlook.{0,10} (?:ios|android).{0,10} (?:icin )?(?:edinin|alin|indirin).{0,100}$/,
  /^virus (?:bulunmuyor|yok|icermez|icermiyor)\.? ?(?:<?www\..{0,60})?$/,
  // virus scanners and trees
  /^bu (?:e-?posta|ileti|mesaj)\b.{0,60}\bvirus.{0,80}(?:denetlen|kontrol edil|taran)\w{2,10}\.?(?: (?:https?:\/\/)?www\.\S+)?$/,
  /^this e-?mail (?:has been|was|is) (?:checked|scanned|protected).{0,30}\bvirus.{0,100}$/,
  /^(?:https?:\/\/)?www\.avast\.com\S{0,80}$/,
  /^\W{0,3}(?:lutfen )?bu (?:e-?posta|ileti|mesaj|mail)\w{0,3} yazdirmadan once.{0,100}$/,
  /^\W{0,3}(?:please )?(?:consider|think (?:of|about)) (?:the|our) environment before (?:you )?print.{0,60}$/,
  // others
  new RegExp(`^(?:von meinem|gesendet (?:von|mit)|diese nachricht wurde von) .{0,60}(?:${device}|gerat).{0,60}$`),
  /^von meinem \w*gerat gesendet$/,
  new RegExp(`^envoye (?:depuis|de|a partir|avec) .{0,60}(?:${device}).{0,60}$`),
  new RegExp(`^enviad[oa] (?:desde|do|de|con|com|a partir) .{0,60}(?:${device}).{0,60}$`),
  new RegExp(`^inviato (?:da|dal|con) .{0,60}(?:${device}).{0,60}$`),
  new RegExp(`^verzonden (?:met|vanaf|van|via) .{0,60}(?:${device}).{0,60}$`),
  new RegExp(`^(?:sendt|skickat) (?:fra|fran|via|med) .{0,60}(?:${device}).{0,60}$`),
  new RegExp(`^wyslan[eoay] (?:z|ze) .{0,60}(?:${device}|telefonu).{0,60}$`),
  new RegExp(`^lahetetty .{0,60}(?:${device}|puhelimesta).{0,60}$`),
  new RegExp(`^(?:отправлено|надіслано|послано) (?:с|з|из|від|от) .{0,60}(?:${device}|iphone|телефона).{0,60}$`),
  /^(?:從我的|从我的|發自我的|发自我的) ?.{1,40}$/,
  /^(?:iphone|ipad)(?:から|에서).{1,20}$/,
]

export function isMobileFooter(line: string): boolean {
  if (line.length > 220) return false
  const text = fold(line.trim())
    .replace(/^[<([*_]{1,3}|[>)\]*_]{1,3}$/g, '')
    .trim()
  return text !== '' && footers.some(footer => footer.test(text))
}
