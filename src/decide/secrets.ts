/**
 * Finds what must never be stored in clear outside the sealed delivery (G6, A5, A8) and puts a mask in its place. Masking
 * again changes nothing. Six-digit codes of ours are not secrets here: the challenge stage reads them.
 */
import { type SecretKind, secretKinds, type TrailRow } from '../decision.ts'
import { type Page, pageOf } from '../policy/page.ts'
import type { Policy } from '../policy/policy.ts'
import { cite } from '../policy/rule.ts'
import { mayStandApart, secretsApart } from './secrets/apart.ts'
import { apiKeys, mayHoldApiKey } from './secrets/api-keys.ts'
import { authCodes, mayHoldAuthCode } from './secrets/auth-codes.ts'
import { cards, mayHoldCard } from './secrets/cards.ts'
import { ibans, mayHoldIban } from './secrets/ibans.ts'
import { mayHoldNationalId, nationalIds } from './secrets/national-ids.ts'
import { mayHoldPassword, passwords } from './secrets/passwords.ts'
import { type Span, withoutOverlaps } from './secrets/span.ts'

export interface Masked {
  /** NFC, with masks in the secrets' places. */
  text: string
  /** Without repetition, in the order of the contract. */
  kinds: SecretKind[]
  rows: TrailRow[]
}

export function maskSecrets(given: string, policy: Policy): Masked {
  const page = pageOf(given)
  const { text } = page
  const rules = policy.secrets
  const spans = withoutOverlaps(secretsIn(page, policy))
  if (spans.length === 0) return { text, kinds: [], rows: [cite('secrets', rules.none)] }
  let masked = ''
  let last = 0
  for (const span of spans) {
    masked += text.slice(last, span.start) + span.mask
    last = span.end
  }
  const kinds = secretKinds.filter(kind => spans.some(span => span.kind === kind))
  const rows = kinds.map(kind => {
    const found = spans.filter(span => span.kind === kind)
    return cite(
      'secrets',
      rules.kinds[kind],
      found.map(span => span.mask),
      { count: found.length },
    )
  })
  return { text: masked + text.slice(last), kinds, rows }
}

/** Signs without which it holds none: most texts show none, and need not be searched. It errs only towards yes. */
export const mayHoldSecret = (page: Page, { secrets: { words } }: Policy) =>
  mayHoldCard(page) ||
  mayHoldNationalId(page) ||
  mayHoldIban(page) ||
  mayHoldPassword(page, words.password) ||
  mayHoldAuthCode(page, words.authCode) ||
  mayHoldApiKey(page, words.apiKey) ||
  mayStandApart(page)

/** Kinds that are surer of their ground come first: where two overlap, the earlier stands. */
function secretsIn(page: Page, policy: Policy): Span[] {
  const { words } = policy.secrets
  return [
    ...apiKeys(page, words.apiKey),
    ...ibans(page),
    ...cards(page, words.card),
    ...authCodes(page, words.authCode),
    ...nationalIds(page, words.nationalId),
    ...passwords(page, words.password),
    ...secretsApart(page, words.password, words.authCode),
  ]
}
