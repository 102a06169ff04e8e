/** What a decided delivery leaves behind, as the store closes it. */
import { senderKey } from './address.ts'
import type { Decision } from './intake.ts'
import { quarantineLine } from './line.ts'
import type { Delivery, Message } from './message.ts'
import type { Policy } from './policy/policy.ts'
import type { Closing } from './store/close.ts'

export function closingOf(
  delivery: Delivery,
  message: Message,
  decision: Decision,
  line: object,
  of: string,
  policy: Policy,
): Closing {
  const { soFar, outcome, events } = decision
  return {
    delivery: delivery.id,
    at: message.at,
    outcome,
    ticket: soFar.ticket,
    customer: soFar.customer?.id ?? null,
    policy: policy.version,
    line,
    group: of,
    sender: senderKey(message),
    senderName: message.sender.name,
    language: soFar.language,
    account: message.account,
    attachments: message.attachments,
    events,
  }
}

/** Kept whole, with what is wrong. */
export function quarantineOf(delivery: Delivery, problem: string, policy: Policy): Closing {
  return {
    delivery: delivery.id,
    at: delivery.receivedAt,
    outcome: 'quarantined',
    ticket: null,
    customer: null,
    policy: policy.version,
    line: quarantineLine(delivery, problem, policy),
    group: null,
    sender: null,
    senderName: null,
    language: null,
    account: delivery.account,
    attachments: [],
    events: [],
  }
}
