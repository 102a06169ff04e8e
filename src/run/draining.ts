/** Decides what has been kept: two drains side by side, woken by arrivals; takes over newly published rules. */
import type { IntakeOn } from './intake-on.ts'
import type { Metrics } from './metrics.ts'
import type { Outgoing } from './outgoing.ts'
import { type Repeating, repeat } from './repeat.ts'

/** How long what is pending may still be decided when we stop, in milliseconds. */
const lastDrainMs = 2_000

export function startDraining(
  intake: IntakeOn,
  counted: Metrics,
  outgoing: Outgoing,
  failed: (error: unknown) => void,
): Repeating {
  const drainOnce = async () => {
    const drained = await intake.drain()
    for (const { delivery, outcome } of drained) {
      counted.decided.inc({ channel: delivery.channel, outcome })
      counted.drain.observe((Date.now() - delivery.receivedAt) / 1000)
    }
    if (drained.length > 0) outgoing.nudge()
    return drained.length > 0
  }
  const draining = [0, 1].map(() => repeat(drainOnce, { everyMs: 1_000, failed }))
  const rules = repeat(() => intake.refreshRules().then(() => false), { everyMs: 2_000, failed })
  return {
    nudge() {
      for (const one of draining) one.nudge()
    },
    async stop() {
      await Promise.all([rules, ...draining].map(one => one.stop()))
      for (const end = Date.now() + lastDrainMs; Date.now() < end; ) if (!(await drainOnce())) return
    },
  }
}

/** What nobody answered in time, looked for every few seconds. */
