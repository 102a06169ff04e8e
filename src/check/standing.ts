/**
 * What follows from misconduct (A7). Level 1: a written warning, the third within 30 days counts as level 2. Level 2:
 * chat, DMs and SMS closed for a day, the second within 90 days all channels for three. Level 3: suspension is
 * proposed to a supervisor and all channels are closed until a person decides.
 */

import { senderKey } from '../address.ts'
import type { Assurance, ConductAction, ConductLevel, Notice, TrailRow } from '../decision.ts'
import type { Closure, Dossier, StandingEntry } from '../dossier.ts'
import type { Event } from '../event.ts'
import { type Channel, channels } from '../message.ts'
import type { Writer } from '../open/owe.ts'
import { cite, type Rule, reasonOf } from '../policy/rule.ts'
import { closedNotice, proposal, warning } from './sanction-notices.ts'

export interface Misconduct {
  level: 1 | 2 | 3
  kind: StandingEntry['kind']
  /** What was said ('disrespect', 'flooding', 'falsehood' …), where it was words: each has a warning of its own. */
  said?: string
  /** The rule that was broken. */
  rule: Rule
  evidence: string[]
  /** What stands in braces in the rule's words. */
  values?: Record<string, string | number>
  ticket: string | null
}

export interface Consequence {
  level: ConductLevel
  action: ConductAction | null
  events: Event[]
  notices: Notice[]
  trail: TrailRow[]
}

/** Who answers for it: the contact where the channel proves the sender, else this one address. */
export const answerable = ({ message, soFar }: Writer) => ({
  contact: soFar.assurance === 'proven' || soFar.assurance === 'verified' ? (soFar.contact?.id ?? null) : null,
  sender: senderKey(message),
})

interface Noted {
  contact: string | null
  sender: string
  /** Of a message: how far its sender was proven. */
  assurance?: Assurance
}

/**
 * Does this sender answer for it? A proven contact answers for what that contact did wherever it was proven, and never for
 * what somebody did who only claimed their mailbox.
 */
export const isOfSender = (entry: Noted, writer: Writer) => {
  const { contact, sender } = answerable(writer)
  if (contact === null) return entry.sender === sender
  if (entry.assurance === 'claimed') return false
  return entry.contact === contact || (entry.sender === sender && !(entry.contact === null && isMailbox(sender)))
}

/** Whoever is known by a mailbox may have claimed it; providers vouch for the other senders. */
const isMailbox = (sender: string) => sender.startsWith('email:')

/** Everything that follows from one misconduct of one message. `delivery` names the events. */
export function consequence(done: Misconduct, dossier: Dossier, writer: Writer): Consequence {
  const rules = writer.policy.standing
  const { message, soFar } = writer
  const trail: TrailRow[] = []
  // A spoofed sender's words are nobody's conduct.
  if (soFar.forged)
    return { level: done.level, action: null, events: [], notices: [], trail: [cite('standing', rules.unproven)] }
  if (soFar.assurance === 'claimed') trail.push(cite('standing', rules.unproven))

  const past = dossier.standing.filter(entry => entry.liftedAt === null && isOfSender(entry, writer))
  const since = (days: number) => past.filter(entry => entry.at >= message.at - days * 86_400_000)
  const warnings = since(rules['repeated-warning'].within_days).filter(entry => entry.level === 1).length + 1
  const repeated = done.level === 1 && warnings >= rules['repeated-warning'].count
  const entry: StandingEntry = {
    id: `${message.channel}:${message.key}:${done.kind}`,
    ...answerable(writer),
    level: done.level,
    kind: done.kind,
    action: done.level === 3 ? 'proposed-suspension' : done.level === 2 || repeated ? 'channel-closed' : 'warned',
    at: message.at,
    because: reasonOf(done.rule, soFar.language, done.values),
    article: done.rule.article,
    delivery: 0,
    liftedAt: null,
  }
  const events: Event[] = [{ type: 'conduct-noted', entry }]
  if (repeated) {
    const { count, within_days: days } = rules['repeated-warning']
    trail.push(cite('standing', rules['repeated-warning'], done.evidence, { count: Math.max(count, warnings), days }))
  }

  if (entry.action === 'warned') {
    trail.push(cite('standing', rules.warn, done.evidence, { level: done.level }))
    return { level: done.level, action: 'warned', events, notices: [warning(done, entry, writer)], trail }
  }
  if (entry.action === 'channel-closed') {
    const again = since(rules['close-again'].within_days).some(one => one.action === 'channel-closed')
    const rule = again ? rules['close-again'] : rules.close
    const closed = again ? [...channels] : (rules.close.channels as Channel[])
    const until = message.at + rule.hours * 3_600_000
    trail.push(cite('standing', rule, done.evidence, { hours: rule.hours, days: rules['close-again'].within_days }))
    events.push({ type: 'channels-closed', closure: closure(entry, closed, until) })
    return {
      level: done.level,
      action: 'channel-closed',
      events,
      notices: [closedNotice(closed, until, entry, done, writer)],
      trail,
    }
  }
  trail.push(cite('standing', rules['propose-suspension'], done.evidence))
  events.push({ type: 'channels-closed', closure: closure(entry, [...channels], null) })
  return { level: done.level, action: 'proposed-suspension', events, notices: proposal(entry, done, writer), trail }
}

const closure = (entry: StandingEntry, closed: Channel[], until: number | null): Closure => ({
  id: entry.id,
  contact: entry.contact,
  sender: entry.sender,
  channels: closed,
  from: entry.at,
  until,
  because: entry.because,
  article: entry.article,
  told: false,
  liftedAt: null,
})
