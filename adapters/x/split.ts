/** What X posts, by either of its APIs: a parcel for each direct message to us, events for all else that is reported. */
import type { Parcel, ProviderEvent, RawRequest, Split } from '../adapter.ts'
import { jsonObject, pack } from '../wire/body.ts'
import { instant } from '../wire/instant.ts'
import { type Fields, fields, id, list, text } from '../wire/plain.ts'
import { contentKey } from '../wire/proof.ts'
import { table } from '../wire/table.ts'
import { activityOf, isSealed } from './activity.ts'

export function splitX(request: RawRequest): Split {
  const posted = jsonObject(request.body)
  const split: Split = { parcels: [], events: [] }
  const activity = activityOf(posted)
  if (activity && isSealed(activity)) split.parcels.push(sealed(posted, activity.account, activity.payload))
  else if (activity?.event) split.events.push(activity.event)
  const body = activity ? activity.messages : posted
  for (const [name, items] of Object.entries(body)) {
    if (name === 'direct_message_events') {
      for (const item of list(items)) {
        const event = asEvent(item, id(body.for_user_id))
        if (event) split.events.push(event)
        else split.parcels.push(parcel(body, item))
      }
    } else if (/_events?$/.test(name)) {
      for (const item of list(items)) split.events.push(named(name, item))
    }
  }
  if (split.parcels.length + split.events.length === 0) split.events.push({ kind: 'other', name: 'empty' })
  return split
}

function asEvent(item: Fields, own: string | null): ProviderEvent | null {
  const type = text(item.type)
  if (type !== 'message_create')
    return { kind: type.startsWith('reaction') ? 'reaction' : 'other', name: type || 'direct_message_events' }
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

/** A message that only its two ends can read: kept, so that its sender can be asked for words. */
const sealed = (posted: Fields, account: string | null, said: Fields): Parcel => ({
  account: account ?? 'x',
  key: id(said.id) ?? contentKey(pack(said)),
  raw: pack(posted),
  sentAt: instant(said.created_at_msec),
  lane: id(said.sender_id) ?? '',
})

const envelope = (body: Fields): Fields => (body.for_user_id === undefined ? {} : { for_user_id: body.for_user_id })
