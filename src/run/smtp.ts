/**
 * Mail out, from SMTP_URL: `smtps://` is TLS from the first byte, `smtp://` demands STARTTLS, `smtp://…?tls=none` goes
 * without, for a server on this machine; a password goes elsewhere unencrypted only with `&clear_password=yes`.
 */
import { type SmtpSender, smtpSender } from '../../adapters/email/send.ts'
import type { Config } from '../config.ts'
import { mailTrust } from './mail-trust.ts'

/** Undefined where SMTP_URL is not set: notices by mail then wait in the outbox. */
export function smtpFrom(config: Config, secret: string): SmtpSender | undefined {
  const { secrets, settings, desk } = config
  if (!secrets.SMTP_URL) return undefined
  const url = new URL(secrets.SMTP_URL)
  const secure = url.protocol === 'smtps:'
  const ca = mailTrust(config)
  return smtpSender({
    host: url.hostname,
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    plaintext: url.searchParams.get('tls') === 'none',
    clearPassword: url.searchParams.get('clear_password') === 'yes',
    ...(ca && { ca }),
    ...(url.username && { user: decodeURIComponent(url.username), password: decodeURIComponent(url.password) }),
    company: desk.company,
    mailbox: settings.email.from ?? desk.mailboxes[0]?.address ?? '',
    ownMailDomain: desk.ownMailDomain,
    secret,
  })
}
