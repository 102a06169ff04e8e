/** A message's subject and text with their secrets masked, each by itself, and both read as one: the subject on a line of its own. */
import type { SecretKind, TrailRow } from '../decision.ts'
import type { Reading } from '../policy/lexicon.ts'
import { type Page, pageOf } from '../policy/page.ts'
import type { Policy } from '../policy/policy.ts'
import { read, readPage } from '../policy/read.ts'
import { cite } from '../policy/rule.ts'
import { maskSecrets, mayHoldSecret } from './secrets.ts'

export interface MaskedReading {
  subject: string | null
  text: string
  secrets: SecretKind[]
  reading: Reading
  rows: TrailRow[]
}

/** Looked through once as a whole: most messages show no sign of a secret, and what was found out on the way is kept. */
export function maskedReading(subject: string | null, text: string, policy: Policy): MaskedReading {
  const page = pageOf(subject === null ? text : `${subject}\n${text}`)
  if (mayHoldSecret(page, policy)) return masked(subject, text, page, policy)
  return {
    subject: subject === null ? null : subject.normalize('NFC'),
    text: text.normalize('NFC'),
    secrets: [],
    reading: readPage(page),
    rows: [cite('secrets', policy.secrets.none)],
  }
}

/** Each by itself: what stands in the one says nothing of the other. */
function masked(subject: string | null, text: string, page: Page, policy: Policy): MaskedReading {
  const title = subject === null ? null : maskSecrets(subject, policy)
  const body = maskSecrets(text, policy)
  const secrets = [...new Set([...(title?.kinds ?? []), ...body.kinds])]
  const reading = secrets.length === 0 ? readPage(page) : read(title ? `${title.text}\n${body.text}` : body.text)
  const rows = title && title.kinds.length > 0 ? [...title.rows, ...body.rows] : body.rows
  return { subject: title?.text ?? null, text: body.text, secrets, reading, rows }
}
