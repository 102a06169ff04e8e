/**
 * Every kind of Update of the Bot API (core.telegram.org/bots/api#update) and what it is to us: words of a customer
 * (`message`, `edit`, `choice`), or an event by name. That no kind is left out the compiler proves against telegraf's
 * types, and against a list of those that are newer than them. A kind that is new to both is counted as `other`.
 */
import type { Update } from 'telegraf/types'
import type { ProviderEvent } from '../adapter.ts'
import { type Fields, fields } from '../wire/plain.ts'

export type UpdateMeaning = 'message' | 'edit' | 'choice' | ProviderEvent['kind']

type KindsOf<One> = One extends unknown ? Exclude<keyof One, 'update_id'> : never
type KnownToTelegraf = KindsOf<Update>
/** Bot API 7.2 and later; telegraf 4.16 stands at 7.1. */
type NewerThanTelegraf =
  | 'business_connection' | 'business_message' | 'edited_business_message' | 'deleted_business_messages'
  | 'guest_message' | 'managed_bot' | 'purchased_paid_media' | 'stopped_message_generation' | 'subscription' // biome-ignore format: a list
export type UpdateKind = KnownToTelegraf | NewerThanTelegraf

/** In this order a kind is looked for in an update. */
export const updateKinds: Readonly<Record<UpdateKind, UpdateMeaning>> = {
  message: 'message',
  edited_message: 'edit',
  business_message: 'message',
  edited_business_message: 'edit',
  callback_query: 'choice',
  channel_post: 'channel-post',
  edited_channel_post: 'channel-post',
  guest_message: 'group',
  business_connection: 'account',
  deleted_business_messages: 'deleted',
  message_reaction: 'reaction',
  message_reaction_count: 'reaction',
  inline_query: 'inline',
  chosen_inline_result: 'inline',
  shipping_query: 'other',
  pre_checkout_query: 'other',
  purchased_paid_media: 'other',
  poll: 'other',
  poll_answer: 'other',
  my_chat_member: 'membership',
  chat_member: 'membership',
  chat_join_request: 'membership',
  chat_boost: 'other',
  removed_chat_boost: 'other',
  managed_bot: 'account',
  subscription: 'account',
  stopped_message_generation: 'other',
}

/** The one part that an update has beside its number. */
export function updatePart(update: Fields): { name: string; meaning: UpdateMeaning; part: Fields } {
  const kind = kinds.find(one => update[one] != null)
  if (kind) return { name: kind, meaning: updateKinds[kind], part: fields(update[kind]) }
  const name = Object.keys(update).find(key => key !== 'update_id') ?? 'empty'
  return { name, meaning: 'other', part: fields(update[name]) }
}

const kinds = Object.keys(updateKinds) as UpdateKind[]
