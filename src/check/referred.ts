import type { Ticket } from '../dossier.ts'
import type { Rule } from '../policy/rule.ts'
import type { Place, Placing } from './duplicate.ts'
import { named } from './named.ts'
import { newsOf, onTicket } from './words.ts'

/**
 * The ticket that the message itself refers to: an edit or part of an earlier message, an answer to one of ours or theirs,
 * or a number in the text that is theirs (G8). A number that is not theirs is ignored. Null: it refers to none.
 */
export function referred(placing: Placing): Place | null {
  const { message, soFar, dossier, policy } = placing
  const rules = policy.placement
  const { edits, group, replyTo, ticket: signed } = message.thread
  const past = (key: string) => dossier.messages.find(one => one.key === key)?.ticket ?? dossier.threads[key] ?? null

  const edited = edits ? ticketOf(placing, past(edits)) : null
  if (edits && edited?.status === 'resolved') return place(edited, rules.edit, placing)
  if (edits && edited) return { ...onto(edited, rules.edit, [edits]), values: { key: edits } }

  const part =
    group && dossier.messages.find(one => one.group === group && placing.mine(one) && one.channel === message.channel)
  const together = part && message.channel !== 'chat' ? ticketOf(placing, part.ticket) : null
  if (together) return onto(together, rules.part, [group!])

  const numbers = named(soFar)
  const theirs = numbers.flatMap(number => ticketOf(placing, number) ?? [])
  const wrote = theirs.find(ticket => ticket.status === 'open') ?? theirs[0]
  if (wrote) return place(wrote, rules.named, placing)

  const answered = [signed, ...replyTo.map(past)].flatMap(number => ticketOf(placing, number) ?? [])[0]
  return answered ? place(answered, rules.reply, placing) : null
}

/** The ticket with this number, if it is the sender's: the dossier holds no other. Spoofed openers' tickets are nobody's. */
function ticketOf({ dossier }: Placing, number: string | null): Ticket | null {
  return dossier.tickets.find(ticket => ticket.number === number && !ticket.forged) ?? null
}

const onto = (ticket: Ticket, rule: Rule, evidence: string[]): Place => ({
  outcome: 'appended',
  ticket,
  duplicateOf: null,
  rule,
  evidence,
})

function place(ticket: Ticket, rule: Rule, placing: Placing): Place {
  const { message, soFar, dossier, policy, words } = placing
  const rules = policy.placement
  const values = { ticket: ticket.number, minutes: policy.flood.coalesce.within_minutes }
  const earlier = onTicket(dossier.messages, ticket)
  const mine = earlier.filter(placing.mine)
  const news = newsOf(message, soFar, words, earlier)
  const nothing = news.what.length === 0 && news.words.length <= 1
  if (nothing && words.thanks.length > 0 && words.content.length === 0 && words.followUp.length === 0) {
    return {
      ...onto(
        ticket,
        rules.thanks,
        words.thanks.map(hit => hit.evidence),
      ),
      outcome: 'coalesced',
    }
  }
  if (ticket.status === 'resolved')
    return { ...onto(ticket, rules.reopen, [ticket.number]), outcome: 'reopened', values }
  const last = mine.at(-1)
  const again = words.said.length > 8 ? mine.filter(past => past.words === words.said) : []
  const [same] = again
  const latest = again.at(-1)
  const within = rules.same.within_hours * 3_600_000
  if (same && latest && message.at - latest.at <= within && news.what.length === 0) {
    return {
      ...onto(ticket, rules.same, [ticket.number]),
      outcome: 'duplicate',
      duplicateOf: same.duplicateOf ?? same.key,
    }
  }
  if (nothing && last && message.at - last.at <= policy.flood.coalesce.within_minutes * 60_000) {
    return { ...onto(ticket, policy.flood.coalesce, [ticket.number]), outcome: 'coalesced', values }
  }
  return { ...onto(ticket, rule, [ticket.number]), values }
}
