import { named } from '../check/named.ts'
import type { Dossier } from '../dossier.ts'
import { tellSender, type Writer } from '../open/owe.ts'
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
  if (meant.length === 0) {
    return { found: { outcome: 'answered' }, trail: [cite('on-call', rules['nothing-to-acknowledge'])], ends: true }
  }
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
