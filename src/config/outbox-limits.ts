/** The section `outbox.limits` of santral.yaml: how fast notices leave on each channel. Defaults: src/notify/limits.ts. */
import { z } from 'zod'
import { type Channel, channels } from '../message.ts'
import { type ChannelLimit, channelLimits } from '../notify/limits.ts'

const limitOf = ({ perSecond, atOnce }: ChannelLimit) =>
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
      const { per_second: perSecond, at_once: atOnce } = settings[channel]
      return [channel, { perSecond, atOnce }]
    }),
  ) as Record<Channel, ChannelLimit>
