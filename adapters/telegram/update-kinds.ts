/**
 * Every kind of Update of the Bot API (core.telegram.org/bots/api#update) and what it is to us: words of a customer
 * (`message`, `edit`, `choice`), or an event by name. A kind that is new to us is counted as `other`.
 */
import type { ProviderEvent } from '../adapter.ts'
import { type Fields, fields } from '../wire/plain.ts'

export type UpdateMeaning = 'message' | 'edit' | 'choice' | ProviderEvent['kind']

export const updateKinds: Record<string, UpdateMeaning> = {
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
  const name =
    Object.keys(updateKinds).find(kind => update[kind] != null) ?? Object.keys(update).find(key => key !== 'update_id')
  return {
    name: name ?? 'empty',
    meaning: (name !== undefined && Object.hasOwn(updateKinds, name) && updateKinds[name]) || 'other',
    part: fields(update[name ?? '']),
  }
}
