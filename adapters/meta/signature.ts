/**
 * X-Hub-Signature-256 over the bytes as received (Meta signs its own escaped spelling, so never a parsed body), and
 * the GET with which a webhook is set up. Source: developers.facebook.com/docs/graph-api/webhooks/getting-started.
 */
import type { Proof, RawRequest, Refusal } from '../adapter.ts'
import { hex, hmacSha256, same } from '../wire/proof.ts'

export function verifyMeta(request: RawRequest, appSecret: string): Proof | Refusal {
  const given = request.headers['x-hub-signature-256'] ?? ''
  if (given === '') return { refused: 'signature', because: 'the request has no X-Hub-Signature-256' }
  if (same(`sha256=${hex(hmacSha256(appSecret, request.body))}`, given)) return { by: 'X-Hub-Signature-256' }
  return { refused: 'signature', because: 'X-Hub-Signature-256 does not hold: check the app secret' }
}

export function metaHandshake(request: RawRequest, verifyToken: string): Response | undefined {
  if (request.method !== 'GET') return undefined
  const query = new URLSearchParams(request.url.split('?')[1]?.split('#')[0] ?? '')
  const challenge = query.get('hub.challenge')
  const known = query.get('hub.mode') === 'subscribe' && same(verifyToken, query.get('hub.verify_token') ?? '')
  if (!known || challenge === null) return new Response('the verify token does not match', { status: 401 })
  return new Response(challenge, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
