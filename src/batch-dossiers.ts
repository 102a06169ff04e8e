import { addressesOf, addressKey, senderKey } from './address.ts'
import { broughtCode, linkDigest } from './check/link-code.ts'
import { ticketNumbersIn } from './check/named.ts'
import type { Address } from './customer.ts'
import type { Message } from './message.ts'
import type { Policy } from './policy/policy.ts'
import type { DeskSettings } from './situation.ts'
import { holdGroups } from './store/claim.ts'
import type { Tx } from './store/connect.ts'
import { readDossiers } from './store/dossiers.ts'
import { offersFor } from './store/link-offers.ts'
import { customersAt } from './store/senders.ts'

/** Finds whose messages these are, holds them against other workers, and reads what is known of them. */
export async function batchDossiers(tx: Tx, messages: Message[], at: number, desk: DeskSettings, policy: Policy) {
  const lookups = messages.map(message => ({ message, addresses: wantedAddresses(message) }))
  const directory = await customersAt(
    tx,
    lookups.flatMap(one => one.addresses),
  )
  const groupOf = new Map<Message, { group: string; ambiguous: boolean }>()
  for (const { message, addresses } of lookups) groupOf.set(message, group(message, addresses, directory))
  const customers = [
    ...new Set([...groupOf].filter(([message, one]) => one.group !== senderKey(message)).map(([, one]) => one.group)),
  ]
  const strangers = [
    ...new Set([...groupOf].filter(([message, one]) => one.group === senderKey(message)).map(([, one]) => one.group)),
  ]
  await holdGroups(tx, [...customers, ...strangers])
  const words = messages.map(one => `${one.subject ?? ''}\n${one.text}`).join('\n')
  const groups = await readDossiers(tx, {
    customers,
    strangers,
    tickets: [...ticketNumbersIn(words), ...messages.flatMap(one => one.thread.ticket ?? [])],
    keys: messages.flatMap(one =>
      [...one.thread.replyTo, one.thread.edits, one.automatic?.about].filter(key => key != null),
    ),
    rota: messages.some(one => desk.rota.includes(one.sender.address)),
    at,
  })
  for (const { group, ambiguous } of groupOf.values()) groups.set(group, { ...groups.get(group)!, ambiguous })
  const codes = messages.flatMap(one => broughtCode(one, groups.get(groupOf.get(one)!.group)!, policy)?.code ?? [])
  const linkOffers = codes.length > 0 ? await offersFor(tx, codes.map(linkDigest)) : []
  if (linkOffers.length > 0) for (const [name, one] of groups) groups.set(name, { ...one, linkOffers })
  return { groups, of: (message: Message) => groupOf.get(message)!.group }
}

/** A number that the provider vouches for is looked up too: it may link the account. */
function wantedAddresses(message: Message): Address[] {
  const addresses = addressesOf(message)
  return message.contactPhone
    ? [...addresses, { kind: 'phone', value: message.contactPhone }, { kind: 'whatsapp', value: message.contactPhone }]
    : addresses
}

function group(
  message: Message,
  addresses: Address[],
  directory: Map<string, string[]>,
): { group: string; ambiguous: boolean } {
  if (message.session) return { group: message.session.customer, ambiguous: false }
  const stranger = { group: senderKey(message), ambiguous: false }
  if (message.sender.proof === 'forged') return stranger
  const found = [...new Set(addresses.flatMap(address => directory.get(addressKey(address)) ?? []))]
  if (found.length === 1) return { group: found[0]!, ambiguous: false }
  return { ...stranger, ambiguous: found.length > 1 }
}
