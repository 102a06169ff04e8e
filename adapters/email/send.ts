/**
 * Notices out, over SMTP. The Message-ID is signed and the same for the same notice: sent twice after a crash it is one mail to
 * whoever reads it, and an answer to it leads home. Programs are told not to answer (RFC 3834).
 */
import { createTransport } from 'nodemailer'
import type { OutgoingNotice, Sent } from '../adapter.ts'
import { clearTextRefused } from './clear-text.ts'
import type { MailServer } from './mail-server.ts'
import { signedMessageId } from './message-id.ts'
import { noticeHtml } from './notice-html.ts'
import { smtpTrouble } from './smtp-trouble.ts'

export interface SmtpOptions extends MailServer {
  user?: string
  password?: string
  /** Shown as the sender's name. */
  company: string
  /** Where mail leaves from when a notice names no mailbox. Bounces come back there. */
  mailbox: string
  ownMailDomain: string
  /** Key of the Message-IDs. */
  secret: string
  dkim?: { domain: string; selector: string; privateKey: string }
  /** Most connections at once; default 4. */
  connections?: number
  /** For each step of the session, in milliseconds; default 30 s. */
  timeout?: number
}

export interface SmtpSender {
  send(notice: OutgoingNotice): Promise<Sent>
  close(): void
}

/** Written by a person: everything else is a program's answer. */
const byPeople = new Set(['desk-reply'])

/** @throws Error where a password would travel unencrypted that may not */
export function smtpSender(options: SmtpOptions): SmtpSender {
  const refused = options.user ? clearTextRefused(options, 'clear_password=yes in SMTP_URL') : null
  if (refused) throw new Error(`SMTP_URL: ${refused}`)
  const timeout = options.timeout ?? 30_000
  const transport = createTransport({
    pool: true,
    maxConnections: options.connections ?? 4,
    host: options.host,
    port: options.port,
    secure: options.secure,
    requireTLS: !options.secure && options.plaintext !== true,
    ignoreTLS: !options.secure && options.plaintext === true,
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    dnsTimeout: timeout,
    socketTimeout: timeout * 2,
    ...(options.ca ? { tls: { ca: options.ca } } : {}),
    ...(options.user ? { auth: { user: options.user, pass: options.password ?? '' } } : {}),
    ...(options.dkim
      ? {
          dkim: {
            domainName: options.dkim.domain,
            keySelector: options.dkim.selector,
            privateKey: options.dkim.privateKey,
          },
        }
      : {}),
  })
  return {
    async send(notice) {
      if (!isMailbox(notice.address))
        return { sent: false, retry: false, because: `${notice.address} is no mail address` }
      try {
        const id = signedMessageId(notice.ticket, notice.id, options.secret, options.ownMailDomain)
        await transport.sendMail(mailOf(notice, id, options))
        return { sent: true, id }
      } catch (error) {
        return smtpTrouble(error, options.host)
      }
    },
    close: () => transport.close(),
  }
}

function mailOf(notice: OutgoingNotice, id: string, options: SmtpOptions) {
  const mailbox = notice.account ?? options.mailbox
  const references = notice.references.slice(-20).map(one => `<${one.replace(/[<>\s]/g, '')}>`)
  const person = byPeople.has(notice.kind)
  return {
    from: { name: options.company, address: mailbox },
    to: { name: '', address: notice.address },
    envelope: { from: mailbox, to: notice.address },
    messageId: `<${id}>`,
    subject: notice.subject ?? notice.ticket ?? options.company,
    text: notice.text,
    html: noticeHtml(notice.text, notice.language),
    ...(references.length > 0 ? { inReplyTo: references.at(-1)!, references } : {}),
    headers: {
      'Content-Language': notice.language,
      'X-Auto-Response-Suppress': 'All',
      ...(person ? {} : { 'Auto-Submitted': references.length > 0 ? 'auto-replied' : 'auto-generated' }),
    },
    attachments: (notice.attachments ?? []).map(({ name, type, bytes }) => ({
      filename: name,
      contentType: type,
      content: Buffer.from(bytes),
    })),
    // RFC 3461: tell us of failures, with the headers that carry our Message-ID.
    dsn: {
      id,
      return: 'headers' as const,
      notify: ['failure' as const, 'delay' as const],
      recipient: `rfc822;${notice.address}`,
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

/** One address, nothing that could become a second one or a header. */
const isMailbox = (address: string) => /^[^\s<>()[\]:;,"\\@]{1,64}@[^\s<>()[\]:;,"\\@]{1,255}$/.test(address)
