/** Small facts in the hands of a browser: readable by it, and unchanged when they come back. */
import { createHmac, timingSafeEqual } from 'node:crypto'

/** Each use has a key of its own, so that a token of one is worth nothing in another. */
export type Purpose = 'agent' | 'panel' | 'panel-code' | 'panel-enter' | 'csrf' | 'code' | 'attempt'

/** `base64url(JSON) + '.' + base64url(HMAC-SHA256)`, safe in URLs and cookies. */
export function sign(secret: string, purpose: Purpose, facts: object): string {
  const body = Buffer.from(JSON.stringify(facts)).toString('base64url')
  return `${body}.${mac(secret, purpose, body)}`
}

/** The facts, or null where the token was not signed by us for this purpose. Whether they still hold is the caller's. */
export function open<Facts extends object>(secret: string, purpose: Purpose, token: string | undefined): Facts | null {
  const [body = '', given = '', ...rest] = (token ?? '').split('.')
  if (body === '' || rest.length > 0 || !same(mac(secret, purpose, body), given)) return null
  try {
    return JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as Facts
  } catch {
    return null
  }
}

export const mac = (secret: string, purpose: Purpose, text: string): string =>
  createHmac('sha256', secret).update(`${purpose}\0${text}`).digest('base64url')

/** Compares without telling by time how much of it was right. */
export function same(expected: string, given: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given)]
  return a.length === b.length && timingSafeEqual(a, b)
}
