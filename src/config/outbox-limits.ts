/** The section `outbox.limits` of santral.yaml: how fast notices leave on each channel. Defaults: src/notify/limits.ts. */
import { z } from 'zod'
import { type Channel, channels } from '../message.ts'
import { type ChannelLimit, channelLimits } from '../notify/limits.ts'

const limitOf = ({ perSecond, atOnce, windows }: ChannelLimit) =>
  z
    .strictObject({
      /** Notices a second; 0.2: one every five seconds. */
      per_second: z
        .number()
        .min(
          0.001,
          'must be more than 0; to set a channel up for reading alone, leave out the secret that it answers with',
        )
        .max(1000)
        .default(perSecond),
      /** Notices under way at once. */
      at_once: z.int().min(1).max(100).default(atOnce),
      /** So many in so many seconds, by all processes together; what is over waits. */
      windows: z
        .array(z.strictObject({ many: z.int().min(1).max(10_000_000), seconds: z.int().min(1).max(2_678_400) }))
        .max(4)
        .default(windows?.map(({ many, withinMs }) => ({ many, seconds: withinMs / 1000 })) ?? []),
    })
    .prefault({})

type Shape = Record<Channel, ReturnType<typeof limitOf>>

export const outboxLimits = z
  .strictObject(Object.fromEntries(channels.map(channel => [channel, limitOf(channelLimits[channel])])) as Shape)
  .prefault({})

/** As the outbox takes them. */
export const limitsOf = (settings: z.infer<typeof outboxLimits>): Record<Channel, ChannelLimit> =>
  Object.fromEntries(
    channels.map(channel => {
      const { per_second: perSecond, at_once: atOnce, windows = [] } = settings[channel]
      const within = windows.map(({ many, seconds }) => ({ many, withinMs: seconds * 1000 }))
      return [channel, { perSecond, atOnce, ...(within.length > 0 && { windows: within }) }]
    }),
  ) as Record<Channel, ChannelLimit>
