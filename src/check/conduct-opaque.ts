/** Addresses, links, file names and codes: whatever letters they are made of, nobody says anything with them. */
import { light } from '../policy/light.ts'

const endings = // country and generic domains that customers write, then file types
  'com|net|org|info|biz|edu|gov|mil|int|tr|de|uk|nl|fr|it|es|eu|us|ca|au|ru|az|cy|gr|ch|at|be|pl|se|no|dk|ie|in|cn|jp|br|' +
  'io|co|me|tv|ai|app|dev|xyz|top|shop|store|site|online|web|blog|tech|cloud|club|live|pro|name|mobi|bel|pol|av|dr|k12|' +
  'test|example|local|localhost|invalid|lan|farm|clinic|agency|digital|email|group|host|hosting|media|network|studio|wiki|' +
  'php|html?|js|mjs|ts|css|json|xml|ya?ml|jpe?g|png|gif|svg|webp|pdf|docx?|xlsx?|zip|rar|gz|tar|sql|txt|log|csv|conf|ini|' +
  'sh|py|exe|htaccess|eml|bak|crt|key|pem|mp3|mp4'
const named = light(new RegExp(`^[\\p{L}\\p{N}_*-][\\p{L}\\p{N}_.*-]*\\.(?:${endings})(?=$|[/:'’?#])`, 'iu'))
const host = light(/^[\p{L}\p{N}-]+(?:\.|$)/u)
const notLetters = light(/[^\p{L}]/gu)

export function isAddress(chunk: string): boolean {
  if (chunk.includes('://') || /^(?:www\.|@|#|~?\/|\\\\|[a-z]:\\)/i.test(chunk)) return true
  const at = chunk.indexOf('@')
  if (at > 0 && host.test(chunk.slice(at + 1)) && chunk.indexOf('.', at) > at + 1) return true
  return chunk.includes('[.]') || chunk.split('/', 4).length > 3 || (chunk.length <= 260 && named.test(chunk))
}

/** Licence keys, hashes, order numbers, versions: letters and at least as many digits, or digits among mixed case. */
export function isCode(chunk: string): boolean {
  if (chunk.length > 200) return true
  const digits = chunk.replace(/\D/g, '').length
  if (digits === 0) return false
  const letters = chunk.replace(notLetters, '').length
  return digits >= 3 || digits >= letters || (/\p{Ll}\p{Lu}/u.test(chunk) && digits > 0)
}
