/** One update, or several as getUpdates gives them: parcels for what a customer said in private, events for the rest. */
import type { Parcel, ProviderEvent, RawRequest, Split } from '../adapter.ts'
import { jsonObject, pack } from '../wire/body.ts'
import { instant } from '../wire/instant.ts'
import { type Fields, fields, id, list } from '../wire/plain.ts'
import { hasContent, serviceName } from './content.ts'
import { updatePart } from './update-kinds.ts'

export function splitTelegram(request: RawRequest, account: string): Split {
  const body = jsonObject(request.body)
  const split: Split = { parcels: [], events: [] }
  for (const update of Array.isArray(body.result) ? list(body.result) : [body]) {
    const found = divided(update, account)
    if ('key' in found) split.parcels.push(found)
    else split.events.push(found)
  }
  return split
}

function divided(update: Fields, account: string): Parcel | ProviderEvent {
  const { name, meaning, part } = updatePart(update)
  if (meaning !== 'message' && meaning !== 'edit' && meaning !== 'choice') return { kind: meaning, name }
  const said = meaning === 'choice' ? fields(part.message) : part
  const aside = notForUs(said, part, name, meaning)
  if (aside) return aside
  const key = meaning === 'choice' ? `callback:${id(part.id)}` : messageKey(part, meaning === 'edit')
  const sentAt = meaning === 'choice' ? null : instant(part.edit_date ?? part.date)
  return { account, key, raw: pack(update), sentAt, lane: senderId(part) }
}

/** Group talk, our own words coming back, and messages in which nobody says anything. */
function notForUs(
  said: Fields,
  part: Fields,
  name: string,
  meaning: 'message' | 'edit' | 'choice',
): ProviderEvent | null {
  const from = fields(part.from)
  if (meaning === 'choice' && !part.message) return { kind: 'inline', name }
  const chat = fields(said.chat)
  if (chat.type !== undefined && chat.type !== 'private') return { kind: 'group', name }
  if (from.is_bot === true) return { kind: 'echo', name }
  if (part.business_connection_id != null && id(from.id) !== id(chat.id)) return { kind: 'echo', name }
  if (meaning === 'choice') return null
  if (meaning === 'edit' && part.location) return { kind: 'other', name: 'live_location' }
  const service = hasContent(part) ? null : serviceName(part)
  return service ? { kind: 'account', name: service } : null
}

export const senderId = (part: Fields): string => id(fields(part.from).id) ?? id(fields(part.chat).id) ?? ''

/** `chat:message`, before it the business connection where there is one: ids count anew in each. */
export function messageKey(part: Fields, edited = false): string {
  const chat = id(fields(part.chat).id)
  const number = id(part.message_id)
  if (!chat || !number) throw new Error('the update has a message without a chat or message_id')
  const key = [id(part.business_connection_id), chat, number].filter(Boolean).join(':')
  return edited ? `${key}:edit:${id(part.edit_date) ?? id(part.date) ?? ''}` : key
}
