/** rules/flood.yaml: how much is too much (A4.4, A7). Every number that counts messages stands there. */
import { z } from 'zod'
import { ruleFields } from '../rule.ts'
import { ruleFile } from '../rule-file.ts'

const limit = { ...ruleFields, count: z.int().positive() }
const minutes = z.number().positive()

const schema = z.strictObject({
  /** A follow-up so soon after the last message, with nothing new, is folded. */
  coalesce: z.strictObject({ ...ruleFields, within_minutes: minutes }),
  /** Needless follow-ups in a window: warned at `count`, level 2 above `flood_count` in its longer window. */
  follow_ups: z.strictObject({ ...limit, within_minutes: minutes, warn_every_minutes: minutes }),
  follow_ups_flood: z.strictObject({ ...limit, within_minutes: minutes }),
  messages_flood: z.strictObject({ ...limit, within_minutes: minutes }),
  duplicate_attempts: z.strictObject({ ...limit, within_minutes: minutes }),
  strangers: z.strictObject({ ...limit, within_minutes: minutes }),
  notices_of_a_kind: z.strictObject({ ...limit, within_minutes: minutes }),
  notices_in_all: z.strictObject({ ...limit, within_minutes: minutes }),
  codes: z.strictObject({ ...limit, within_minutes: minutes }),
  within_limits: z.strictObject({ ...ruleFields }),
})
export type FloodRules = z.infer<typeof schema>

export const floodFile = ruleFile({ file: 'flood.yaml', schema, compile: (parsed: FloodRules) => parsed })
