/**
 * The webhook of the WhatsApp Business Platform: a parcel for each message of each change of each entry.
 * Fields: developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference.
 */
import type { Parcel, ProviderEvent, RawRequest, Split } from '../adapter.ts'
import { entriesOf } from '../meta/envelope.ts'
import { pack } from '../wire/body.ts'
import { instant } from '../wire/instant.ts'
import { type Fields, fields, id, list, text } from '../wire/plain.ts'
import { contentKey } from '../wire/proof.ts'
import { numberOf } from './number.ts'

const object = 'whatsapp_business_account'

export function splitWhatsapp(request: RawRequest): Split {
  const split: Split = { parcels: [], events: [] }
  for (const entry of entriesOf(request.body, object)) {
    for (const change of list(entry.changes ?? [])) {
      const aside = handover(text(change.field))
      if (aside) {
        split.events.push(aside)
        continue
      }
      const value = fields(change.value)
      // The dashboard's "send test" button comes from account 0.
      const test: ProviderEvent | null = id(entry.id) === '0' ? { kind: 'test', name: 'test' } : null
      for (const said of list(value.messages ?? [])) {
        const event = test ?? asEvent(said)
        if (event) split.events.push(event)
        else split.parcels.push(parcel(entry, change, value, said))
      }
      split.events.push(...changeEvents(text(change.field), value))
    }
  }
  if (split.parcels.length + split.events.length === 0) split.events.push({ kind: 'other', name: 'empty' })
  return split
}

function parcel(entry: Fields, change: Fields, value: Fields, said: Fields): Parcel {
  const contact = contactOf(value, said)
  const one = { ...value, contacts: contact ? [contact] : [], messages: [said], statuses: undefined }
  const raw = pack({ object, entry: [{ ...entry, changes: [{ ...change, value: one }] }] })
  const metadata = fields(value.metadata)
  const number = text(metadata.display_phone_number).replace(/\D/g, '')
  return {
    account: number ? `+${number}` : (id(metadata.phone_number_id) ?? id(entry.id) ?? 'whatsapp'),
    key: id(said.id) ?? contentKey(pack(said)),
    raw,
    sentAt: instant(said.timestamp),
    lane: senderOf(said, contact ?? {}),
  }
}

/** The profile that belongs to a message: the one of its number, or the only one there is. */
function contactOf(value: Fields, said: Fields): Fields | undefined {
  const contacts = list(value.contacts ?? [])
  const [from, user] = [id(said.from), id(said.from_user_id)]
  const own = contacts.find(one => (from && id(one.wa_id) === from) || (user && id(one.user_id) === user))
  return own ?? (contacts.length === 1 ? contacts[0] : undefined)
}

/** The number in E.164; for somebody who hides it behind a username, the business-scoped user id. */
export function senderOf(said: Fields, contact: Fields): string {
  const number = id(said.from) ?? (id(said.from_user_id) ? null : id(contact.wa_id))
  return number ? numberOf(number) : (id(said.from_user_id) ?? id(contact.user_id) ?? '')
}

/** Another app or Meta's own agent holds the conversation: we read along, it answers. */
const handover = (name: string): ProviderEvent | null =>
  name === 'standby' || name === 'messaging_handovers' ? { kind: 'standby', name } : null

/** Entries of `messages` that are none: reactions, deletions, a changed number, words in a group, leave to ring somebody up. */
function asEvent(said: Fields): ProviderEvent | null {
  const type = text(said.type)
  if (said.group_id !== undefined) return { kind: 'group', name: type || 'group' }
  const about = (mid: unknown) => (id(mid) ? { about: id(mid) as string } : {})
  if (type === 'reaction') return { kind: 'reaction', name: 'reaction', ...about(fields(said.reaction).message_id) }
  if (type === 'revoke') return { kind: 'deleted', name: 'revoke', ...about(fields(said.revoke).original_message_id) }
  // What Meta cannot hand over, but names: nobody said anything.
  const unread = text(fields(said.unsupported).type)
  if (type === 'unsupported' && unread === 'reaction') return { kind: 'reaction', name: 'reaction' }
  if (type === 'unsupported' && ['pin', 'keep_in_chat'].includes(unread)) return { kind: 'other', name: unread }
  if (fields(said.interactive).call_permission_reply !== undefined)
    return { kind: 'account', name: 'call_permission_reply', ...about(fields(said.context).id) }
  if (type === 'system') return { kind: 'account', name: text(fields(said.system).type) || 'system' }
  return null
}

const statuses = ['sent', 'delivered', 'read', 'failed'] as const

function* changeEvents(field: string, value: Fields): Generator<ProviderEvent> {
  for (const status of list(value.statuses ?? [])) yield statusEvent(status)
  for (const _ of list(value.message_echoes ?? [])) yield { kind: 'echo', name: field || 'message_echoes' }
  if (field === 'messages' || field === '') {
    for (const error of list(value.errors ?? [])) yield { kind: 'account', name: 'error', because: reason(error) }
  } else if (value.message_echoes === undefined && value.messages === undefined && value.statuses === undefined) {
    yield { kind: field === 'calls' || field === 'history' ? 'other' : 'account', name: field }
  }
}

function statusEvent(status: Fields): ProviderEvent {
  const name = text(status.status) || 'status'
  const known = statuses.find(one => one === name)
  const because = list(status.errors ?? [])
    .map(reason)
    .join('; ')
  const about = id(status.id)
  return {
    kind: known === 'read' ? 'read' : 'status',
    name,
    ...(about && { about }),
    ...(known && { status: known }),
    ...(because && { because }),
  }
}

const reason = (error: Fields): string =>
  [text(error.code), text(fields(error.error_data).details) || text(error.title) || text(error.message)]
    .filter(Boolean)
    .join(': ')
