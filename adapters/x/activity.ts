/**
 * The X Activity API, which wraps what it reports: docs.x.com/x-api/activity/event-payloads. Direct messages stand in it as in
 * the Account Activity API; those of X Chat (`chat.*`) are encrypted end to end.
 */
import type { ProviderEvent } from '../adapter.ts'
import { type Fields, fields, id, text } from '../wire/plain.ts'
import { table } from '../wire/table.ts'

export interface Activity {
  name: string
  /** Whose activity it is: our account. */
  account: string | null
  payload: Fields
  /** Its direct messages as the Account Activity API would post them. */
  messages: Fields
  /** What it is where there are none. */
  event: ProviderEvent | null
}

/** Null where the body is none of this API. */
export function activityOf(body: Fields): Activity | null {
  if (body.data === undefined) return null
  const data = fields(body.data)
  const name = text(data.event_type)
  const account = id(fields(data.filter).user_id)
  const payload = fields(data.payload)
  const { direct_message_events, users } = payload
  const messages = direct_message_events === undefined ? {} : { for_user_id: account, direct_message_events, users }
  return { name, account, payload, messages, event: direct_message_events === undefined ? eventOf(name) : null }
}

/** Somebody else's message that cannot be read: there was one, and that is all that is known. */
export const isSealed = ({ name, account, payload }: Activity): boolean =>
  name === 'chat.received' && id(payload.sender_id) !== null && id(payload.sender_id) !== account

function eventOf(name: string): ProviderEvent {
  const kind = kinds(name) ?? families(name.split('.')[0] ?? '') ?? 'other'
  return { kind, name: name || 'data', ...(kind === 'read' && { status: 'read' as const }) }
}

const kinds = table<ProviderEvent['kind']>({
  'dm.sent': 'echo',
  'dm.read': 'read',
  'dm.indicate_typing': 'typing',
  'chat.sent': 'echo',
  'post.delete': 'deleted',
})

const families = table<ProviderEvent['kind']>({
  post: 'channel-post',
  like: 'reaction',
  follow: 'account',
  profile: 'account',
  mute: 'account',
  block: 'account',
  oauth: 'account',
})
