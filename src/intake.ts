/**
 * The authority on the path: the order of the stages, in one list, and the fold over them. Pure: the same message, dossier,
 * situation and policy give the same decision, byte for byte.
 */
import { senderKey } from './address.ts'
import { answer } from './check/answer.ts'
import { automatic } from './check/automatic.ts'
import { closed } from './check/closed.ts'
import { duplicate } from './check/duplicate.ts'
import { flood, frequency } from './check/flood.ts'
import { identity } from './check/identity.ts'
import { conduct } from './check/sanction.ts'
import { ticketToCome } from './check/sanction-notices.ts'
import { objectsOf, wordsOf } from './check/words.ts'
import { creditClaim, criticalOperation, facts, heard, language, missing, secrets, topic } from './decide/stages.ts'
import type { Notice, Outcome, TrailRow } from './decision.ts'
import type { Dossier, PastMessage } from './dossier.ts'
import type { Event } from './event.ts'
import type { Message } from './message.ts'
import { onCallLine } from './oncall/line.ts'
import { aside } from './open/aside.ts'
import { hold } from './open/hold.ts'
import { incident } from './open/incident.ts'
import { withinLimits } from './open/limits.ts'
import { notices } from './open/notices.ts'
import { ticket } from './open/ticket.ts'
import type { Policy } from './policy/policy.ts'
import { read } from './policy/read.ts'
import { versionRow } from './policy/version-row.ts'
import type { Situation } from './situation.ts'
import type { SoFar, Stage } from './stage.ts'

/** What happens to a message, in this order. A stage whose finding ends the path settles the outcome. */
export const stages: Stage[] = [
  automatic, //         no person wrote it
  identity, //          who is it, and how far is that proven
  secrets, //           masked before anything else reads the words
  language,
  facts,
  heard, //             what the words show, what the model makes of them
  criticalOperation,
  creditClaim,
  topic, //             topic, scope, department, priority
  conduct, //           what was said, and what follows
  answer, //            a code that we asked for
  flood, //             too many messages
  aside, //             commands, menus, no words
  closed, //            is the channel closed to them
  onCallLine,
  duplicate, //         again, about the same, or new
  frequency, //         needless follow-ups
  missing,
  hold, //              critical operations wait
  incident,
  ticket, //            opened or brought up to date, with deadlines
  notices,
]

export interface Decision {
  outcome: Outcome
  soFar: SoFar
  notices: Notice[]
  events: Event[]
  trail: TrailRow[]
}

/** Pure. `delivery` is its number of arrival, which events carry. */
export function decide(
  message: Message,
  dossier: Dossier,
  situation: Situation,
  policy: Policy,
  delivery = 0,
): Decision {
  const soFar = start(message, dossier)
  const trail: TrailRow[] = []
  for (const stage of stages) {
    const { found, trail: rows, ends } = stage.decide(message, dossier, situation, policy, soFar)
    trail.push(...rows)
    if (found) {
      const { notices, events } = soFar
      Object.assign(soFar, found)
      soFar.notices = found.notices ? [...notices, ...found.notices] : notices
      soFar.events = found.events ? [...events, ...found.events] : events
    }
    if (ends) break
  }
  const outcome = soFar.outcome ?? 'opened'
  // A spoofed address is never written to (docs/design.md: 8, 9).
  const owed = soFar.notices
    .filter(notice => !(soFar.forged && notice.to === 'customer'))
    .map(notice => (notice.to === 'customer' ? notice : onTicket(notice, soFar.ticket)))
  const limited = withinLimits(owed, dossier, message.at, policy)
  trail.push(...limited.trail, versionRow(policy))
  const events: Event[] = [
    ...soFar.events.map(event =>
      event.type === 'conduct-noted' ? { ...event, entry: { ...event.entry, delivery } } : event,
    ),
    { type: 'message-kept', message: kept(message, soFar, outcome, policy, delivery) },
    ...limited.notices.map((notice): Event => ({ type: 'notice-owed', notice, at: message.at })),
  ]
  return { outcome, soFar: { ...soFar, outcome }, notices: limited.notices, events, trail }
}

/** Staff are told on which ticket it stands. */
function onTicket(notice: Notice, ticket: string | null): Notice {
  const filled = (text: string) => text.replaceAll(ticketToCome, ticket ?? '—')
  return {
    ...notice,
    ticket: notice.ticket ?? ticket,
    subject: notice.subject && filled(notice.subject),
    text: filled(notice.text),
  }
}

/** Before the words are read. */
const nothing = read('')

function start(message: Message, dossier: Dossier): SoFar {
  return {
    outcome: null,
    assurance: 'anonymous',
    customer: null,
    contact: null,
    forged: false,
    language: dossier.customer?.language ?? 'tr',
    reading: nothing,
    heard: null,
    subject: message.subject,
    text: message.text,
    entities: { domains: [], ips: [], tickets: [], errors: [], accounts: [] },
    secrets: [],
    words: null,
    objects: [],
    topic: 'general',
    scope: 'in',
    department: 'technical',
    priority: 'low',
    criticalOperation: null,
    creditClaim: null,
    missing: [],
    conduct: { level: 0, action: null },
    outage: null,
    ticket: null,
    duplicateOf: null,
    placedBy: '',
    due: null,
    held: null,
    released: [],
    incident: null,
    notices: [],
    events: [],
  }
}

function kept(message: Message, soFar: SoFar, outcome: Outcome, policy: Policy, delivery: number): PastMessage {
  return {
    delivery,
    key: message.key,
    channel: message.channel,
    at: message.at,
    sender: senderKey(message),
    contact: soFar.contact?.id ?? null,
    customer: soFar.customer?.id ?? null,
    assurance: soFar.assurance,
    ticket: soFar.ticket,
    outcome,
    words: outcome === 'automatic' ? '' : (soFar.words ?? wordsOf(soFar, policy).said),
    objects: objectsOf(soFar),
    entities: soFar.entities,
    attachmentHashes: message.attachments.map(file => file.hash ?? file.reference ?? file.name ?? ''),
    subject: soFar.subject,
    text: soFar.text,
    duplicateOf: soFar.duplicateOf,
    placedBy: soFar.placedBy,
    group: message.thread.group,
    direction: 'in',
  }
}
