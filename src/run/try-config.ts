/** The configuration of `santral try`: the operator's, with every channel set up and a secret for each, and no way out. */
import { randomBytes } from 'node:crypto'
import { deskOf } from '../config/desk-settings.ts'
import type { Settings } from '../config/settings.ts'
import { type Config, simulateConfig } from '../config.ts'
import type { Ours } from '../web/try/said.ts'

export function tryConfig(given: Config, databaseUrl: string): Config {
  const other = simulateConfig().settings
  const settings: Settings = {
    ...given.settings,
    desk: given.file ? given.settings.desk : other.desk,
    // Mailboxes are not read: what arrives there is for the real router.
    email: {
      ...given.settings.email,
      authserv_id: given.settings.email.authserv_id ?? other.email.authserv_id,
      mailboxes: (given.file ? given.settings : other).email.mailboxes.map(({ imap: _, ...mailbox }) => mailbox),
    },
    sms: given.settings.sms ?? other.sms,
    voice: given.settings.voice ?? (given.settings.desk.on_call_line || !given.file ? other.voice : undefined),
    telegram: given.settings.telegram ?? other.telegram,
    whatsapp: given.settings.whatsapp ?? other.whatsapp,
    messenger: given.settings.messenger ?? other.messenger,
    instagram: given.settings.instagram ?? other.instagram,
    x: given.settings.x ?? other.x,
    chat: { ...given.settings.chat, on: true },
    form: { ...given.settings.form, on: true },
  }
  const made = Object.fromEntries(needed.map(name => [name, randomBytes(24).toString('base64url')]))
  const { SMTP_URL: _, ...secrets } = given.secrets
  const config = { ...given, settings, databaseUrl, secrets: { ...made, ...secrets }, host: '127.0.0.1', port: 0 }
  return { ...config, desk: deskOf(settings, given.publicUrl) }
}

const needed = [
  'SANTRAL_SECRET', 'TWILIO_AUTH_TOKEN', 'TELEGRAM_TOKEN', 'TELEGRAM_SECRET', 'META_APP_SECRET', 'META_VERIFY_TOKEN',
  'META_ACCESS_TOKEN', 'X_CONSUMER_SECRET', 'X_ACCESS_TOKEN', 'MAIL_SECRET', 'CHAT_SECRET', 'FORM_SECRET', 'PANEL_SECRET',
] as const // biome-ignore format: a list

/** `url`: where the router listens; a public URL in the settings is what signatures cover. */
export function oursOf({ settings, secrets, desk }: Config, url: string): Ours {
  return {
    publicUrl: settings.server.public_url ?? url,
    mailbox: desk.mailboxes[0]?.address ?? '',
    authservId: desk.authservId,
    mailSecret: secrets.MAIL_SECRET ?? '',
    accountSid: settings.sms?.account_sid ?? '',
    twilioToken: secrets.TWILIO_AUTH_TOKEN ?? '',
    smsNumber: settings.sms?.number ?? '',
    onCallLine: desk.onCallLine,
    phone: settings.voice?.number ?? '',
    telegramSecret: secrets.TELEGRAM_SECRET ?? '',
    metaSecret: secrets.META_APP_SECRET ?? '',
    whatsappNumber: settings.whatsapp?.number ?? '',
    phoneNumberId: settings.whatsapp?.phone_number_id ?? '',
    xSecret: secrets.X_CONSUMER_SECRET ?? '',
    chatSecret: settings.chat.signed ? (secrets.CHAT_SECRET ?? '') : null,
    formSecret: settings.form.signed ? (secrets.FORM_SECRET ?? '') : null,
    panelSecret: secrets.PANEL_SECRET ?? '',
  }
}
