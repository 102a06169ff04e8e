/**
 * By when a message is answered and resolved: the tighter of the priority's target (G3) and the package's guarantee
 * (G5), counted on the channel's clock (G2).
 */

import type { Package } from '../customer.ts'
import type { Deadlines, Priority, TrailRow } from '../decision.ts'
import { localIso } from '../local-time.ts'
import type { Channel, Instant } from '../message.ts'
import { durationMs } from '../policy/duration.ts'
import type { Policy } from '../policy/policy.ts'
import { cite } from '../policy/rule.ts'
import { addWorking } from './working-time.ts'

export interface DeadlineQuestion {
  channel: Channel
  priority: Priority
  /** null: a stranger, for whom no guarantee stands. */
  package: Package | null
  at: Instant
}

type Rules = Pick<Policy, 'deadline' | 'channels' | 'calendar'>

/** The trail names the target, the guarantee, the channel and the clock, in this order. */
export function deadlinesOf(asked: DeadlineQuestion, policy: Rules): { due: Deadlines; row: TrailRow[] } {
  const rules = policy.deadline
  const channel = policy.channels[asked.channel]
  const target = rules.priorities[asked.priority]
  const guarantee = asked.package && rules.packages[asked.package]
  const tightest = tighter(target.response, guarantee?.response)
  const promised = channel.answerWithin !== null && channel.answerWithin < durationMs(tightest)
  const response = promised ? channel.answerWithin! : durationMs(tightest)

  const working = channel.hours === 'working'
  const clock = !working
    ? 'around_the_clock'
    : asked.priority === 'critical'
      ? 'critical_around_the_clock'
      : 'working_hours'
  const after = (ms: number) => (clock === 'working_hours' ? addWorking(policy.calendar, asked.at, ms) : asked.at + ms)
  const due = { response: after(response), resolution: after(durationMs(target.resolution)) }

  const row = [
    cite('deadline', target, [asked.priority], { response: target.response, resolution: target.resolution }),
    guarantee
      ? cite('deadline', guarantee, [`${asked.package}`], { response: guarantee.response, holds: tightest })
      : cite('deadline', rules.no_package),
    cite('deadline', channel.rule, [asked.channel], timesOf(asked.channel, policy)),
    cite('deadline', rules[clock], [`response ${localIso(due.response)}`, `resolution ${localIso(due.resolution)}`]),
  ]
  if (promised) row.push(cite('deadline', rules.answer_within, [asked.channel], { response: hours(response) }))
  return { due, row }
}

/** What may stand in the words of a channel: when it opens and closes, and within how many hours it is answered. */
export const timesOf = (channel: Channel, { channels, calendar }: Pick<Policy, 'channels' | 'calendar'>) => ({
  ...calendar.hours,
  hours: (channels[channel].answerWithin ?? 0) / 3_600_000,
})

const tighter = (one: string, other: string | undefined) =>
  other !== undefined && durationMs(other) < durationMs(one) ? other : one

const hours = (ms: number) => `${ms / 3_600_000}h`
