/** A decision as it is seen from outside: one JSON line, with the fields of docs/simulate.md in their order. */
import type { Dossier } from './dossier.ts'
import type { Decision } from './intake.ts'
import { localIso } from './local-time.ts'
import type { Delivery, Message } from './message.ts'
import type { Policy } from './policy/policy.ts'
import { cite } from './policy/rule.ts'
import { versionRow } from './policy/version-row.ts'

export type Line = ReturnType<typeof lineOf>

/** `after`: the dossier with the decision's events applied. */
export function lineOf(message: Message, decision: Decision, after: Dossier, policy: Policy) {
  const { soFar, outcome } = decision
  const ticket = after.tickets.find(one => one.number === soFar.ticket)
  const shown = outcome === 'automatic' ? undefined : ticket
  const understood = outcome !== 'automatic'
  // What is placed on a ticket is that ticket's matter: its topic, its clocks.
  const { language, department, topic, scope, priority } =
    shown && outcome !== 'answered' ? { ...shown, language: soFar.language } : soFar
  const due = shown ? { response: localIso(shown.responseDue), resolution: localIso(shown.resolutionDue) } : null
  return {
    at: localIso(message.at),
    channel: message.channel,
    key: message.key,
    outcome,
    ticket: soFar.ticket,
    customer: soFar.customer?.id ?? null,
    assurance: soFar.assurance,
    language: understood ? language : null,
    department: understood ? department : null,
    topic: understood ? topic : null,
    scope: understood ? scope : null,
    priority: understood ? priority : null,
    due,
    duplicateOf: soFar.duplicateOf,
    critical_operation: soFar.criticalOperation,
    credit_claim: soFar.creditClaim,
    conduct: soFar.conduct,
    entities: soFar.entities,
    secrets: soFar.secrets,
    missing: soFar.missing,
    held: shown?.held ? { for: shown.held } : null,
    released: soFar.released,
    incident: shown?.incident ?? soFar.incident,
    forged: soFar.forged,
    notices: decision.notices.map(({ to, address, channel, kind, language, subject, text }) => ({
      to,
      address,
      channel,
      kind,
      language,
      subject,
      text,
    })),
    policy: policy.version,
    trail: decision.trail,
  }
}

/** A delivery that could not be understood: kept whole, with what is wrong. It can be replayed. */
export function quarantineLine(
  delivery: Pick<Delivery, 'receivedAt' | 'channel' | 'key'>,
  problem: string,
  policy: Policy,
) {
  return {
    at: localIso(delivery.receivedAt),
    channel: delivery.channel,
    key: delivery.key,
    outcome: 'quarantined' as const,
    ...nothing,
    policy: policy.version,
    trail: [cite('parse', policy.aside.quarantined, [problem]), versionRow(policy)],
  }
}

/** The provider sent the same thing again: the first one's line, with its own time, and nothing owed. */
export function redeliveredLine(first: object, at: number, policy: Policy) {
  return {
    ...nothing,
    ...first,
    at: localIso(at),
    outcome: 'redelivered' as const,
    released: [],
    notices: [],
    policy: policy.version,
    trail: [cite('accept', policy.aside.redelivered), versionRow(policy)],
  }
}

const nothing = {
  ticket: null,
  customer: null,
  assurance: 'anonymous',
  language: null,
  department: null,
  topic: null,
  scope: null,
  priority: null,
  due: null,
  duplicateOf: null,
  critical_operation: null,
  credit_claim: null,
  conduct: { level: 0, action: null },
  entities: { domains: [], ips: [], tickets: [], errors: [], accounts: [] },
  secrets: [],
  missing: [],
  held: null,
  released: [],
  incident: null,
  forged: false,
  notices: [],
}
