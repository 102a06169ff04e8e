import { addressesOf, addressKey, channelOf } from '../address.ts'
import { codeOf } from '../check/code.ts'
import type { Address, Customer } from '../customer.ts'
import type { CriticalOperation, Notice } from '../decision.ts'
import type { Challenge, Dossier } from '../dossier.ts'
import type { Event } from '../event.ts'
import { cite } from '../policy/rule.ts'
import type { Finding, Stage } from '../stage.ts'
import { tellAddress, type Writer } from './owe.ts'
import { word } from './wording.ts'

/**
 * A critical operation waits until identity is verified (A4.2). A code goes to an address on file, on another channel
 * than the asking one where there is one; a stranger is told where to ask, and nobody is sent a code.
 */
export const hold: Stage = {
  name: 'hold',
  decide(message, dossier, situation, policy, soFar) {
    const rules = policy.challenge
    const operation = soFar.criticalOperation
    const writer = { message, soFar, situation, policy }
    const ticket = soFar.ticket ?? situation.freeTickets[0]!
    const existing = dossier.tickets.find(one => one.number === ticket)
    const stays = existing?.held ?? null
    if (!operation || soFar.outcome === 'coalesced')
      return { found: { held: stays }, trail: [cite('hold', rules.none)] }
    const values = {
      operation: word(policy, 'en', 'operation', operation),
      minutes: rules['hold-verification'].minutes,
    }
    if (soFar.conduct.level === 3) {
      return { found: { held: 'supervisor' }, trail: [cite('hold', rules['hold-supervisor'], [], values)] }
    }
    if (soFar.assurance === 'verified') {
      return {
        found: { held: stays === 'supervisor' ? stays : null },
        trail: [cite('hold', rules.verified, [], values)],
      }
    }
    if (!soFar.customer)
      return { found: { held: 'verification' }, trail: [cite('hold', rules['hold-stranger'], [], values)] }
    if (soFar.outcome === 'duplicate' && existing?.held === null && existing.criticalOperation === operation) {
      return { found: { held: null }, trail: [cite('hold', rules.verified, [ticket], values)] }
    }
    const { found, trail } = challenged(operation, ticket, soFar.customer, dossier, writer, values)
    // A code proves who asks; what a supervisor has to decide stays theirs.
    return { found: stays === 'supervisor' ? { ...found, held: stays } : found, trail }
  },
}

function challenged(
  operation: CriticalOperation,
  ticket: string,
  customer: Customer,
  dossier: Dossier,
  writer: Writer,
  values: Record<string, string | number>,
): Finding {
  const { message, soFar, policy } = writer
  const rules = policy.challenge
  const mine = dossier.challenges.filter(one => one.ticket === ticket)
  const waiting = mine.find(one => one.status === 'open' && one.expiresAt > message.at)
  if (soFar.outcome === 'duplicate' && waiting) {
    return {
      found: { held: 'verification' },
      trail: [cite('hold', rules['hold-verification'], [waiting.sentTo.kind], values)],
    }
  }
  if (dossier.challenges.some(one => one.lockedUntil !== null && one.lockedUntil > message.at)) {
    return { found: { held: 'verification' }, trail: [cite('hold', rules['no-code-locked'], [], values)] }
  }
  const since = message.at - policy.flood.codes.within_minutes * 60_000
  if (dossier.challenges.filter(one => one.issuedAt > since).length >= policy.flood.codes.count) {
    const limit = { ...values, minutes: policy.flood.codes.within_minutes }
    return { found: { held: 'verification' }, trail: [cite('hold', rules['no-code-limit'], [], limit)] }
  }
  const sentTo = addressForCode(customer, dossier, writer)
  if (!sentTo) return { found: { held: 'verification' }, trail: [cite('hold', rules['hold-stranger'], [], values)] }
  const challenge: Challenge = {
    id: `${ticket}/${mine.length + 1}`,
    customer: customer.id,
    contact: soFar.contact?.id ?? null,
    ticket,
    operation,
    sentTo,
    issuedAt: message.at,
    expiresAt: message.at + rules['hold-verification'].minutes * 60_000,
    tries: 0,
    status: 'open',
    answeredAt: null,
    lockedUntil: null,
  }
  const replaced = mine
    .filter(one => one.status === 'open')
    .map((one): Event => ({ type: 'challenge-set', challenge: { ...one, status: 'replaced' } }))
  return {
    found: {
      held: 'verification',
      notices: [codeNotice(challenge, writer)],
      events: [...replaced, { type: 'challenge-set', challenge }],
    },
    trail: [cite('hold', rules['hold-verification'], [sentTo.kind], values)],
  }
}

function codeNotice(challenge: Challenge, writer: Writer): Notice {
  const { policy, situation, soFar } = writer
  const values = {
    code: codeOf(situation.secret, challenge.id),
    operation: word(policy, soFar.language, 'operation', challenge.operation),
    ticket: challenge.ticket,
    minutes: policy.challenge['hold-verification'].minutes,
  }
  return tellAddress(writer, challenge.sentTo, 'verification-code', values, challenge.ticket)
}

/**
 * The contact's own addresses before the main contact's; another channel than the asking one before the same. A number that
 * wants no text messages would never get the code.
 */
function addressForCode(customer: Customer, { muted }: Dossier, { message, soFar }: Writer): Address | null {
  const own = soFar.contact?.addresses ?? []
  const main = customer.contacts[0]?.addresses ?? []
  const asking = addressesOf(message).map(addressKey)
  const reachable = [...own, ...main].filter(one => one.kind !== 'visitor' && !muted.includes(addressKey(one)))
  const elsewhere = reachable.filter(
    one => channelOf(one.kind) !== message.channel && !asking.includes(addressKey(one)),
  )
  const order = ['email', 'phone', 'whatsapp', 'telegram', 'messenger', 'instagram', 'x']
  const best = (list: Address[]) => [...list].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))[0]
  return best(elsewhere.filter(one => own.includes(one))) ?? best(elsewhere) ?? best(reachable) ?? null
}
