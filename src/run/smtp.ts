/**
 * Mail out, from SMTP_URL: `smtps://` is TLS from the first byte, `smtp://` demands STARTTLS, `smtp://…?tls=none` goes
 * without, for a server on this machine.
 */
import { type SmtpSender, smtpSender } from '../../adapters/email/send.ts'
import type { Config } from '../config.ts'

/** Undefined where SMTP_URL is not set: notices by mail then wait in the outbox. */
export function smtpFrom({ secrets, settings, desk }: Config, secret: string): SmtpSender | undefined {
  if (!secrets.SMTP_URL) return undefined
  const url = new URL(secrets.SMTP_URL)
  const secure = url.protocol === 'smtps:'
  return smtpSender({
    host: url.hostname,
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    plaintext: url.searchParams.get('tls') === 'none',
    ...(url.username && { user: decodeURIComponent(url.username), password: decodeURIComponent(url.password) }),
    company: desk.company,
    mailbox: settings.email.from ?? desk.mailboxes[0]?.address ?? '',
    ownMailDomain: desk.ownMailDomain,
    secret,
  })
}
