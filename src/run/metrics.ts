/** What the router counts, as Prometheus text (prometheus.io/docs/instrumenting/exposition_formats). */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

export function metrics() {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry, prefix: 'santral_' })
  const registers = [registry]
  return {
    registry,
    received: new Counter({
      registers,
      name: 'santral_received_total',
      help: 'What came in at /in and from mailboxes, by how it ended: kept, redelivered, refused, too-large, unreadable, store-away',
      labelNames: ['channel', 'result'],
    }),
    events: new Counter({
      registers,
      name: 'santral_provider_events_total',
      help: 'What providers told that is no message',
      labelNames: ['channel', 'kind'],
    }),
    decided: new Counter({
      registers,
      name: 'santral_deliveries_total',
      help: 'Deliveries decided by this process',
      labelNames: ['channel', 'outcome'],
    }),
    drain: new Histogram({
      registers,
      name: 'santral_drain_seconds',
      help: 'From the keeping of a delivery until its decision is durable',
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60],
    }),
    notices: new Counter({
      registers,
      name: 'santral_notices_total',
      help: 'Attempts to send notices, by how they ended: sent, retry, dead',
      labelNames: ['channel', 'result'],
    }),
    mailboxes: new Gauge({
      registers,
      name: 'santral_mailbox_trouble',
      help: '1 while a mailbox cannot be read over IMAP',
      labelNames: ['mailbox'],
    }),
    pending: new Gauge({ registers, name: 'santral_pending_deliveries', help: 'Deliveries that are owed an outcome' }),
    failures: new Counter({
      registers,
      name: 'santral_failures_total',
      help: 'Failures that were survived, by what failed',
      labelNames: ['part'],
    }),
  }
}

export type Metrics = ReturnType<typeof metrics>
