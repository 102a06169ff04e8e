/**
 * A chat window of our widget: an unguessable name, and a token that proves that we gave it out. The name goes into
 * deliveries and may be seen by agents; only the token lets speak in it.
 */
import { base64, hmacSha256, same } from '../wire/proof.ts'

/** The header that carries the token. */
export const tokenHeader = 'x-santral-window'

/** `w-` and 32 hexadecimal digits. */
const ours = /^w-[0-9a-f]{32}$/
export const isWindow = (name: string): boolean => ours.test(name)

export const windowToken = (secret: string, window: string): string =>
  `${window}.${base64(hmacSha256(secret, `chat\0${window}`))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')}`

/** The window, or null where the token is not ours. */
export function windowOf(secret: string, token: unknown): string | null {
  if (typeof token !== 'string') return null
  const [window = ''] = token.split('.')
  return isWindow(window) && same(windowToken(secret, window), token) ? window : null
}
