/**
 * Read receipts in a mail system's own words, without the report of RFC 8098: "Your message / To: … / Subject: … / Sent: … / was read
 * on …", under a subject that says so. A person who writes about receipts does not quote the fields of a mail in that order.
 */
import { fold } from '../../src/policy/fold.ts'

const subjects = /^\s*(?:read|not read|okundu|okunmadi|gelesen|ungelesen|lu|leido|letto)\s*: ?\S/
const shape =
  /^\W*(?:your message|iletiniz|mesajiniz|ihre nachricht)\s*(?:to|kime|an):.{0,300}?\b(?:subject|konu|betreff):.{0,600}?\b(?:was read on|was deleted without being read|okundu|okunmadan silindi|gelesen)\b.{0,160}$/s

export function readReceiptEvidence(subject: string | null, text: string): string | null {
  if (!subject || text.length > 3000 || !subjects.test(fold(subject))) return null
  return shape.test(fold(text).trim()) ? `Subject: ${subject}` : null
}
