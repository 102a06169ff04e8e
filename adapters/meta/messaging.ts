/** Split for Messenger and Instagram, whose webhooks share one shape: `entry[].messaging[]`, one item an event. */
import type { Parcel, ProviderEvent, RawRequest, Split } from '../adapter.ts'
import { pack } from '../wire/body.ts'
import { instant } from '../wire/instant.ts'
import { type Fields, fields, id, list, text } from '../wire/plain.ts'
import { contentKey } from '../wire/proof.ts'
import { entriesOf } from './envelope.ts'
import { changeEvent, messagingEvents } from './messaging-events.ts'

export type MessagingObject = 'page' | 'instagram'

export function splitMessaging(request: RawRequest, object: MessagingObject): Split {
  const split: Split = { parcels: [], events: [] }
  for (const entry of entriesOf(request.body, object)) {
    // Another app holds the conversation (handover protocol): we read along, it answers.
    for (const _ of list(entry.standby ?? [])) split.events.push({ kind: 'standby', name: 'standby' })
    for (const item of itemsOf(entry, split.events)) {
      const events = messagingEvents(item, entry)
      if (events) split.events.push(...events)
      else split.parcels.push(parcel(object, entry, item))
    }
  }
  if (split.parcels.length + split.events.length === 0) split.events.push({ kind: 'other', name: 'empty' })
  return split
}

/** Instagram also wraps messages as changes of the field `messages`; other changes are events. */
function itemsOf(entry: Fields, events: ProviderEvent[]): Fields[] {
  const items = list(entry.messaging ?? [])
  for (const change of list(entry.changes ?? [])) {
    const value = fields(change.value)
    const messaging = /^(messages|message_edit|messaging_)/.test(text(change.field)) && value.sender !== undefined
    if (messaging) items.push(value)
    else events.push(changeEvent(change))
  }
  return items
}

function parcel(object: MessagingObject, entry: Fields, item: Fields): Parcel {
  return {
    account: id(fields(item.recipient).id) ?? id(entry.id) ?? object,
    key: keyOf(item),
    raw: pack({ object, entry: [{ id: entry.id, time: entry.time, messaging: [item] }] }),
    sentAt: instant(item.timestamp),
    lane: personOf(item),
  }
}

export const personOf = (item: Fields): string => id(fields(item.sender).id) ?? id(fields(item.sender).user_ref) ?? ''

function keyOf(item: Fields): string {
  const edit = fields(item.message_edit)
  if (id(edit.mid)) return `${id(edit.mid)}:edit:${id(edit.num_edit) ?? id(item.timestamp) ?? ''}`
  return id(fields(item.message).mid) ?? id(fields(item.postback).mid) ?? contentKey(pack(item))
}
