/** What an SMTP error means for a notice: 4xx and a server that is away pass, 5xx is final (RFC 5321 §4.2.1). */
import type { Sent } from '../adapter.ts'
import { tlsTrouble } from './tls-trouble.ts'

interface SmtpError {
  code?: string
  responseCode?: number
  response?: string
  message: string
}

/** Refusals of our own login or relay right: the recipient is not to blame, an operator can help. */
const ours = new Set([530, 534, 535, 538])

/** Greylisting takes five minutes at most servers. */
const soon = 5 * 60_000

export function smtpTrouble(error: unknown, host: string): Sent {
  if (!(error instanceof Error)) throw error
  const { code, responseCode, response, message } = error as SmtpError
  const tls = response === undefined || code === 'ETLS' ? tlsTrouble(error, host) : null
  if (tls) return { sent: false, retry: true, because: tls }
  const because = (response ?? message).replace(/\s+/g, ' ').slice(0, 300)
  // nodemailer: EENVELOPE is a refused sender or recipient, EMESSAGE refused content. Anything else is between us and the server.
  const aboutNotice = code === 'EENVELOPE' || code === 'EMESSAGE'
  if (responseCode !== undefined && responseCode >= 400 && responseCode < 500) {
    return { sent: false, retry: true, because, afterMs: soon }
  }
  if (aboutNotice && !ours.has(responseCode ?? 0)) return { sent: false, retry: false, because }
  return { sent: false, retry: true, because }
}
