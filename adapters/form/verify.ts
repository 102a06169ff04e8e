/**
 * Chat and form come from our own pages, so that anybody may post. A site that posts on behalf of its visitors can be
 * given a secret: then `X-Santral-Signature: sha256=<hex HMAC-SHA256 of the body>` must hold.
 */
import type { Proof, RawRequest, Refusal } from '../adapter.ts'
import { hex, hmacSha256, same } from '../wire/proof.ts'

export function verifyPage(request: RawRequest, secret: string | undefined): Proof | Refusal {
  if (secret === undefined) return { by: 'our own page' }
  const given = request.headers['x-santral-signature'] ?? ''
  if (given === '') return { refused: 'signature', because: 'the request has no X-Santral-Signature' }
  if (same(`sha256=${hex(hmacSha256(secret, request.body))}`, given)) return { by: 'X-Santral-Signature' }
  return {
    refused: 'signature',
    because: 'X-Santral-Signature does not hold: check the secret, and that the body is sent unchanged',
  }
}
