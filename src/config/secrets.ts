/** What the environment must hold, going by the channels that are set up. Pure: config.ts hands the environment in. */
import { isThisMachine } from '../../adapters/email/clear-text.ts'
import type { SettingProblem } from './read-settings.ts'
import type { Settings } from './settings.ts'

export type Environment = Record<string, string | undefined>

const names = [
  'SANTRAL_SECRET', 'TWILIO_AUTH_TOKEN', 'TELEGRAM_TOKEN', 'TELEGRAM_SECRET', 'META_APP_SECRET', 'META_VERIFY_TOKEN',
  'META_ACCESS_TOKEN', 'X_CONSUMER_SECRET', 'X_ACCESS_TOKEN', 'SMTP_URL', 'MAIL_SECRET', 'CHAT_SECRET', 'FORM_SECRET',
  'PANEL_SECRET',
] as const // biome-ignore format: a list
type SecretName = (typeof names)[number]

/** By the name of its environment variable. What a channel in use cannot do without is there, or the start failed. */
export type Secrets = Partial<Record<SecretName, string>> & {
  /** Passwords of mailboxes by mail address. */
  imap: Record<string, string>
}

interface Need {
  secret: SecretName
  by: string
  hint: string
}

export function secretsOf(settings: Settings, env: Environment): Secrets {
  const secrets: Secrets = { imap: {} }
  for (const name of names) if (env[name]) secrets[name] = env[name]
  for (const { address, imap } of settings.email.mailboxes) {
    const password = imap && env[imap.password_from]
    if (password) secrets.imap[address] = password
  }
  return secrets
}

/** Something in the place of each secret: parsing needs none, and verifying with these lets nothing pass by design. */
export function standIns(settings: Settings): Environment {
  return Object.fromEntries(needs(settings).map(({ secret }) => [secret, 'stand-in-for-a-secret']))
}

export function environmentProblems(settings: Settings, env: Environment): SettingProblem[] {
  const problems: SettingProblem[] = []
  const wrong = (setting: string, what: string) => {
    if (!problems.some(problem => problem.setting === setting)) problems.push({ where: 'environment: ', setting, what })
  }
  for (const { secret, by, hint } of needs(settings))
    if (!env[secret]) wrong(secret, `is missing; ${by} needs it: ${hint}`)
  for (const { address, imap } of settings.email.mailboxes) {
    if (imap && !env[imap.password_from])
      wrong(imap.password_from, `is missing; it holds the IMAP password of ${address}`)
  }
  const { DATABASE_URL, SANTRAL_SECRET, SMTP_URL, PORT } = env
  if (DATABASE_URL && !/^postgres(ql)?:\/\//.test(DATABASE_URL))
    wrong('DATABASE_URL', 'must be like "postgres://user:password@host:5432/santral"')
  if (DATABASE_URL && !SANTRAL_SECRET)
    wrong('SANTRAL_SECRET', 'is missing; all processes on one DATABASE_URL share it: set 16 random characters or more')
  if (SANTRAL_SECRET && SANTRAL_SECRET.length < 16)
    wrong('SANTRAL_SECRET', 'is too short: set 16 random characters or more')
  const smtp = SMTP_URL ? smtpProblem(SMTP_URL) : null
  if (smtp) wrong('SMTP_URL', smtp)
  if (PORT && !(/^\d+$/.test(PORT) && Number(PORT) <= 65_535)) wrong('PORT', 'must be a number from 0 to 65535')
  return problems
}

/** Never says the URL itself: the password stands in it. */
function smtpProblem(text: string): string | null {
  if (!/^smtps?:\/\/[^/?#]/.test(text) || !URL.canParse(text))
    return 'must be like "smtps://user:password@mail.example.com"'
  const { hostname, username, searchParams, protocol } = new URL(text)
  const [tls, clear] = [searchParams.get('tls'), searchParams.get('clear_password')]
  if (tls !== null && (tls !== 'none' || protocol === 'smtps:'))
    return 'may end in "?tls=none" after "smtp://", and in no other "tls="'
  if (clear !== null && clear !== 'yes') return 'may say "clear_password=yes", and nothing else of it'
  if (tls === 'none' && username && clear === null && !isThisMachine(hostname))
    return `would send the password to ${hostname} unencrypted; leave "tls=none" out, or add "&clear_password=yes" if the way there is safe by other means`
  return null
}

function needs(settings: Settings): Need[] {
  const list: (Need | false | undefined)[] = [
    settings.sms && {
      secret: 'TWILIO_AUTH_TOKEN',
      by: 'sms',
      hint: "Twilio's console shows it beside the account SID",
    },
    settings.voice && {
      secret: 'TWILIO_AUTH_TOKEN',
      by: 'voice',
      hint: "Twilio's console shows it beside the account SID",
    },
    settings.telegram && { secret: 'TELEGRAM_TOKEN', by: 'telegram', hint: '@BotFather gives it' },
    settings.telegram && {
      secret: 'TELEGRAM_SECRET',
      by: 'telegram',
      hint: 'choose one and give it to setWebhook as secret_token',
    },
    ...(['whatsapp', 'messenger', 'instagram'] as const).flatMap(by => [
      settings[by] && {
        secret: 'META_APP_SECRET' as const,
        by,
        hint: "the app's dashboard shows it under App settings, Basic",
      },
      settings[by] && {
        secret: 'META_VERIFY_TOKEN' as const,
        by,
        hint: 'choose one and enter it where the webhook is set up',
      },
    ]),
    settings.x && { secret: 'X_CONSUMER_SECRET', by: 'x', hint: 'the developer portal shows it as API key secret' },
    settings.chat.signed && {
      secret: 'CHAT_SECRET',
      by: 'chat.signed',
      hint: 'choose one and give it to the site that posts',
    },
    settings.form.signed && {
      secret: 'FORM_SECRET',
      by: 'form.signed',
      hint: 'choose one and give it to the site that posts',
    },
  ]
  return list.filter(need => !!need)
}
