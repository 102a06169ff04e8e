/** What the stages of src/check and src/decide make of a labelled message, in the order of the live path. */
import { saidIn } from '../../check/conduct.ts'
import { creditClaimOf } from '../../decide/credit-claim.ts'
import { criticalOperationOf } from '../../decide/critical-operation.ts'
import { factsOf } from '../../decide/facts.ts'
import { hear } from '../../decide/hear.ts'
import { languageOf } from '../../decide/language.ts'
import { maskSecrets } from '../../decide/secrets.ts'
import { understand } from '../../decide/understand.ts'
import type { Department, TrailRow } from '../../decision.ts'
import type { Policy } from '../../policy/policy.ts'
import { read } from '../../policy/read.ts'
import { type Labelled, type Labels, ownWords } from './labelled.ts'

export interface Decided extends Labels {
  rows: Partial<Record<string, TrailRow>>
}

/** Labelled messages carry no time: this stands for when they were written. */
const writtenAt = Date.parse('2026-11-22T12:00:00+03:00')

/** Mailboxes with a department of their own, as in simulate (A9). */
const mailboxes: Record<string, Department> = { abuse: 'abuse', hukuk: 'legal', legal: 'legal' }

export function decided(message: Labelled, policy: Policy): Decided {
  const maskedSubject = message.subject ? maskSecrets(message.subject, policy) : null
  const masked = maskSecrets(ownWords(message.text), policy)
  const subject = maskedSubject?.text ?? null
  const { text } = masked
  const reading = read(subject ? `${subject}\n${text}` : text)
  const { entities } = factsOf(reading, policy)
  const heard = hear(reading, policy)
  const { operation, rows: operationRows } = criticalOperationOf({ reading, judgement: heard.judgement }, policy)
  const { claim } = creditClaimOf({ reading, at: writtenAt }, policy)
  const { rows, ...understood } = understand(
    {
      subject,
      text,
      reading,
      heard,
      channel: message.channel,
      account: message.to ?? '',
      stated: {
        department: message.stated_department ?? null,
        priority: message.stated_priority,
        domain: null,
        account: null,
        email: null,
        phone: null,
      },
      entities,
      criticalOperation: operation,
      creditClaim: claim !== null,
      mailboxDepartment: mailboxes[message.to?.split('@')[0] ?? ''] ?? null,
    },
    policy,
  )
  const conduct = saidIn(reading, policy.conduct, heard)
  const language = languageOf(text.trim() === '' ? (subject ?? '') : text, policy)
  return {
    ...understood,
    language: language.language,
    conduct: conduct.level,
    critical_operation: operation,
    credit_claim: claim !== null,
    entities,
    secrets: [...new Set([...(maskedSubject?.kinds ?? []), ...masked.kinds])],
    rows: { ...rows, critical_operation: operationRows[0], conduct: conduct.rows[0], language: language.row },
  }
}
