/** The Account Activity webhook: a parcel for each direct message to us, events for all else that X reports. */
import type { Parcel, ProviderEvent, RawRequest, Split } from '../adapter.ts'
import { jsonObject, pack } from '../wire/body.ts'
import { instant } from '../wire/instant.ts'
import { type Fields, fields, id, list, text } from '../wire/plain.ts'
import { contentKey } from '../wire/proof.ts'
import { table } from '../wire/table.ts'

export function splitX(request: RawRequest): Split {
  const body = jsonObject(request.body)
  const split: Split = { parcels: [], events: [] }
  for (const [name, items] of Object.entries(body)) {
    if (name === 'direct_message_events') {
      for (const item of list(items)) {
        const event = asEvent(item, id(body.for_user_id))
        if (event) split.events.push(event)
        else split.parcels.push(parcel(body, item))
      }
    } else if (/_events?$/.test(name)) {
      for (const item of list(items)) split.events.push(named(name, item))
    } else if (name === 'data') {
      // X Activity API: X Chat is encrypted end to end, there is nothing that we could read.
      split.events.push({ kind: 'other', name: text(fields(items).event_type) || 'data' })
    }
  }
  if (split.parcels.length + split.events.length === 0) split.events.push({ kind: 'other', name: 'empty' })
  return split
}

function asEvent(item: Fields, own: string | null): ProviderEvent | null {
  const type = text(item.type)
  if (type !== 'message_create') return { kind: 'other', name: type || 'direct_message_events' }
  const { sender_id, target } = fields(item.message_create)
  const about = id(item.id)
  if (own ? id(sender_id) === own : id(sender_id) === id(fields(target).recipient_id))
    return { kind: 'echo', name: type, ...(about && { about }) }
  return null
}

const kinds = table<ProviderEvent['kind']>({
  tweet_create_events: 'channel-post',
  tweet_delete_events: 'deleted',
  direct_message_indicate_typing_events: 'typing',
  direct_message_mark_read_events: 'read',
  favorite_events: 'reaction',
  follow_events: 'account',
  block_events: 'account',
  mute_events: 'account',
  user_event: 'account',
})

function named(name: string, item: Fields): ProviderEvent {
  const kind = kinds(name) ?? 'other'
  const about = id(item.last_read_event_id)
  return { kind, name, ...(about && { about }), ...(kind === 'read' && { status: 'read' as const }) }
}

function parcel(body: Fields, item: Fields): Parcel {
  const created = fields(item.message_create)
  const sender = id(created.sender_id) ?? ''
  const user = fields(body.users)[sender]
  const raw = pack({ ...envelope(body), direct_message_events: [item], users: user ? { [sender]: user } : {} })
  return {
    account: id(body.for_user_id) ?? id(fields(created.target).recipient_id) ?? 'x',
    key: id(item.id) ?? contentKey(pack(item)),
    raw,
    sentAt: instant(item.created_timestamp),
    lane: sender,
  }
}

const envelope = (body: Fields): Fields => (body.for_user_id === undefined ? {} : { for_user_id: body.for_user_id })
