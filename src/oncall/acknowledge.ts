import { named } from '../check/named.ts'
import type { Dossier, Page } from '../dossier.ts'
import { tellSender, type Writer } from '../open/owe.ts'
import { listed } from '../open/wording.ts'
import { cite } from '../policy/rule.ts'
import type { Finding } from '../stage.ts'

/** An engineer of the rota takes a page: by its ticket number, or by a word alone where only one ticket's waits. */
export function acknowledge(dossier: Dossier, writer: Writer): Finding {
  const { message, soFar, policy } = writer
  const rules = policy.onCall
  const waiting = dossier.pages.filter(page => page.acknowledgedAt === null)
  const numbers = named(soFar)
  const said = rules.acknowledged.lexicon.find(soFar.reading).length > 0
  const meant =
    numbers.length > 0
      ? waiting.filter(page => numbers.includes(page.ticket))
      : said && new Set(waiting.map(page => page.ticket)).size === 1
        ? waiting
        : []
  if (meant.length === 0) return unclear(waiting, writer)
  const ticket = meant[0]!.ticket
  return {
    found: {
      outcome: 'answered',
      ticket,
      notices: [tellSender(writer, 'page-taken', { ticket }, ticket)],
      events: meant.map(page => ({ type: 'page-set', page: { ...page, acknowledgedAt: message.at } })),
    },
    trail: [cite('on-call', rules.acknowledged, [ticket], { ticket })],
    ends: true,
  }
}

/** Nobody must believe that they have taken a page which then goes on to the next. */
function unclear(waiting: Page[], writer: Writer): Finding {
  const { policy, soFar } = writer
  const tickets = [...new Set(waiting.map(page => page.ticket))].sort()
  const which = listed(policy, soFar.language, tickets.slice(0, 5))
  const none = tickets.length === 0
  const rule = none ? policy.onCall['nothing-to-acknowledge'] : policy.onCall.which
  const notice = none
    ? tellSender(writer, 'page-none', {}, null)
    : tellSender(writer, 'page-which', { tickets: which }, null)
  return { found: { outcome: 'answered', notices: [notice] }, trail: [cite('on-call', rule, tickets)], ends: true }
}
