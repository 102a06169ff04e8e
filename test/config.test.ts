import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { limitsOf } from '../src/config/outbox-limits.ts'
import { settingsSchema } from '../src/config/settings.ts'
import { ConfigError, loadConfig, simulateConfig } from '../src/config.ts'
import { channelLimits } from '../src/notify/limits.ts'

const secret = '0123456789abcdef'

/** Problems of a santral.yaml with this text, in this environment. */
function problemsOf(yaml: string, environment: Record<string, string> = {}): string[] {
  const file = join(mkdtempSync(join(tmpdir(), 'santral-config-')), 'santral.yaml')
  writeFileSync(file, yaml)
  try {
    loadConfig({ file, environment })
    return []
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return error.problems.map(p => `${p.where.replace(/^.*santral\.yaml/, 'santral.yaml')}${p.setting} ${p.what}`)
  }
}

const twilio = 'sms: { account_sid: AC1, number: "+90 850 000 00 01" }'

const imapOf = (imap: string) => `email: { mailboxes: [{ address: a@b.test, imap: { ${imap} } }] }`

test.each<[string, string, Record<string, string>, string[]]>([
  ['nothing at all', '', {}, []],
  ['a number written with spaces', twilio, { TWILIO_AUTH_TOKEN: 't' }, []],
  ['a number that is none', 'desk: { phone: "0850" }', {}, [
    'santral.yaml:1: desk.phone must be a phone number in E.164, e.g. "+908500000001"',
  ]],
  ['a misspelt section', '\nemial: {}', {}, [
    expect.stringMatching(/^santral\.yaml:2: emial there is no such setting; the file may have desk, server, store, /) as unknown as string,
  ]],
  ['a misspelt setting in a list', 'email:\n  mailboxes:\n    - address: a@b.test\n      alias: x', {}, [
    'santral.yaml:4: email.mailboxes[0].alias there is no such setting; email.mailboxes[0] may have address, department, aliases, imap',
  ]],
  ['a department that does not exist', 'email: { mailboxes: [{ address: a@b.test, department: sale }] }', {}, [
    'santral.yaml:1: email.mailboxes[0].department must be one of technical, domain, billing, sales, abuse, legal, professional-services',
  ]],
  ['a missing setting', 'sms: { number: "+908500000001" }', {}, ['santral.yaml:1: sms.account_sid is missing']],
  ['wrong types', 'server: { port: "80", trust_proxy: 1 }', {}, [
    'santral.yaml:1: server.port must be a number',
    'santral.yaml:1: server.trust_proxy must be a boolean',
  ]],
  ['a phone line without the one for the night', 'voice: { account_sid: AC1, number: "+908500000001" }', {}, [
    'santral.yaml: desk.on_call_line is missing; voice tells it to callers at night',
  ]],
  ['broken YAML', 'desk: [', {}, [expect.stringMatching(/^santral\.yaml:1: YAML /) as unknown as string]],
  ['secrets that channels need, each once', `${twilio}\ntelegram: { bot: "@bot_x" }\nvoice: { account_sid: AC1, number: "+908500000001" }\ndesk: { on_call_line: "+908500000112" }`, { TELEGRAM_TOKEN: '1:a' }, [
    "environment: TWILIO_AUTH_TOKEN is missing; sms needs it: Twilio's console shows it beside the account SID",
    'environment: TELEGRAM_SECRET is missing; telegram needs it: choose one and give it to setWebhook as secret_token',
  ]],
  ['an IMAP password', 'email: { mailboxes: [{ address: a@b.test, imap: { host: mail.b.test } }] }', {}, [
    'environment: IMAP_PASSWORD is missing; it holds the IMAP password of a@b.test',
  ]],
  ['a database without the secret that its processes share', '', { DATABASE_URL: 'postgres://x/y' }, [
    'environment: SANTRAL_SECRET is missing; all processes on one DATABASE_URL share it: set 16 random characters or more',
  ]],
  ['other variables', '', { DATABASE_URL: 'mysql://x', SANTRAL_SECRET: 'short', PORT: '70000', SMTP_URL: 'mail.b.test' }, [
    'environment: DATABASE_URL must be like "postgres://user:password@host:5432/santral"',
    'environment: SANTRAL_SECRET is too short: set 16 random characters or more',
    'environment: SMTP_URL must be like "smtps://user:password@mail.example.com"',
    'environment: PORT must be a number from 0 to 65535',
  ]],
  ['a mailbox whose password would travel in clear', imapOf('host: mail.b.test, security: none'), { IMAP_PASSWORD: 'p' }, [
    'santral.yaml:1: email.mailboxes[0].imap.security would send the password to mail.b.test unencrypted; set tls or starttls, or clear_password: true if the way there is safe by other means',
  ]],
  ['one on this machine', imapOf('host: 127.0.0.1, security: none'), { IMAP_PASSWORD: 'p' }, []],
  ['one whose way is safe by other means', imapOf('host: mail.b.test, security: none, clear_password: true'), { IMAP_PASSWORD: 'p' }, []],
  ['SMTP whose password would travel in clear', '', { SMTP_URL: 'smtp://u:p@mail.b.test?tls=none' }, [
    'environment: SMTP_URL would send the password to mail.b.test unencrypted; leave "tls=none" out, or add "&clear_password=yes" if the way there is safe by other means',
  ]],
  ['SMTP in clear that is allowed', '', { SMTP_URL: 'smtp://u:p@mail.b.test?tls=none&clear_password=yes' }, []],
  ['SMTP in clear without a password, or on this machine', '', { SMTP_URL: 'smtp://mail.b.test?tls=none' }, []],
  ['SMTP in clear on this machine', '', { SMTP_URL: 'smtp://u:p@localhost:2525?tls=none' }, []],
  ['SMTP with settings that there are not', '', { SMTP_URL: 'smtps://u:p@mail.b.test?tls=none' }, [
    'environment: SMTP_URL may end in "?tls=none" after "smtp://", and in no other "tls="',
  ]],
  ['limits of the outbox that are none', 'outbox:\n  limits:\n    sms: { per_second: 0 }\n    email: { at_once: 2.5 }\n    x: { per_second: 2000 }\n    chat: { at_once: 0 }', {}, [
    'santral.yaml:4: outbox.limits.email.at_once must be a whole number',
    'santral.yaml:3: outbox.limits.sms.per_second must be more than 0; to set a channel up for reading alone, leave out the secret that it answers with',
    'santral.yaml:5: outbox.limits.x.per_second must be at most 1000',
    'santral.yaml:6: outbox.limits.chat.at_once must be at least 1',
  ]],
  ['limits of channels and settings that there are not', 'outbox: { limits: { fax: {}, sms: { per_minute: 1 } } }', {}, [
    'santral.yaml:1: outbox.limits.sms.per_minute there is no such setting; outbox.limits.sms may have per_second, at_once, windows',
    'santral.yaml:1: outbox.limits.fax there is no such setting; outbox.limits may have email, sms, voice, telegram, whatsapp, messenger, instagram, x, chat, form',
  ]],
  ['an authority that is not there', 'email: { mailboxes: [{ address: a@b.test }], ca_file: /no/such.pem }', {}, [
    'email.ca_file cannot be read (ENOENT): /no/such.pem should hold one or more certificates as PEM',
  ]],
  ['an authority that is none', 'email: { mailboxes: [{ address: a@b.test }], ca_file: santral.yaml }', {}, [
    expect.stringMatching(/^email\.ca_file holds no certificate: .*santral\.yaml should hold/) as unknown as string,
  ]],
])('%s', (_, yaml, environment, problems) => {
  expect(problemsOf(yaml, environment)).toEqual(problems)
}) // biome-ignore format: a table

