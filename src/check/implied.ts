import type { PastMessage } from '../dossier.ts'
import { type Compared, compare } from './compared.ts'
import type { Place, Placing } from './duplicate.ts'
import { named } from './named.ts'
import { objectsOf, similarity } from './words.ts'

/** The open ticket that the message is about although it names none, or a new one (A4.4). */
export function implied(placing: Placing): Place {
  const { dossier, policy, soFar } = placing
  const compared = dossier.tickets
    .filter(ticket => ticket.status === 'open' && !ticket.forged && ticket.opener !== 'santral')
    .map(ticket => compare(ticket, placing))
    .filter(one => one.earlier.length > 0)
    .sort((a, b) => b.earlier.at(-1)!.at - a.earlier.at(-1)!.at)
  const rules = policy.placement
  const found =
    sameWords(compared, placing) ?? followUp(compared, placing) ?? sameProblem(compared, placing) ?? afterwards(placing)
  if (found) return found
  const near = compared.some(one => one.other && (one.nearest?.similarity ?? 0) >= rules.near.similarity)
  const rule = near ? rules['other-object'] : named(soFar).length > 0 ? rules['not-theirs'] : rules.new
  return { outcome: 'opened', ticket: null, duplicateOf: null, rule, evidence: near ? objectsOf(soFar) : [] }
}

/** The same or nearly the same words: a duplicate, unless something is new or somebody else says them. */
function sameWords(compared: Compared[], placing: Placing): Place | null {
  const { message, policy, words } = placing
  const rules = policy.placement
  const near = compared
    .filter(one => !one.other && one.nearest && one.nearest.similarity >= rules.near.similarity)
    .sort((a, b) => b.nearest!.similarity - a.nearest!.similarity)[0]
  if (!near?.nearest) return null
  const { ticket, news, nearest, mine } = near
  const again = mine.filter(past => similarity(words.said, past.words) >= rules.near.similarity)
  const latest = again.at(-1)
  const exact = nearest.similarity === 1
  const values = {
    similarity: nearest.similarity.toFixed(2),
    news: [...news.what, ...news.words].slice(0, 5).join(', '),
  }
  const onto = { ticket, duplicateOf: null, evidence: [nearest.past.key], values }
  if (!latest) return { ...onto, outcome: 'appended', rule: rules.colleague }
  const fact = !exact && news.words.length >= Math.max(3, words.content.length * 0.3)
  if (news.what.length > 0 || fact) return { ...onto, outcome: 'appended', rule: rules.news }
  if (message.at - latest.at > rules.same.within_hours * 3_600_000)
    return { ...onto, outcome: 'appended', rule: rules['same-late'] }
  const first = again.find(past => past.words === nearest.past.words) ?? again[0]!
  return {
    ...onto,
    outcome: 'duplicate',
    duplicateOf: first.duplicateOf ?? first.key,
    rule: exact ? rules.same : rules.near,
  }
}

/** Asks after a ticket and brings nothing: folded while it is fresh, added later. */
function followUp(compared: Compared[], placing: Placing): Place | null {
  const { message, policy, words } = placing
  const rules = policy.placement
  const quiet = (one: Compared) =>
    !one.other && one.news.what.length === 0 && one.news.words.length <= (words.followUp.length > 0 ? 1 : 0)
  const own = compared.filter(one => one.last).find(quiet)
  const colleagues = compared.filter(one => !one.last)
  const one = own ?? (words.followUp.length > 0 && compared.length === 1 ? colleagues.find(quiet) : undefined)
  if (!one) return null
  const onto = {
    ticket: one.ticket,
    duplicateOf: null,
    values: { minutes: policy.flood.coalesce.within_minutes, ticket: one.ticket.number },
  }
  const evidence = words.followUp.map(hit => hit.evidence)
  if (!one.last) return { ...onto, outcome: 'appended', rule: rules.colleague, evidence }
  if (words.thanks.length > 0 && words.followUp.length === 0 && words.content.length === 0) {
    return { ...onto, outcome: 'coalesced', rule: rules.thanks, evidence: words.thanks.map(hit => hit.evidence) }
  }
  const fresh = message.at - one.last.at <= policy.flood.coalesce.within_minutes * 60_000
  if (words.followUp.length === 0 && words.content.length >= 2) {
    if (message.at - one.last.at > rules.same.within_hours * 3_600_000)
      return { ...onto, outcome: 'appended', rule: rules['same-late'], evidence: words.content }
    return {
      ...onto,
      outcome: 'duplicate',
      duplicateOf: one.mine[0]!.key,
      rule: rules.near,
      evidence: words.content,
      values: { ...onto.values, similarity: '1.00' },
    }
  }
  if (fresh) return { ...onto, outcome: 'coalesced', rule: policy.flood.coalesce, evidence }
  return { ...onto, outcome: 'appended', rule: rules['follow-up'], evidence }
}

