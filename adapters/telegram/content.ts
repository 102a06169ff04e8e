/** What a Telegram message holds: words, files, and things that are told best in words (a place, a poll). */
import type { Attachment } from '../../src/message.ts'
import { attachmentAt } from '../wire/attachment.ts'
import { type Fields, fields, id, lines, list, number, text, textOrNull } from '../wire/plain.ts'
import { richBlocks, richWords } from './rich-message.ts'

/** Fields that a person put into a message. */
const content = [
  'text', 'caption', 'photo', 'video', 'animation', 'audio', 'voice', 'video_note', 'document', 'sticker', 'story',
  'paid_media', 'live_photo', 'location', 'venue', 'contact', 'poll', 'dice', 'game', 'checklist', 'web_app_data', 'rich_message',
] as const // biome-ignore format: a list

/** Fields that say who, where, when and how, but nothing of their own. */
const frame = new Set([
  'message_id', 'message_thread_id', 'direct_messages_topic', 'from', 'sender_chat', 'sender_boost_count', 'sender_business_bot',
  'date', 'business_connection_id', 'chat', 'forward_origin', 'is_topic_message', 'is_automatic_forward', 'reply_to_message',
  'external_reply', 'quote', 'reply_to_story', 'reply_to_checklist_task_id', 'reply_to_poll_option_id', 'via_bot', 'edit_date',
  'has_protected_content', 'is_from_offline', 'is_paid_post', 'media_group_id', 'author_signature', 'paid_star_count', 'entities',
  'link_preview_options', 'suggested_post_info', 'effect_id', 'caption_entities', 'show_caption_above_media', 'has_media_spoiler',
  'reply_markup', 'sender_tag', 'forward_from', 'forward_from_chat', 'forward_from_message_id', 'forward_signature',
  'forward_sender_name', 'forward_date',
]) // biome-ignore format: a list

export const hasContent = (part: Fields): boolean => content.some(name => part[name] != null)

/** The name of a service message (a payment, a pinned message …); null where nothing at all stands in it. */
export const serviceName = (part: Fields): string | null =>
  Object.keys(part).find(name => !frame.has(name) && part[name] != null) ?? null

export function wordsOf(part: Fields): string {
  const said = text(part.text) || text(part.caption) || richWords(part.rich_message)
  const places = richBlocks(part.rich_message).map(place)
  return lines(
    said,
    place(part),
    ...places,
    card(fields(part.contact)),
    poll(part),
    text(fields(part.web_app_data).data),
  ).trim()
}

function place(part: Fields): string | null {
  const { location, title, address } = part.venue ? fields(part.venue) : part
  const spot = fields(location ?? part.location)
  const [latitude, longitude] = [number(spot.latitude), number(spot.longitude)]
  if (latitude === null || longitude === null) return null
  return `📍 ${[`${latitude}, ${longitude}`, text(title), text(address)].filter(Boolean).join(' ')}`
}

function card(contact: Fields): string | null {
  const phone = text(contact.phone_number)
  return phone && `👤 ${[text(contact.first_name), text(contact.last_name), phone].filter(Boolean).join(' ')}`
}

function poll(part: Fields): string | null {
  const asked = fields(part.poll ?? part.checklist)
  const items = [...list(asked.options), ...list(asked.tasks)].map(item => `- ${text(item.text)}`)
  return lines(textOrNull(asked.question) ?? textOrNull(asked.title), ...items) || textOrNull(fields(part.dice).emoji)
}

/** Files stay at Telegram: `reference` is the file_id. An animation comes with a document of the same file. */
export function filesOf(part: Fields): Attachment[] {
  const one = (name: string, type: string, file = fields(part[name])): Attachment[] =>
    id(file.file_id)
      ? [attachmentAt(id(file.file_id), { name: file.file_name, type: file.mime_type ?? type, size: file.file_size })]
      : []
  const sticker = fields(part.sticker)
  const drawn = sticker.is_animated ? 'application/x-tgsticker' : sticker.is_video ? 'video/webm' : 'image/webp'
  return [
    ...photo(part.photo),
    ...one('video', 'video/mp4'),
    ...one('animation', 'video/mp4'),
    ...(part.animation ? [] : one('document', 'application/octet-stream')),
    ...one('audio', 'audio/mpeg'),
    ...one('voice', 'audio/ogg'),
    ...one('voice_note', 'audio/ogg'),
    ...one('video_note', 'video/mp4'),
    ...one('sticker', drawn),
    // With a photo beside it, that is its still.
    ...(part.photo ? [] : one('live_photo', 'video/mp4')),
    ...list(fields(part.paid_media).paid_media).flatMap(item => [
      ...photo(item.photo),
      ...one('video', 'video/mp4', fields(item.video)),
      ...one('live_photo', 'video/mp4', fields(item.live_photo)),
    ]),
    ...richBlocks(part.rich_message).flatMap(({ rich_message: _, ...block }) => filesOf(block)),
  ]
}

/** A photo comes in several sizes: the largest is the one that was sent. */
function photo(sizes: unknown): Attachment[] {
  const area = (size: Fields) => (number(size.width) ?? 0) * (number(size.height) ?? 0)
  const largest = list(sizes)
    .filter(size => id(size.file_id))
    .sort((a, b) => area(b) - area(a))[0]
  return largest ? [attachmentAt(id(largest.file_id), { type: 'image/jpeg', size: largest.file_size })] : []
}
