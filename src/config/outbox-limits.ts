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
        .min(0.001, 'must be more than 0; to send nothing on a channel, take its section out')
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
  .transform(limits => fromNames(limits))

const fromNames = (limits: z.infer<z.ZodObject<Shape>>) =>
  Object.fromEntries(
    channels.map(channel => [channel, { perSecond: limits[channel].per_second, atOnce: limits[channel].at_once }]),
  ) as Record<Channel, ChannelLimit>