/** A word after the ticket was resolved: thanks are folded, asking after it means that it is not solved (G8). */
function afterwards(placing: Placing): Place | null {
  const { dossier, message, policy, words } = placing
  const rules = policy.placement
  if (dossier.tickets.some(ticket => ticket.status === 'open' && !ticket.forged)) return null
  const since = message.at - rules.same.within_hours * 3_600_000
  const resolved = dossier.tickets
    .filter(ticket => ticket.status === 'resolved' && (ticket.resolvedAt ?? 0) >= since)
    .map(ticket => compare(ticket, placing))
    .filter(one => one.last && !one.other && one.news.what.length === 0 && one.news.words.length === 0)
    .sort((a, b) => b.last!.at - a.last!.at)[0]
  if (!resolved) return null
  const { ticket } = resolved
  const onto = { ticket, duplicateOf: null, values: { ticket: ticket.number } }
  if (words.followUp.length > 0) {
    return { ...onto, outcome: 'reopened', rule: rules.reopen, evidence: words.followUp.map(hit => hit.evidence) }
  }
  if (words.thanks.length === 0 || words.content.length > 0) return null
  return { ...onto, outcome: 'coalesced', rule: rules.thanks, evidence: words.thanks.map(hit => hit.evidence) }
}

const talk = new Set(['telegram', 'whatsapp', 'messenger', 'instagram', 'x', 'chat', 'sms', 'voice'])

/** Hello, and that there is a question: what it is about comes next. */
const onlyGreeted = (earlier: PastMessage[]) => earlier.every(past => past.words.split(' ').filter(Boolean).length < 3)

/** Other words about the same thing: the object is shared, the same outage goes on, or the conversation does. */
function sameProblem(compared: Compared[], placing: Placing): Place | null {
  const { message, soFar, policy, words } = placing
  const rules = policy.placement
  for (const one of compared) {
    if (one.other) continue
    const { ticket } = one
    const sameTopic = ticket.topic === soFar.topic || soFar.topic === 'general'
    const grave = (priority: string) => priority === 'critical' || priority === 'high'
    const outage = grave(ticket.priority) && ticket.topic === soFar.topic && grave(soFar.priority)
    const goesOn =
      talk.has(message.channel) &&
      one.last?.channel === message.channel &&
      message.at - one.last.at <= rules.conversation.within_minutes * 60_000 &&
      (sameTopic || words.content.length < 2 || onlyGreeted(one.earlier))
    const rule =
      one.shares && sameTopic
        ? rules['same-problem']
        : outage
          ? rules['same-problem']
          : goesOn
            ? rules.conversation
            : null
    if (!rule) continue
    // A request that names its own critical operation waits for verification on a ticket of its own.
    if (soFar.criticalOperation && soFar.criticalOperation !== ticket.criticalOperation) continue
    const evidence = [...one.news.what, ...one.news.words].slice(0, 5)
    return {
      outcome: 'appended',
      ticket,
      duplicateOf: null,
      rule: one.mine.length > 0 ? rule : rules.colleague,
      evidence,
    }
  }
  return null
}
