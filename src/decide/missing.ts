/**
 * What must be asked of the customer before work can begin (G6, G7): domain, account, error text, since when, a description.
 * Only what truly blocks, at most what the rules allow, and never in the way of a Critical: it is asked beside the work.
 */

import type { Customer } from '../customer.ts'
import type { Entities, MissingFact, Priority, Topic, TrailRow } from '../decision.ts'
import type { Instant, MessageKind } from '../message.ts'
import type { KnownThing } from '../policy/files/missing.ts'
import { light } from '../policy/light.ts'
import type { Policy } from '../policy/policy.ts'
import { cite } from '../policy/rule.ts'
import { tellsWhen } from './when.ts'

export interface MissingInput {
  subject: string | null
  text: string
  at: Instant
  kind: MessageKind
  entities: Entities
  objects: string[]
  topic: Topic
  priority: Priority
  /** How many files came with it. */
  attachments: number
  customer: Customer | null
  /** Staff are asked for an operation: there is no error to tell of. */
  operation: boolean
  /** What a form stated: as good as in the text. */
  stated?: { domain: string | null; account: string | null }
}

export interface Missing {
  missing: MissingFact[]
  rows: TrailRow[]
}

export function missingOf(input: MissingInput, policy: Policy): Missing {
  const rules = policy.missing
  if (input.attachments > 0 && wordsOf(input.text) < rules.only_attachment.fewer_words_than) {
    return { missing: ['description'], rows: [cite('missing', rules.only_attachment)] }
  }
  const none = { missing: [], rows: [cite('missing', rules.none)] }
  if (rules.never_for_priorities.includes(input.priority)) return none
  const asks = rules.asks.filter(
    ask =>
      ask.topics.includes(input.topic) &&
      (!ask.priorities || ask.priorities.includes(input.priority)) &&
      !ask.unless.some(thing => isKnown[thing](input)),
  )
  const first = asks.filter((ask, i) => asks.findIndex(other => other.ask === ask.ask) === i).slice(0, rules.most)
  return first.length === 0
    ? none
    : { missing: first.map(ask => ask.ask), rows: first.map(ask => cite('missing', ask)) }
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

const mailbox = light(/[\w.+-]{1,64}@[\p{L}\d.-]{3,80}/u)

const isKnown: Record<KnownThing, (input: MissingInput) => boolean> = {
  domain: input => input.entities.domains.length > 0 || Boolean(input.stated?.domain),
  ip: input => input.entities.ips.length > 0,
  account: input => input.entities.accounts.length > 0 || Boolean(input.stated?.account),
  error: input => input.entities.errors.length > 0,
  ticket: input => input.entities.tickets.length > 0,
  object: input => input.objects.length > 0,
  time: input => tellsWhen(`${input.subject ?? ''}\n${input.text}`, input.at),
  attachment: input => input.attachments > 0,
  mailbox: input => mailbox.test(input.text),
  customer: input => input.customer !== null,
  'single-domain': input => onFile(input.customer).size === 1,
  request: input => input.operation,
}

/** Domains on file, of the account and of its services. */
const onFile = (customer: Customer | null) =>
  new Set([...(customer?.domains ?? []), ...(customer?.services ?? []).flatMap(service => service.domain ?? [])])
