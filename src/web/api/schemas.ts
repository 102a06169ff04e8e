/** What the API answers, as JSON Schema. Instants are milliseconds since the epoch. */
import { assurances, departments, outcomes, priorities, topics } from '../../decision.ts'
import { channels } from '../../message.ts'

type Schema = Record<string, unknown>

const text: Schema = { type: 'string' }
const textOrNull: Schema = { type: ['string', 'null'] }
const whole: Schema = { type: 'integer' }
const instant: Schema = { type: 'integer', description: 'Milliseconds since the epoch.' }
const instantOrNull: Schema = { ...instant, type: ['integer', 'null'] }
const yes: Schema = { type: 'boolean' }
const one = (values: readonly string[]): Schema => ({ type: 'string', enum: values })
const many = (items: Schema): Schema => ({ type: 'array', items })
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })

/** All of them are always there. */
const object = (properties: Record<string, Schema>, more: Schema = {}): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  ...more,
})

const ticket = {
  number: text, subject: text, status: one(['open', 'resolved']), priority: one(priorities), department: one(departments),
  topic: one(topics), scope: one(['in', 'out']), channel: one(channels), customer: textOrNull, customerName: textOrNull,
  opener: { ...text, description: '`kind:value` of the address that opened it.' },
  held: { type: ['string', 'null'], enum: ['verification', 'supervisor', null] }, incident: textOrNull, forged: yes, proposed: { ...yes, description: 'A suspension was proposed and not decided yet.' },
  assignee: textOrNull, openedAt: instant, updatedAt: instant, responseDue: instant, resolutionDue: instant,
  respondedAt: instantOrNull, resolvedAt: instantOrNull,
} // biome-ignore format: a list

const delivery = {
  id: whole, channel: one(channels), account: text, key: text, proof: text, bytes: whole, receivedAt: instant,
  outcome: { type: ['string', 'null'], enum: [...outcomes, null] },
  because: { ...textOrNull, description: 'Why it was turned away, where it was.' }, rule: textOrNull, article: textOrNull, evidence: textOrNull,
} // biome-ignore format: a list

const trailRow = object({ stage: text, rule: text, article: text, because: text, evidence: many(text) })
const closure = { id: text, customer: textOrNull, contact: textOrNull, sender: text, channels: many(one(channels)), from: instant, until: instantOrNull, because: text, article: text, liftedAt: instantOrNull } // biome-ignore format: a list
const entry = { id: text, customer: textOrNull, contact: textOrNull, sender: text, level: whole, kind: text, action: textOrNull, at: instant, because: text, article: text, delivery: whole, liftedAt: instantOrNull } // biome-ignore format: a list

export const schemas = {
  Ticket: object(ticket),
  TicketPage: object({ tickets: many(ref('Ticket')), next: textOrNull }),
  TicketDetail: object({
    ticket: { allOf: [ref('Ticket'), object({ contact: textOrNull, contactName: textOrNull, package: textOrNull, language: text, criticalOperation: textOrNull, firstKey: text, appointmentAt: instantOrNull, callbackNumber: textOrNull })] },
    messages: many(ref('Message')), notices: many(ref('Notice')), acts: many(ref('Act')), standing: ref('Standing'),
  }), // biome-ignore format: a list
  Message: object({
    id: whole, delivery: { type: ['integer', 'null'] }, direction: one(['in', 'out']), key: text, channel: one(channels), at: instant, sender: text,
    senderName: textOrNull, assurance: one(assurances), outcome: text, subject: textOrNull, text, attachments: many({ type: 'object' }),
    policy: textOrNull, decision: { anyOf: [ref('DecisionLine'), { type: 'null' }] },
  }), // biome-ignore format: a list
  DecisionLine: { type: 'object', description: 'The line that `santral simulate` prints.', properties: { outcome: one(outcomes), trail: many(trailRow) } },
  Decision: object({ delivery: whole, at: instant, policy: text, outcome: one(outcomes), ticket: textOrNull, customer: textOrNull, decision: ref('DecisionLine') }),
  Notice: object({
    id: whole, delivery: { type: ['integer', 'null'] }, recipient: text, channel: one(channels), address: text, kind: text, subject: textOrNull, text,
    ticket: textOrNull, at: instant, dueAt: instant, attempts: whole, sentAt: instantOrNull, deadAt: instantOrNull, status: textOrNull, because: textOrNull,
  }), // biome-ignore format: a list
  Notices: object({ notices: many(ref('Notice')) }),
  Act: object({ id: whole, at: instant, act: text, agent: textOrNull, text: textOrNull, outcome: textOrNull, done: yes, because: textOrNull }),
  Done: object({ done: yes }),
  Delivery: object(delivery),
  DeliveryPage: object({ deliveries: many(ref('Delivery')), next: { type: ['integer', 'null'] } }),
  Standing: object({ entries: many(object(entry)), closures: many(object(closure)) }),
  Incidents: object({ incidents: many(object({ number: text, kind: text, object: text, ticket: text, openedAt: instant, closedAt: instantOrNull, tickets: whole, customers: whole })) }),
  Ledger: object({ received: whole, outcomes: { type: 'object', additionalProperties: whole }, inNone: many(whole), inNoneCount: whole, inTwo: many(whole), inTwoCount: whole }),
  Problem: object({ type: text, status: whole, title: text, detail: { ...text, description: 'What to do about it.' } }),
} satisfies Record<string, Schema> // biome-ignore format: a list

export type SchemaName = keyof typeof schemas
