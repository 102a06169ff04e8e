/**
 * Mail that no person wrote to us: never ticketed, never answered. Null for everything else: a doubt is a person's mail.
 * The order matters: a bounce is sent by a program, has no return path and may come from our own domain.
 */
import type { Automatic } from '../../src/message.ts'
import { autoReplyEvidence } from './auto-reply.ts'
import { bounceEvidence } from './bounce.ts'
import { bulkEvidence } from './bulk-mail.ts'
import { decodeText } from './charset.ts'
import { plainMessageId, readSignedId } from './message-id.ts'
import type { Mail } from './mime.ts'
import type { OurMailbox } from './our-mailbox.ts'
import { readReceiptEvidence } from './read-receipt.ts'
import { failedRecipient, ourIdIn } from './returned-mail.ts'

export interface Ours {
  mailboxes: readonly OurMailbox[]
  ownMailDomain: string
  secret: string
}

/** `text`: everything readable in the mail. */
export function automaticOf(mail: Mail, text: string, ours: Ours): Automatic | null {
  const about = () => ourIdIn(mail, text, ours)
  const found = (
    kind: Automatic['kind'],
    because: string,
    evidence: string,
    recipient: string | null = null,
  ): Automatic => ({
    kind,
    because,
    evidence: [evidence.slice(0, 300).toWellFormed()],
    about: about(),
    recipient,
  })
  const { headers } = mail

  const complaint = feedbackEvidence(mail)
  if (complaint)
    return found('feedback-report', 'a report about mail of ours (RFC 5965)', complaint, failedRecipient(mail, text))
  const receipt = reportEvidence(mail, 'disposition-notification') ?? readReceiptEvidence(headers.text('subject'), text)
  if (receipt) return found('receipt', 'a read receipt (RFC 8098)', receipt)
  const bounce = bounceEvidence(mail, text)
  if (bounce)
    return found('bounce', 'a mail system says that mail was not delivered', bounce, failedRecipient(mail, text))
  const verification = /^\W*your email requires verification verify#/i.exec(headers.text('subject') ?? '')
  if (verification) return found('verification', 'a program asks us to prove that we are people', verification[0])
  const loop = loopEvidence(mail, ours)
  if (loop) return found('loop', 'our own mail came back', loop)
  const method = calendarMethod(mail)
  if (method === 'REPLY') return found('calendar', 'an answer to an invitation (RFC 5546)', 'METHOD:REPLY')
  const reply = autoReplyEvidence(headers, text)
  if (reply) return found('auto-reply', 'a program answered (RFC 3834)', reply)
  const bulk = about() === null ? bulkEvidence(headers, ours.mailboxes) : null
  if (bulk) return found('list', 'sent to many, not to us (RFC 2369)', bulk)
  return null
}

function reportEvidence(mail: Mail, kind: string): string | null {
  if (mail.type === 'multipart/report' && mail.params['report-type']?.toLowerCase() === kind)
    return `report-type=${kind}`
  const part = mail.parts.some(({ type }) => type === `message/${kind}`)
  return part && mail.type.startsWith('multipart/') ? `message/${kind}` : null
}

function feedbackEvidence(mail: Mail): string | null {
  const { headers } = mail
  const subject = headers.text('subject') ?? ''
  const inner = mail.parts.find(({ type }) => type === 'message/rfc822')
  const old = inner && /^x-hmxmroriginalrecipient:/im.test(decodeText(inner.content.subarray(0, 4000), null))
  return (
    reportEvidence(mail, 'feedback-report') ??
    reportEvidence(mail, 'tlsrpt') ??
    (old ? 'X-HmXmrOriginalRecipient' : null) ??
    (/^\W*report domain: ?\S+ submitter: ?\S+/i.test(subject) ? `Subject: ${subject}` : null) ??
    (headers.text('x-apple-unsubscribe') ? 'X-Apple-Unsubscribe' : null)
  )
}

function loopEvidence({ headers }: Mail, { ownMailDomain, secret }: Ours): string | null {
  const id = plainMessageId(headers.text('message-id'))
  if (id && readSignedId(id, secret)) return `Message-ID: ${id}`
  const from = headers.mailboxes('from').find(({ address }) => address.endsWith(`@${ownMailDomain.toLowerCase()}`))
  return from ? `From: ${from.address}` : null
}

function calendarMethod(mail: Mail): string | null {
  // A file that somebody sends along is no answer of their calendar.
  const part = mail.parts.find(({ type, disposition }) => type === 'text/calendar' && disposition !== 'attachment')
  if (!part) return null
  const stated =
    part.params.method ?? /^METHOD:(\w+)/im.exec(decodeText(part.content.subarray(0, 4000), part.params.charset))?.[1]
  return stated?.trim().toUpperCase() ?? null
}
