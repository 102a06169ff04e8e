/** x-twitter-webhooks-signature and the challenge-response check: docs.x.com/x-api/webhooks/introduction. */
import type { Proof, RawRequest, Refusal } from '../adapter.ts'
import { base64, hmacSha256, same } from '../wire/proof.ts'

const signed = (secret: string, value: string | Uint8Array) => `sha256=${base64(hmacSha256(secret, value))}`

export function verifyX(request: RawRequest, secret: string): Proof | Refusal {
  const given = request.headers['x-twitter-webhooks-signature'] ?? ''
  if (given === '') return { refused: 'signature', because: 'the request has no x-twitter-webhooks-signature' }
  if (same(signed(secret, request.body), given)) return { by: 'x-twitter-webhooks-signature' }
  return { refused: 'signature', because: 'x-twitter-webhooks-signature does not hold: check the consumer secret' }
}

export function answerCrc(request: RawRequest, secret: string): Response | undefined {
  if (request.method !== 'GET') return undefined
  const token = new URLSearchParams(request.url.split('?')[1]?.split('#')[0] ?? '').get('crc_token')
  if (!token) return new Response('there is no crc_token', { status: 400 })
  return Response.json({ response_token: signed(secret, token) })
}
