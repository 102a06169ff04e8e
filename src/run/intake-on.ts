/** Intake on a database, as every command that takes or decides deliveries runs it: channels, keep, rules in force, drain. */
import type { Adapter } from '../../adapters/adapter.ts'
import { adapterFor, adapters } from '../../adapters/index.ts'
import { type Accept, accept } from '../accept/accept.ts'
import { type Gather, gather } from '../accept/gather.ts'
import type { Config } from '../config.ts'
import type { Drained } from '../drain.ts'
import type { Channel, Delivery } from '../message.ts'
import { isOpen } from '../open/working-time.ts'
import { readRules } from '../policy/load.ts'
import type { Policy } from '../policy/policy.ts'
import type { Sql } from '../store/connect.ts'
import { adapterOptions, type Surroundings } from './adapter-options.ts'
import { policyInForce } from './policy-in-force.ts'
import { steadyDrain } from './steady-drain.ts'

export interface IntakeOn {
  adapters: Partial<Record<Channel, Adapter>>
  keep: Accept['keep']
  gather: Gather
  policy(): Policy
  /** Takes over newly published rules. */
  refreshRules(): Promise<void>
  /** Decides one batch; [] when nothing is pending. Two may run at the same time. */
  drain(): Promise<Drained[]>
}

export interface IntakeOptions extends Surroundings {
  /** No other process drains this database: take all lanes. */
  alone?: boolean
  /** Rules to publish where none ever were, file name → text. Default: the configured directory. */
  sources?: Record<string, string>
  /** Told of a delivery that could not be decided and was quarantined. */
  poisoned?(delivery: number, error: unknown): void
}

export async function intakeOn(sql: Sql, config: Config, options: IntakeOptions): Promise<IntakeOn> {
  const rules = await policyInForce(sql, () => options.sources ?? readRules(config.rules), Date.now)
  const open = () => isOpen(rules.current().calendar, Date.now())
  const channels = adapters(adapterOptions(config, { open, ...options }))
  // What was stored while a channel was set up can still be read after it was taken away.
  const reading = (channel: Channel) => channels[channel] ?? adapterFor(channel)
  const parse = (delivery: Delivery) => reading(delivery.channel).parse(delivery)
  // Two at a time: while one waits for the database, the other decides. Each keeps its own pool of numbers.
  const idle = [0, 1].map(() => steadyDrain(sql, options.poisoned ?? (() => {})))
  return {
    adapters: channels,
    keep: accept(sql).keep,
    gather: gather(sql, reading),
    policy: rules.current,
    refreshRules: rules.refresh,
    async drain() {
      const worker = idle.pop()
      if (!worker) return []
      try {
        const given = { policy: rules.current(), desk: config.desk, secret: options.secret, parse }
        return await worker({ ...given, ...(options.alone && { buckets: 32 }) })
      } finally {
        idle.push(worker)
      }
    },
  }
}
