/** What each channel's adapter is given, from the configuration. A channel without a section is not there. */
import type { AdapterOptions } from '../../adapters/index.ts'
import type { Config } from '../config.ts'

type VoiceTranscription = NonNullable<Config['settings']['voice']>['transcription']

/** What channels need from the running router, where they need something. */
export interface Surroundings {
  /** The key that Message-IDs and codes are derived from. */
  secret: string
  /** Does the desk take calls now? */
  open?: () => boolean
  /** Takes a notice out by mail. */
  sendMail?: NonNullable<AdapterOptions['email']>['send']
  session?: NonNullable<AdapterOptions['form']>['session']
  say?: NonNullable<AdapterOptions['chat']>['say']
}

/** Secrets are there: the configuration was refused where a channel's were missing. */
export function adapterOptions(config: Config, { secret, open, sendMail, session, say }: Surroundings): AdapterOptions {
  const { settings, secrets, desk } = config
  const { sms, voice, telegram, whatsapp, messenger, instagram, x, chat, form, server } = settings
  const reach = { ...(server.public_url && { publicUrl: server.public_url }), trustProxy: server.trust_proxy }
  const authToken = secrets.TWILIO_AUTH_TOKEN ?? ''
  const meta = {
    appSecret: secrets.META_APP_SECRET ?? '',
    verifyToken: secrets.META_VERIFY_TOKEN ?? '',
    ...(secrets.META_ACCESS_TOKEN && { accessToken: secrets.META_ACCESS_TOKEN }),
  }
  const toldAt = (channel: 'sms' | 'voice') =>
    server.public_url ? { statusCallback: `${server.public_url}/in/${channel}` } : {}
  return {
    email: {
      mailboxes: desk.mailboxes,
      ownMailDomain: desk.ownMailDomain,
      authservId: settings.email.authserv_id,
      secret,
      ...(sendMail && { send: sendMail }),
    },
    sms: sms && {
      accountSid: sms.account_sid,
      authToken,
      number: sms.number,
      ...reach,
      ...(sms.messaging_service_sid && { messagingServiceSid: sms.messaging_service_sid }),
      ...toldAt('sms'),
    },
    voice: voice && {
      accountSid: voice.account_sid,
      authToken,
      number: voice.number,
      ...reach,
      company: desk.company,
      onCallLine: desk.onCallLine,
      language: voice.language,
      ...transcriptionOf(voice.transcription),
      ...(open && { open }),
      ...(sms && { smsNumber: sms.number }),
      ...toldAt('voice'),
    },
    telegram: telegram && {
      token: secrets.TELEGRAM_TOKEN ?? '',
      secretToken: secrets.TELEGRAM_SECRET ?? '',
      bot: telegram.bot,
    },
    whatsapp: whatsapp && {
      ...meta,
      numbers: { [whatsapp.number]: whatsapp.phone_number_id },
      ...(whatsapp.template && { template: whatsapp.template }),
    },
    messenger: messenger && { ...meta, humanAgent: messenger.human_agent },
    instagram: instagram && { ...meta, humanAgent: instagram.human_agent },
    x: x && {
      consumerSecret: secrets.X_CONSUMER_SECRET ?? '',
      ...(secrets.X_ACCESS_TOKEN && { accessToken: secrets.X_ACCESS_TOKEN }),
    },
    chat: chat.on
      ? { ...page(chat.signed, secrets.CHAT_SECRET), windows: secret, ...(session && { session }), ...(say && { say }) }
      : undefined,
    form: form.on
      ? { ...page(form.signed, secrets.FORM_SECRET), windows: secret, ...(session && { session }) }
      : undefined,
  }
}

function transcriptionOf({ on, engine, model = engine === 'google' ? 'long' : undefined }: VoiceTranscription) {
  return on ? { transcription: { engine, ...(model && { model }) } } : {}
}

const page = (signed: boolean, secret: string | undefined) => (signed ? { secret: secret ?? '' } : {})
