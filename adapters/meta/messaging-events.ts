/**
 * What Messenger and Instagram report that is no message of a customer. Names as in Meta's webhook reference:
 * developers.facebook.com/docs/messenger-platform/reference/webhook-events.
 */
import type { ProviderEvent } from '../adapter.ts'
import { type Fields, fields, id, number, text } from '../wire/plain.ts'
import { table } from '../wire/table.ts'
import { refOf } from './referral.ts'

/** Null where the item is a message, an edit, a pressed button or a link of ours: a delivery. */
export function messagingEvents(item: Fields, entry: Fields): ProviderEvent[] | null {
  const said = item.message ?? item.message_edit ?? item.postback
  if (said === undefined) return refOf(item) ? null : [...reports(item)]
  const message = fields(said)
  const about = id(message.mid)
  const named = (kind: ProviderEvent['kind'], name: string) => [{ kind, name, ...(about && { about }) }]
  if (isTest(message, entry)) return named('test', 'test')
  const own = id(fields(item.sender).id)
  if (message.is_echo === true || message.is_self === true || (own !== null && own === id(entry.id)))
    return named('echo', 'message_echoes')
  if (message.is_deleted === true) return named('deleted', 'message_deletions')
  // Instagram posts num_edit 0 beside every new message: nothing was edited.
  if (item.message_edit && (text(message.text) === '' || number(message.num_edit) === 0))
    return named('other', 'message_edit')
  return null
}

/** The dashboard's "send test" button. */
const isTest = (message: Fields, entry: Fields) => id(entry.id) === '0' || message.mid === 'random_mid'

function* reports(item: Fields): Generator<ProviderEvent> {
  const { delivery, read, reaction } = item
  if (delivery !== undefined) {
    const mids = Array.isArray(fields(delivery).mids) ? (fields(delivery).mids as unknown[]) : []
    const abouts = mids.map(id).filter(mid => mid !== null)
    if (abouts.length === 0) yield { kind: 'status', name: 'message_deliveries', status: 'delivered' }
    for (const about of abouts) yield { kind: 'status', name: 'message_deliveries', status: 'delivered', about }
  } else if (read !== undefined) {
    yield { kind: 'read', name: 'message_reads', status: 'read', ...about(fields(read).mid) }
  } else if (reaction !== undefined) {
    yield { kind: 'reaction', name: 'message_reactions', ...about(fields(reaction).mid) }
  } else {
    const name = Object.keys(item).find(key => !['sender', 'recipient', 'timestamp'].includes(key)) ?? 'empty'
    yield { kind: others(name) ?? 'other', name }
  }
}

const about = (mid: unknown) => (id(mid) ? { about: id(mid) as string } : {})

const others = table<ProviderEvent['kind']>({
  typing: 'typing',
  sender_action: 'typing',
  optin: 'account',
  account_linking: 'account',
  'policy-enforcement': 'account',
  policy_enforcement: 'account',
  pass_thread_control: 'standby',
  take_thread_control: 'standby',
  request_thread_control: 'standby',
  app_roles: 'standby',
  referral: 'other',
  game_play: 'other',
  message_feedback: 'other',
})

const publicFields = new Set([
  'feed',
  'comments',
  'live_comments',
  'mentions',
  'mention',
  'story_insights',
  'conversations',
  'ratings',
])

export function changeEvent(change: Fields): ProviderEvent {
  const name = text(change.field) || 'change'
  if (name === 'standby') return { kind: 'standby', name }
  return { kind: publicFields.has(name) ? 'channel-post' : 'account', name }
}
