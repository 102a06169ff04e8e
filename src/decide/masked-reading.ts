/** A message's subject and text with their secrets masked, each by itself, and both read as one: the subject on a line of its own. */
import type { SecretKind, TrailRow } from '../decision.ts'
import type { Reading } from '../policy/lexicon.ts'
import { type Page, pageOf, partOf } from '../policy/page.ts'
import type { Policy } from '../policy/policy.ts'
import { read, readPage } from '../policy/read.ts'
import { cite } from '../policy/rule.ts'
import { maskPage, mayHoldSecret } from './secrets.ts'

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
  const length = subject === null ? -1 : subject.normalize('NFC').length
  const title = subject === null ? null : partOf(page, 0, length)
  const body = partOf(page, length + 1, page.text.length)
  if (mayHoldSecret(page, policy)) return masked(title, body, policy)
  const rows = [cite('secrets', policy.secrets.none)]
  return { subject: title?.text ?? null, text: body.text, secrets: [], reading: readPage(page), rows }
}

function masked(title: Page | null, body: Page, policy: Policy): MaskedReading {
  const subject = title && maskPage(title, policy)
  const text = maskPage(body, policy)
  const secrets = [...new Set([...(subject?.kinds ?? []), ...text.kinds])]
  const reading = read(subject ? `${subject.text}\n${text.text}` : text.text)
  const rows = subject && subject.kinds.length > 0 ? [...subject.rows, ...text.rows] : text.rows
  return { subject: subject?.text ?? null, text: text.text, secrets, reading, rows }
}
