/** rules/channels.yaml: when each channel is staffed and what is promised there (G2, A1, A9). */
import { z } from 'zod'
import type { Channel } from '../../message.ts'
import { durationMs, durationSchema } from '../duration.ts'
import { type Rule, ruleFields } from '../rule.ts'
import { ruleFile } from '../rule-file.ts'

const channelSchema = z.strictObject({
  ...ruleFields,
  hours: z.enum(['always', 'working']),
  answer_within: durationSchema.optional(),
  promise: z.strictObject({ tr: z.string().min(1), en: z.string().min(1) }),
})

const schema = z.strictObject({
  form: channelSchema,
  chat: channelSchema,
  voice: channelSchema,
  email: channelSchema,
  sms: channelSchema,
  telegram: channelSchema,
  whatsapp: channelSchema,
  messenger: channelSchema,
  instagram: channelSchema,
  x: channelSchema,
} satisfies Record<Channel, typeof channelSchema>)

export interface ChannelRule {
  rule: Rule
  hours: 'always' | 'working'
  /** Milliseconds: an upper bound for the first response, or null. */
  answerWithin: number | null
  promise: { tr: string; en: string }
}

function compile(parsed: z.infer<typeof schema>): Record<Channel, ChannelRule> {
  const compiled = Object.entries(parsed).map(([channel, { hours, promise, answer_within, ...rule }]) => [
    channel,
    { rule, hours, promise, answerWithin: answer_within ? durationMs(answer_within) : null },
  ])
  return Object.fromEntries(compiled)
}

export const channelsFile = ruleFile({ file: 'channels.yaml', schema, compile })
