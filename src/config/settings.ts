/** What may stand in santral.yaml, with its defaults. Secrets never stand there: they come from the environment. */
import { z } from 'zod'
import { address, handle, mailbox, phone, providerId, seconds } from './kinds.ts'
import { emailSection } from './mail-settings.ts'
import { outboxLimits } from './outbox-limits.ts'

/** Chat and form are on unless said otherwise. `signed`: only a site that signs may post. */
const page = z.strictObject({ on: z.boolean().default(true), signed: z.boolean().default(false) })

const sections = z.strictObject({
  desk: z
    .strictObject({
      company: z.string().min(1).default('Santral'),
      phone: phone.optional(),
      on_call_line: phone.optional(),
      rota: z.array(phone).default([]),
      supervisor: mailbox.optional(),
      abuse_desk: mailbox.optional(),
      legal_desk: mailbox.optional(),
      panel_url: z.url('must be a URL, e.g. "https://desk.example.com/panel"').optional(),
    })
    .prefault({}),
  server: z
    .strictObject({
      host: z.string().min(1).default('127.0.0.1'),
      port: z.int().min(0).max(65_535).default(8620),
      /** Where providers reach us; their signatures cover it. */
      public_url: address.optional(),
      /** Believe X-Forwarded-* headers: only behind a proxy of ours that sets them. */
      trust_proxy: z.boolean().default(false),
    })
    .prefault({}),
  store: z
    .strictObject({
      /** Of the embedded database, relative to this file; ignored where DATABASE_URL is set. */
      folder: z.string().min(1).optional(),
      connections: z.int().min(2).max(90).default(8),
    })
    .prefault({}),
  /** Directory of rules, relative to this file. */
  rules: z.string().min(1).optional(),
  email: emailSection,
  /** Who may enter the console. Nobody named: whoever has the link that the start prints, on this machine alone. */
  console: z
    .strictObject({
      agents: z
        .array(
          z.strictObject({
            name: z.string().min(1),
            password: z.string().startsWith('scrypt:', 'must be a hash; "npx santral password" makes one'),
            /** Where they are rung when they call a customer back. Absent: they say so each time. */
            phone: phone.optional(),
          }),
        )
        .default([]),
      /** For programs that use the API. */
      tokens: z
        .array(
          z.strictObject({
            name: z.string().min(1),
            sha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be the SHA-256 of the token, in hex'),
          }),
        )
        .default([]),
    })
    .prefault({}),
  sms: z
    .strictObject({ account_sid: providerId, number: phone, messaging_service_sid: providerId.optional() })
    .optional(),
  voice: z
    .strictObject({
      account_sid: providerId,
      number: phone,
      language: z.enum(['tr', 'en']).default('tr'),
      /** Voicemails written down by Twilio while they are spoken; it bills by the minute. */
      transcription: z
        .strictObject({
          on: z.boolean().default(true),
          engine: z.enum(['google', 'deepgram']).default('google'),
          /** Of the engine. Default: google's `long`, which knows Turkish; of deepgram what Twilio takes. */
          model: z.string().min(1).optional(),
        })
        .prefault({}),
    })
    .optional(),
  telegram: z
    .strictObject({ bot: z.string().regex(/^@\w{3,}$/, 'must be the name of the bot, e.g. "@example_bot"') })
    .optional(),
  whatsapp: z
    .strictObject({ number: phone, phone_number_id: providerId, template: z.string().min(1).optional() })
    .optional(),
  /** `human_agent`: Meta has given the app that permission, so that answers may leave for seven days. `page`, `user`: our name in m.me/… and ig.me/m/…. */
  messenger: z.strictObject({ human_agent: z.boolean().default(false), page: handle.optional() }).optional(),
  instagram: z.strictObject({ human_agent: z.boolean().default(false), user: handle.optional() }).optional(),
  x: z.strictObject({}).optional(),
  chat: page.prefault({}),
  form: page.prefault({}),
  attachments: z
    .strictObject({
      /** Where clamd listens: a path, or host:port. Absent: nothing is scanned. */
      clamd: z
        .string()
        .regex(
          /^(\/.+|[^\s/:]+:\d{1,5})$/,
          'must be a socket or an address, e.g. "/run/clamav/clamd.ctl" or "127.0.0.1:3310"',
        )
        .optional(),
    })
    .prefault({}),
  outbox: z.strictObject({ give_up_after: seconds.default(86_400), limits: outboxLimits }).prefault({}),
})

export const settingsSchema = sections.superRefine((settings, context) => {
  if (settings.voice && !settings.desk.on_call_line)
    context.addIssue({
      code: 'custom',
      path: ['desk', 'on_call_line'],
      message: 'is missing; voice tells it to callers at night',
    })
})

export type Settings = z.infer<typeof settingsSchema>
