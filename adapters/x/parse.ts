/** One direct message → one message: developer.x.com, "Direct Message event object"; an encrypted one is a placeholder. */
import { type Attachment, type Delivery, type Message, message } from '../../src/message.ts'
import { attachmentAt } from '../wire/attachment.ts'
import { jsonObject } from '../wire/body.ts'
import { type Fields, fields, id, list, text, textOrNull } from '../wire/plain.ts'
import { activityOf, isSealed } from './activity.ts'

export function parseX(delivery: Delivery): Message {
  const body = jsonObject(delivery.raw)
  const activity = activityOf(body)
  if (activity && isSealed(activity))
    return message({ ...shared(delivery, id(activity.payload.sender_id) ?? '', {}), kind: 'placeholder' })
  const created = fields(list(body.direct_message_events)[0]?.message_create)
  const address = id(created.sender_id)
  if (!address) throw new Error('the direct message names no sender')
  const said = fields(created.message_data)
  const menu = text(fields(said.quick_reply_response).metadata)
  const attachments = fileOf(fields(said.attachment))
  const words = wordsOf(said)
  return message({
    ...shared(delivery, address, fields(fields(body.users)[address])),
    kind: menu.startsWith('menu:') ? 'menu' : 'text',
    menu: menu.startsWith('menu:') ? menu.slice('menu:'.length) : null,
    text: words,
    attachments,
  })
}

/** The Activity API puts a user's fields one step deeper, and calls the handle `username`. */
function shared(delivery: Delivery, address: string, named: Fields) {
  const user = { ...named, ...fields(named.data) }
  const handle = textOrNull(user.screen_name) ?? textOrNull(user.username)
  return {
    channel: 'x' as const,
    account: delivery.account,
    key: delivery.key,
    at: delivery.receivedAt,
    session: delivery.session,
    sender: {
      channel: 'x' as const,
      address,
      name: textOrNull(user.name) ?? (handle && `@${handle}`),
      proof: 'proven' as const,
      because: 'sender id in a request that X signed',
    },
  }
}

/** Links are told as they were typed, not as t.co; the one that stands for the attached file is left out. */
function wordsOf(said: Fields): string {
  const media = text(fields(fields(said.attachment).media).url)
  let words = unescaped(text(said.text))
  for (const link of list(fields(said.entities).urls ?? [])) {
    const [short, long] = [text(link.url), text(link.expanded_url)]
    if (short && short !== media && long) words = words.replaceAll(short, () => long)
  }
  const place = fields(fields(fields(said.attachment).location).shared_coordinate)
  const [east, north] = Array.isArray(fields(place.coordinates).coordinates)
    ? (fields(place.coordinates).coordinates as unknown[])
    : []
  const spot = north === undefined ? '' : `📍 ${text(north)}, ${text(east)}`
  return [media ? words.replaceAll(media, '') : words, spot].filter(Boolean).join('\n').trim()
}

/** X escapes three letters in the text of messages. */
const unescaped = (words: string) => words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

/** Files lie at X and are fetched with the account's own token. */
function fileOf(attachment: Fields): Attachment[] {
  const media = fields(attachment.media)
  const variants = list(fields(media.video_info).variants ?? [])
  const video = variants.find(one => text(one.content_type) === 'video/mp4')
  const reference = textOrNull(video?.url) ?? textOrNull(media.media_url_https) ?? textOrNull(media.media_url)
  if (!reference) return []
  return [attachmentAt(reference, { type: media.type === 'photo' ? 'image/jpeg' : 'video/mp4' })]
}