test('a file that was named and is not there', () => {
  expect(() => loadConfig({ file: '/no/such.yaml', environment: {} })).toThrow('/no/such.yaml does not exist')
})

test('the environment wins over .env, and both over nothing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'santral-config-'))
  const file = join(folder, 'santral.yaml')
  writeFileSync(file, 'rules: my-rules')
  writeFileSync(join(folder, '.env'), `PORT=1111\nSANTRAL_SECRET=${secret}`)
  const config = loadConfig({ file, environment: { PORT: '2222' } })
  expect(config).toMatchObject({
    port: 2222,
    secrets: { SANTRAL_SECRET: secret },
    rules: join(folder, 'my-rules'),
    publicUrl: 'http://127.0.0.1:2222',
  })
})

describe('simulate', () => {
  test('has the desk that simulate decides for', () => {
    expect(simulateConfig().desk).toEqual({
      company: 'Santral',
      mailboxes: [
        { address: 'destek@santral.test' },
        { address: 'support@santral.test' },
        { address: 'abuse@santral.test', department: 'abuse' },
        { address: 'hukuk@santral.test', department: 'legal', aliases: ['legal@santral.test'] },
      ],
      smsLine: '+908500000001',
      onCallLine: '+908500000112',
      phone: '+908500000002',
      whatsapp: '+908500000003',
      telegramBot: '@santral_test_bot',
      rota: ['+905320000001', '+905320000002', '+905320000003'],
      supervisor: 'supervisor@santral.test',
      abuseDesk: 'abuse@santral.test',
      legalDesk: 'hukuk@santral.test',
      ownMailDomain: 'santral.test',
      authservId: 'mx.santral.test',
      panelUrl: 'https://panel.santral.test',
      messaging: { telegram: '@santral_test_bot', whatsapp: '+908500000003', messenger: '', instagram: '', x: '' },
    })
  })
})

