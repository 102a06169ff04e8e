/**
 * X-Twilio-Signature: HMAC-SHA1 over the URL that Twilio called and the sorted form fields, or over the URL alone when
 * it carries `bodySHA256` (JSON bodies). Source: twilio.com/docs/usage/webhooks/webhooks-security.
 */
import type { Proof, RawRequest, Refusal } from '../adapter.ts'
import { textOf } from '../wire/body.ts'
import { base64, hmacSha1, same, sha256Hex } from '../wire/proof.ts'

export interface SignedUrl {
  /** What Twilio was told to call: our origin, with the prefix or the whole path if a proxy changes it. Wins over all else. */
  publicUrl?: string
  /** Believe X-Forwarded-Proto and X-Forwarded-Host. Only where a proxy of ours sets them. */
  trustProxy?: boolean
}

export function verifyTwilio(request: RawRequest, authToken: string, where: SignedUrl): Proof | Refusal {
  const given = request.headers['x-twilio-signature'] ?? ''
  if (given === '') return { refused: 'signature', because: 'the request has no X-Twilio-Signature' }
  const called = calledUrls(request, where)
  const bodyHash = /[?&]bodySHA256=([^&#]*)/.exec(request.url)?.[1]
  if (bodyHash !== undefined && !same(sha256Hex(request.body), bodyHash.toLowerCase()))
    return { refused: 'signature', because: 'the body does not match bodySHA256 in the URL' }
  const signedFields = bodyHash === undefined ? joined(request.body) : ''
  let holds = false
  for (const candidate of new Set(called.flatMap(spellings))) {
    if (same(base64(hmacSha1(authToken, candidate + signedFields)), given)) holds = true
  }
  if (holds) return { by: 'X-Twilio-Signature' }
  return {
    refused: 'signature',
    because: `X-Twilio-Signature does not hold for ${calledUrl(request, where)}: check the auth token and the public URL`,
  }
}

/** The URL that Twilio called, without its query: where it can be told to call again. */
export const calledUrl = (request: RawRequest, where: SignedUrl): string =>
  calledUrls(request, where)[0]?.replace(/[?#].*$/, '') ?? ''

/** The URL as Twilio saw it: raw text, for a parser would spell its query anew. */
function calledUrls(request: RawRequest, where: SignedUrl): string[] {
  const [, origin = '', path = ''] = /^(https?:\/\/[^/?#]+)?(.*)$/is.exec(request.url) ?? []
  if (where.publicUrl) {
    const base = where.publicUrl.replace(/[?#].*$/, '').replace(/\/+$/, '')
    return [base + path, base + path.slice(path.search(/\?|$/))]
  }
  if (!where.trustProxy) return [origin + path]
  const proto = first(request.headers['x-forwarded-proto']) ?? origin.split(':')[0] ?? 'https'
  const host = first(request.headers['x-forwarded-host']) ?? origin.replace(/^https?:\/\//i, '')
  return [`${proto}://${host}${path}`]
}

const first = (header: string | undefined) => header?.split(',')[0]?.trim() || undefined

/** Twilio signs with or without the port, and with the query's apostrophes as written or encoded. */
function spellings(url: string): string[] {
  const [, proto = '', host = '', rest = ''] = /^(https?):\/\/([^/?#]+)(.*)$/is.exec(url) ?? []
  const bare = host.replace(/:\d+$/, '')
  const standard = proto.toLowerCase() === 'https' ? 443 : 80
  const hosts = [host, bare, bare === host ? `${host}:${standard}` : host]
  const rests = [rest, rest.replaceAll("'", '%27'), rest.replaceAll('%27', "'")]
  return hosts.flatMap(name => rests.map(part => `${proto}://${name}${part}`))
}

/** Names in order, each with its values: unique and in order where it is repeated; empty ones are kept. */
function joined(body: Uint8Array): string {
  const form = new URLSearchParams(textOf(body))
  const names = [...new Set(form.keys())].sort()
  return names
    .map(name =>
      [...new Set(form.getAll(name))]
        .sort()
        .map(value => name + value)
        .join(''),
    )
    .join('')
}
