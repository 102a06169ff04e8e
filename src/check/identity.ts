import { addressesOf, contactAt } from '../address.ts'
import type { Contact } from '../customer.ts'
import type { Assurance } from '../decision.ts'
import type { Dossier } from '../dossier.ts'
import type { Message } from '../message.ts'
import type { Policy } from '../policy/policy.ts'
import { cite, type Rule } from '../policy/rule.ts'
import type { Stage } from '../stage.ts'

/** Who is writing and how far that is proven: anonymous < claimed < proven < verified (A4.2). */
export const identity: Stage = {
  name: 'identity',
  decide(message, dossier, _situation, policy) {
    const { assurance, contact, rule } = judge(message, dossier, policy)
    const evidence = [`${message.sender.channel}:${message.sender.address}`]
    const values = { how: message.sender.because, minutes: policy.identity.code.minutes }
    return {
      found: {
        assurance,
        contact,
        customer: contact ? dossier.customer : null,
        forged: message.sender.proof === 'forged',
      },
      trail: [cite('identity', rule, evidence, values)],
    }
  },
}

function judge(
  message: Message,
  dossier: Dossier,
  policy: Policy,
): { assurance: Assurance; contact: Contact | null; rule: Rule } {
  const rules = policy.identity
  const { customer } = dossier
  if (message.session && customer) {
    const named = customer.contacts.find(contact => contact.id === message.session?.contact)
    return { assurance: 'verified', contact: named ?? customer.contacts[0] ?? null, rule: rules.session }
  }
  if (message.sender.proof === 'forged') return { assurance: 'anonymous', contact: null, rule: rules.forged }
  if (dossier.ambiguous) return { assurance: 'anonymous', contact: null, rule: rules.ambiguous }
  const contact = customer ? contactAt(customer, addressesOf(message)) : null
  if (!customer || !contact) return { assurance: 'anonymous', contact: null, rule: rules.stranger }
  if (message.sender.proof !== 'proven') return { assurance: 'claimed', contact, rule: rules.claimed }
  const since = message.at - rules.code.minutes * 60_000
  const answered = dossier.challenges.some(
    one =>
      one.contact === contact.id && one.answeredAt !== null && one.answeredAt >= since && one.answeredAt <= message.at,
  )
  return answered
    ? { assurance: 'verified', contact, rule: rules.code }
    : { assurance: 'proven', contact, rule: rules.proven }
}
