/** A chat window: an unguessable name, and a token that proves to us that we gave it out. */
import { randomBytes } from 'node:crypto'
import { mac, same } from '../access/signed.ts'

/** The name goes into deliveries and may be seen by agents; only the token opens what was said. */
export const newWindow = (): string => `w-${randomBytes(16).toString('hex')}`

export const tokenOf = (secret: string, window: string): string => `${window}.${mac(secret, 'chat', window)}`

/** The window, or null where the token is not ours. */
export function windowOf(secret: string, token: unknown): string | null {
  if (typeof token !== 'string') return null
  const [window = '', given = ''] = token.split('.')
  return same(mac(secret, 'chat', window), given) ? window : null
}
