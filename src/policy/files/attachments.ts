/** rules/attachments.yaml: which files of a message are stored (G7, A4.4). */
import { z } from 'zod'
import type { Channel } from '../../message.ts'
import { type Rule, ruleFields, ruleSchema } from '../rule.ts'
import { ruleFile } from '../rule-file.ts'

const byChannel = <Amount extends z.ZodType<number>>(amount: Amount) => {
  const own = amount.optional()
  return z.strictObject({
    email: own, sms: own, voice: own, telegram: own, whatsapp: own, messenger: own, instagram: own, x: own, chat: own,
    form: own, other: amount,
  } satisfies Record<Channel | 'other', z.ZodType>) // biome-ignore format: a list
}

const schema = z.strictObject({
  stored: ruleSchema,
  'too-large': z.strictObject({ ...ruleFields, megabytes: byChannel(z.number().positive()) }),
  'too-many': z.strictObject({ ...ruleFields, count: byChannel(z.int().nonnegative()) }),
  infected: ruleSchema,
})

export interface AttachmentRules {
  stored: Rule
  tooLarge: Rule
  tooMany: Rule
  infected: Rule
  /** Bytes of one file and files of one message. */
  limits(channel: Channel): { bytes: number; count: number }
}

const compile = (parsed: z.infer<typeof schema>): AttachmentRules => ({
  stored: parsed.stored,
  tooLarge: parsed['too-large'],
  tooMany: parsed['too-many'],
  infected: parsed.infected,
  limits(channel) {
    const { megabytes } = parsed['too-large']
    const { count } = parsed['too-many']
    return { bytes: (megabytes[channel] ?? megabytes.other) * 2 ** 20, count: count[channel] ?? count.other }
  },
})

export const attachmentsFile = ruleFile({ file: 'attachments.yaml', schema, compile })
