import type { Service } from '../customer.ts'
import type { Dossier } from '../dossier.ts'
import type { Event } from '../event.ts'
import { cite } from '../policy/rule.ts'
import type { Incident, OutageReport, Situation } from '../situation.ts'
import type { Finding, SoFar, Stage } from '../stage.ts'
import { tellStaff, type Writer } from './owe.ts'

/**
 * Five customers who report the same kind of outage within 15 minutes and share a server, address, nameserver or product
 * are one incident: one ticket, theirs linked, on-call paged once. Whoever reports it afterwards joins it.
 */
export const incident: Stage = {
  name: 'incident',
  decide(message, _dossier: Dossier, situation, policy, soFar) {
    const rules = policy.incident
    const kind = soFar.outage ? rules.open.kinds[soFar.outage] : undefined
    const pass: Finding = { trail: [cite('incident', rules.none)] }
    if (!kind || !soFar.customer || soFar.outcome === 'coalesced' || soFar.outcome === 'duplicate') return pass
    const report: OutageReport = {
      customer: soFar.customer.id,
      ticket: soFar.ticket ?? situation.freeTickets[0]!,
      at: message.at,
      kind,
      objects: objectsOf(soFar.customer.services, soFar),
    }
    const events: Event[] = [{ type: 'outage-reported', report }]
    const running = situation.incidents.find(
      one =>
        one.closedAt === null && one.kind === kind && report.objects.includes(one.object) &&
        message.at - one.openedAt <= rules.join.within_hours * 3_600_000, // biome-ignore format: one condition a line
    )
    if (running) {
      const values = { incident: running.number }
      return {
        found: { incident: running.number, events },
        trail: [cite('incident', rules.join, [running.object], values)],
      }
    }
    return shared(report, events, { message, soFar, situation, policy }) ?? { found: { events }, ...pass }
  },
}

function shared(report: OutageReport, events: Event[], writer: Writer): Finding | null {
  const { situation, policy, message } = writer
  const rule = policy.incident.open
  const since = message.at - rule.within_minutes * 60_000
  const alike = [...situation.reports.filter(one => one.kind === report.kind && one.at >= since), report]
  for (const object of report.objects) {
    const reports = alike.filter(one => one.objects.includes(object))
    const customers = new Set(reports.map(one => one.customer)).size
    if (customers < rule.customers) continue
    const opened = openedFor(report, object, situation)
    const values = { customers, minutes: rule.within_minutes, object }
    const page = tellStaff({
      policy,
      situation,
      to: 'on-call',
      kind: 'incident-page',
      values: { incident: opened.number, object, customers },
      ticket: opened.ticket,
    })
    return {
      found: {
        incident: opened.number,
        notices: [page],
        events: [
          ...events,
          { type: 'incident-opened', incident: opened, tickets: [...new Set(reports.map(one => one.ticket))] },
        ],
      },
      trail: [cite('incident', rule, [object], values)],
    }
  }
  return null
}

function openedFor(report: OutageReport, object: string, situation: Situation): Incident {
  // The message's own ticket takes the first free number where it opens one.
  const ticket = situation.freeTickets[report.ticket === situation.freeTickets[0] ? 1 : 0]!
  return { number: situation.freeIncidents[0]!, kind: report.kind, object, ticket, openedAt: report.at, closedAt: null }
}

/** What the customer's services stand on: of the service that the message names, else of all of them. */
function objectsOf(services: Service[], soFar: SoFar): string[] {
  const { domains, ips } = soFar.entities
  const named = services.filter(
    one =>
      (one.domain && domains.some(domain => domain === one.domain || domain.endsWith(`.${one.domain}`))) ||
      (one.ip && ips.includes(one.ip)),
  )
  const objects = (named.length > 0 ? named : services).flatMap(one => [
    ...(one.server ? [`server:${one.server}`] : []),
    ...(one.ip ? [`ip:${one.ip}`] : []),
    ...(one.nameservers ?? []).map(name => `nameserver:${name.toLowerCase()}`),
    ...(one.product ? [`product:${one.product}`] : []),
  ])
  return [...new Set([...objects, ...ips.map(ip => `ip:${ip}`)])]
}