test('docs/santral.yaml, which shows every setting, is right', () => {
  const file = new URL('../docs/santral.yaml', import.meta.url).pathname
  const secrets = [
    'TWILIO_AUTH_TOKEN',
    'TELEGRAM_TOKEN',
    'TELEGRAM_SECRET',
    'META_APP_SECRET',
    'META_VERIFY_TOKEN',
    'X_CONSUMER_SECRET',
    'IMAP_PASSWORD',
  ]
  expect(loadConfig({ file, environment: Object.fromEntries(secrets.map(name => [name, secret])) }).desk.company).toBe(
    'Örnek Hosting',
  )
})

test('limits of the outbox: what is not said is as the providers document it', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'santral-config-')), 'santral.yaml')
  writeFileSync(file, 'outbox: { limits: { telegram: { per_second: 5 }, x: { at_once: 1 } } }')
  const limits = limitsOf(loadConfig({ file, environment: {} }).settings.outbox.limits)
  expect(limits).toEqual({
    ...channelLimits,
    telegram: { perSecond: 5, atOnce: 10 },
    x: { ...channelLimits.x, atOnce: 1 },
  })
})

test('docs/santral.yaml shows every setting, and the defaults of the outbox', () => {
  const text = readFileSync(new URL('../docs/santral.yaml', import.meta.url), 'utf8')
  expect(namesIn(settingsSchema).filter(name => !new RegExp(`\\b${name}"?:`).test(text))).toEqual([])
  const shown = (parse(text) as { outbox: { limits: Parameters<typeof limitsOf>[0] } }).outbox.limits
  expect(limitsOf(shown)).toEqual(channelLimits)
})

/** Every key that may stand in the file, at any depth. */
function namesIn(schema: unknown): string[] {
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([name, inner]) => [name, ...namesIn(inner)])
  if (schema instanceof z.ZodArray) return namesIn(schema.element)
  const wrapped = schema as { unwrap?: () => unknown }
  return typeof wrapped.unwrap === 'function' ? namesIn(wrapped.unwrap()) : []
}
