/** How much a run of characters looks like a secret somebody made up. */
import { light } from '../../policy/light.ts'

/** 0: something else (a word, an address, a date, a version); 1: a plain word or number; 2: letters and digits; 3: with signs. */
export type Strength = 0 | 1 | 2 | 3

const somethingElse = [
  /^\[/, //                                                   already masked
  /^[a-z]+:\/\/|^www\./i, //                                  links
  light(/^[^@\s]+@(?:[\p{L}\d-]+\.)+\p{L}{2,}$|^@|^[\p{L}\d._-]+@$/u), //  mailboxes, handles
  light(/^(?:[\p{L}\d-]+\.)+(?:com|net|org|tr|io|co|edu|gov|biz|info|dev|app|xyz|shop|online|site|eu|de|uk|test|example|php|html?|css|js|log|txt|pdf|png|jpe?g|zip|gz|tgz|conf|cnf|ini|sql|json|xml|sh|py|md)(?:[:/]\S*)?$/iu),
  /^(?:[a-z\d-]+\.){2,}[a-z]{2,24}(?::\d{2,5})?$/, //         hosts with any other ending
  light(/^(?:windows|win|office|outlook|exchange|chrome|firefox|edge|safari|opera|iphone|ipad|ios|macos|android|galaxy|ubuntu|debian|centos|almalinux|wordpress|joomla|drupal|php|mysql|mariadb|python|java|thunderbird)-?(?:\d{1,3}|20\d\d)['’]?\p{L}{0,6}$/iu), // software and its version
  light(/^[\d.,:/+-]+['’]?\p{L}{0,8}$/u), //                         dates, times, versions, amounts, with a Turkish suffix
  /^%?\d+(?:[.,]\d+)?(?:tl|gb|mb|kb|tb|ms|sn|dk|saat|usd|eur|kez|kere|x|nd|rd|th|st|h|d|gun|gün|adet|yil|yıl|k|m|min|hrs?|sec|days?|%)$/i,
  /^[vV]?\d+(?:\.\d+)+\w?$|^[a-z]{2,12}\d(?:\.\d+)+$/i, //    versions
  /^#?\d+$|^[A-Z]{1,6}-\d{2,}$|^#\S+$/, //                    ticket and order numbers (plain digits are looked at apart)
  /^(?:ticket|bilet|talep|fatura|invoice|order|siparis|sipariş|case|issue|ref|pr|id|no)#\d+$/iu,
  light(/^\p{L}{0,3}[$€£₺]\d+(?:[.,]\d+)?\p{L}{0,4}$/u), //          money
  /^(?:root|admin|ubuntu|debian|ec2-user|www-data|deploy)@[\w.-]+$/, // at a prompt
  /^0x[\da-f]+$/i,
  /^[\da-f]{0,4}(?::[\da-f]{0,4}){2,8}$/i, //                 IPv6
  /^(?:2fa|mfa|bcrypt\d*|argon2\w*|scrypt\d*|http2?|https|ipv[46]|sha\d+|md5|base64|utf-?8|mp[34]|h264|oauth2?|web\d+|srv\d+|server\d+|sunucu\d+|vps-?\d+|vds-?\d+|ns\d+|mx\d+|php\d+|mysql\d*|cp\d+|node\d+|win\d+|imap4|pop3|office365|o365|microsoft365|m365|gmail\d*|c-\d+|rs-\d+)$/i,
  /^(?:ERR|DNS|NET|SSL|SEC)_[A-Z_\d]+$/,
  /^(?:[A-Z]\w{0,40}[\\.])*[A-Z][A-Za-z\d]{1,60}(?:Exception|Error|Warning|Fault)$/, // what a program calls its failure
  light(/^(?:e-?(?:posta|mail)|wi-?fi|wp-\w+|\w+-?\d+-?(?:bit|core|inch))\p{L}*$/iu),
] // biome-ignore format: one reason a line

const hardSign = /[!#$%^&*+=?@~§€£|\\]/
const softSign = /[._-]/

export function strengthOf(value: string): Strength {
  if (value.length < 4 || value.length > 80) return 0
  if (/^\d{4,16}$/.test(value)) return 1
  const plain = value.replace(/[!?.]+$/, '')
  for (const shape of somethingElse) if (shape.test(plain) || shape.test(value)) return 0
  const letters = /\p{L}/u.test(value)
  const digits = /\d/.test(value)
  const inner = value.slice(0, -1)
  if (hardSign.test(inner) && !/^[\p{L}]+[&+/][\p{L}]+$/u.test(value) && (letters || digits)) {
    if (digits || !/^\p{L}+[?!%*]*$/u.test(value)) return /['’"]/.test(inner) && !digits ? 0 : 3
  }
  if (letters && digits && hardSign.test(value)) return 3
  if (letters && digits && softSign.test(inner)) return 3
  if (letters && digits) return 2
  if (/\p{Ll}\p{Lu}/u.test(value) && /\p{Ll}\p{Lu}.*\p{Lu}|^\p{Ll}+\p{Lu}/u.test(value)) return 2
  return /^[\p{L}._-]+$/u.test(value) ? 1 : 0
}

/** A value as it stands between quotes, brackets and the sentence's own punctuation. */
export function bare(token: string): { value: string; offset: number } {
  const lead = /^["'“”‘’«»(<>{`*]*/.exec(token)?.[0].length ?? 0
  const rest = token.slice(lead)
  const tail = /(?:["”’»)>}`]*[,;:.]*["”’»)>}`,;]*)$/.exec(rest)?.[0].length ?? 0
  return { value: rest.slice(0, rest.length - tail), offset: lead }
}
