import type { Challenge, Dossier } from '../dossier.ts'
import type { Message } from '../message.ts'
import { tellSender, tellStaff } from '../open/owe.ts'
import { word } from '../open/wording.ts'
import type { Policy } from '../policy/policy.ts'
import { cite } from '../policy/rule.ts'
import type { Situation } from '../situation.ts'
import type { Finding, SoFar, Stage } from '../stage.ts'
import { codeIn, codeOf } from './code.ts'
import { link } from './link.ts'

/**
 * Is this a linking code, or the answer to a verification code (A4.2)? A right one of these releases its ticket on any channel of the customer that is
 * proven; a wrong one counts; the fifth locks verification for an hour and tells a supervisor.
 */
export const answer: Stage = {
  name: 'answer',
  decide(message, dossier, situation, policy, soFar) {
    const linking = link(message, dossier, situation, policy, soFar)
    if (linking) return linking
    const code = message.kind === 'text' || message.kind === 'voicemail' ? codeIn(soFar.text) : null
    const asked = dossier.challenges.filter(one => one.status === 'open' || one.status === 'locked')
    if (!code || !soFar.customer || asked.length === 0) return { trail: [cite('answer', policy.challenge.none)] }
    return judge({ code, asked, message, dossier, situation, policy, soFar })
  },
}

interface Answer {
  code: string
  asked: Challenge[]
  message: Message
  dossier: Dossier
  situation: Situation
  policy: Policy
  soFar: SoFar
}

function judge(given: Answer): Finding {
  const { code, asked, message, dossier, situation, policy, soFar } = given
  const rules = policy.challenge
  const newest = asked.at(-1)!
  const right = asked.find(one => codeOf(situation.secret, one.id) === code)
  // A number in the middle of a story is no answer; the right code always is one.
  if (!right && soFar.text.replace(/\d/g, '').trim().length > 80) return { trail: [cite('answer', rules.none)] }
  if (soFar.assurance === 'claimed' || soFar.assurance === 'anonymous') {
    const notice = tellSender(given, 'verification-unproven', {}, null)
    return { found: { outcome: 'answered', notices: [notice] }, trail: [cite('answer', rules.unproven)], ends: true }
  }
  const stays = { outcome: 'answered' as const, ticket: newest.ticket, held: heldOf(dossier, newest.ticket) }
  const locked = dossier.challenges.find(one => one.lockedUntil !== null && one.lockedUntil > message.at)
  if (locked) {
    const minutes = Math.ceil((locked.lockedUntil! - message.at) / 60_000)
    const notice = tellSender(given, 'verification-locked', { minutes }, newest.ticket)
    return { found: { ...stays, notices: [notice] }, trail: [cite('answer', rules.locked)], ends: true }
  }
  if (right?.status === 'open' && right.expiresAt >= message.at) return release(right, given)
  const waiting = asked.filter(one => one.status === 'open' && one.expiresAt >= message.at).at(-1)
  if (waiting && !right) return count(waiting, given)
  const notice = tellSender(given, 'verification-expired', {}, newest.ticket)
  return { found: { ...stays, notices: [notice] }, trail: [cite('answer', rules.expired)], ends: true }
}

function release(right: Challenge, given: Answer): Finding {
  const { message, dossier, policy, soFar } = given
  const answered: Challenge = {
    ...right,
    status: 'answered',
    answeredAt: message.at,
    contact: soFar.contact?.id ?? right.contact,
  }
  const ticket = dossier.tickets.find(one => one.number === right.ticket)
  const waits = ticket?.held === 'verification'
  const events: SoFar['events'] = [{ type: 'challenge-set', challenge: answered }]
  if (waits)
    events.push({ type: 'ticket-changed', number: ticket.number, change: { held: null, updatedAt: message.at } })
  const operation = word(policy, soFar.language, 'operation', right.operation)
  // What was said beside it may still be a supervisor's to decide.
  const told = ticket?.held === 'supervisor' ? 'verification-noted' : 'verification-done'
  return {
    found: {
      outcome: 'answered',
      assurance: 'verified',
      ticket: right.ticket,
      released: waits ? [right.ticket] : [],
      notices: [tellSender(given, told, { ticket: right.ticket, operation }, right.ticket)],
      events,
    },
    trail: [cite('answer', policy.challenge.right, [right.ticket])],
    ends: true,
  }
}

function count(open: Challenge, given: Answer): Finding {
  const { message, dossier, situation, policy } = given
  const { lock, wrong } = policy.challenge
  // Tries are counted over the codes of one ticket, since it was last locked: asking for a new code does not buy new tries.
  const codes = dossier.challenges.filter(one => one.ticket === open.ticket)
  const paid = codes.findLastIndex(one => one.status === 'locked')
  const before = codes.slice(paid + 1).filter(one => one.status === 'replaced')
  const tries = open.tries + 1
  const all = tries + before.reduce((sum, one) => sum + one.tries, 0)
  const stays = { outcome: 'answered' as const, ticket: open.ticket, held: heldOf(dossier, open.ticket) }
  if (all < lock.tries) {
    const left = lock.tries - all
    const notice = tellSender(given, 'verification-wrong', { left }, open.ticket)
    const events: SoFar['events'] = [{ type: 'challenge-set', challenge: { ...open, tries } }]
    return { found: { ...stays, notices: [notice], events }, trail: [cite('answer', wrong, [], { left })], ends: true }
  }
  const lockedUntil = message.at + lock.minutes * 60_000
  const notices = [
    tellSender(given, 'verification-locked', { minutes: lock.minutes }, open.ticket),
    tellStaff({
      policy,
      situation,
      to: 'supervisor',
      kind: 'supervisor-locked',
      values: {
        customer: open.customer,
        ticket: open.ticket,
        operation: word(policy, 'tr', 'operation', open.operation),
        minutes: lock.minutes,
      },
      ticket: open.ticket,
    }),
  ]
  const events: SoFar['events'] = [
    { type: 'challenge-set', challenge: { ...open, tries, status: 'locked', lockedUntil } },
  ]
  return {
    found: { ...stays, notices, events },
    trail: [cite('answer', lock, [], { tries: all, minutes: lock.minutes })],
    ends: true,
  }
}

function heldOf(dossier: Dossier, number: string): SoFar['held'] {
  return dossier.tickets.find(one => one.number === number)?.held ?? null
}
