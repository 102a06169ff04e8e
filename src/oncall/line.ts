import { named } from '../check/named.ts'
import type { Dossier, Page, Ticket } from '../dossier.ts'
import { tellSender, type Writer } from '../open/owe.ts'
import { isOpen } from '../open/working-time.ts'
import { cite, type Rule } from '../policy/rule.ts'
import type { Finding, Stage } from '../stage.ts'
import { acknowledge } from './acknowledge.ts'
import { paged, pagedAgain } from './page.ts'

/**
 * The on-call line (G8): outside working hours, the number of an open Critical ticket of the sender's customer pages the
 * engineer. Everything else is answered with what to do, and discloses nothing. An outage without a ticket opens one.
 */
export const onCallLine: Stage = {
  name: 'on-call',
  decide(message, dossier, situation, policy, soFar) {
    const rules = policy.onCall
    const { desk } = situation
    if (message.channel !== 'sms' || message.account !== desk.onCallLine)
      return { trail: [cite('on-call', rules.elsewhere)] }
    const writer = { message, soFar, situation, policy }
    if (desk.rota.includes(message.sender.address)) return acknowledge(dossier, writer)
    if (!soFar.customer) return answered(writer, rules.stranger, 'on-call-unnamed')

    const open = isOpen(policy.calendar, message.at)
    const critical = dossier.tickets.filter(
      ticket =>
        ticket.status === 'open' &&
        ticket.priority === 'critical' &&
        ticket.customer === soFar.customer?.id &&
        !ticket.forged,
    )
    const numbers = named(soFar)
    // Whatever number they name: an outage without an open Critical ticket is heard.
    if (soFar.outage !== null && critical.length === 0) {
      return { found: { placedBy: rules.outage.id }, trail: [cite('on-call', rules.outage, [soFar.text.slice(0, 80)])] }
    }
    if (open) return answered(writer, rules['working-hours'], 'on-call-working-hours')
    if (numbers.length === 0) {
      return critical.length === 1
        ? call(critical[0]!, rules['page-only-one'], dossier, writer)
        : answered(writer, rules.unnamed, 'on-call-unnamed')
    }
    const theirs = dossier.tickets.filter(ticket => numbers.includes(ticket.number) && !ticket.forged)
    const wanted = theirs.find(ticket => critical.includes(ticket))
    if (wanted) return call(wanted, rules.page, dossier, writer)
    if (theirs.length === 0) return answered(writer, rules['not-theirs'], 'on-call-unnamed')
    const rule = theirs.every(ticket => ticket.status === 'resolved') ? rules.closed : rules['not-critical']
    return answered(writer, rule, 'on-call-not-critical')
  },
}

function answered(
  writer: Writer,
  rule: Rule,
  kind: 'on-call-unnamed' | 'on-call-not-critical' | 'on-call-working-hours',
): Finding {
  const { phone } = writer.situation.desk
  const notice =
    kind === 'on-call-working-hours' ? tellSender(writer, kind, { phone }, null) : tellSender(writer, kind, {}, null)
  return { found: { outcome: 'answered', notices: [notice] }, trail: [cite('on-call', rule)], ends: true }
}

function call(ticket: Ticket, rule: Rule, dossier: Dossier, writer: Writer): Finding {
  const { message, policy } = writer
  const { again } = policy.onCall
  const last = lastPage(dossier, ticket)
  const values = { ticket: ticket.number, minutes: again.minutes }
  if (last && message.at - last.at <= again.minutes * 60_000) {
    return {
      found: { outcome: 'coalesced', ticket: ticket.number, placedBy: again.id },
      trail: [cite('on-call', again, [ticket.number], values)],
      ends: true,
    }
  }
  const earlier = dossier.pages.filter(one => one.ticket === ticket.number)
  const running = earlier.find(one => one.acknowledgedAt === null)
  const goesOn = running && !running.escalated
  const { page, notices } = running ? pagedAgain(ticket, running, writer) : paged(ticket, earlier.length, writer)
  return {
    found: { outcome: 'paged', ticket: ticket.number, notices, events: [{ type: 'page-set', page }] },
    trail: [cite('on-call', goesOn ? policy.onCall['still-waiting'] : rule, [ticket.number], values)],
    ends: true,
  }
}

const lastPage = (dossier: Dossier, ticket: Ticket): Page | undefined =>
  dossier.pages.filter(page => page.ticket === ticket.number).sort((a, b) => b.at - a.at)[0]
