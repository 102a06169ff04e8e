/** What a Messenger or Instagram message holds: words, files at Meta, and what only words can tell. */
import type { Attachment, Message } from '../../src/message.ts'
import { attachmentAt } from '../wire/attachment.ts'
import { type Fields, fields, lines, list, number, text, textOrNull } from '../wire/plain.ts'
import { table } from '../wire/table.ts'

const types = table<string>({
  image: 'image/jpeg',
  animated_image_share: 'image/gif',
  video: 'video/mp4',
  audio: 'audio/mp4',
})

/** A placeholder where Meta says that there was something it cannot hand over. */
export function contentOf(said: Fields): Pick<Message, 'kind' | 'text' | 'attachments'> {
  const items = list(said.attachments)
  const words = lines(text(said.text), ...items.map(item => told(item, text(said.text)))).trim()
  // A shared post comes twice, as `share` and as `ig_post`.
  const attachments = items
    .flatMap(file)
    .filter((one, at, all) => !one.reference || all.findIndex(({ reference }) => reference === one.reference) === at)
  const empty = words === '' && attachments.length === 0
  return { kind: said.is_unsupported === true || empty ? 'placeholder' : 'text', text: words, attachments }
}

/** Places and links are told in words; a link that the words already hold is not told twice. */
function told(item: Fields, words: string): string | null {
  const payload = fields(item.payload)
  const spot = fields(payload.coordinates)
  const [latitude, longitude] = [number(spot.lat ?? spot.latitude), number(spot.long ?? spot.longitude)]
  if (latitude !== null && longitude !== null)
    return `📍 ${[`${latitude}, ${longitude}`, text(item.title ?? payload.title)].filter(Boolean).join(' ')}`
  if (item.type !== 'fallback') return null
  const link = text(item.url ?? payload.url)
  return words.includes(link) ? null : lines(textOrNull(item.title ?? payload.title), link)
}

function file(item: Fields): Attachment[] {
  const type = text(item.type)
  const payload = fields(item.payload)
  const reference = textOrNull(payload.url) ?? textOrNull(item.url)
  if (['fallback', 'location'].includes(type)) return []
  if (reference === null && ['', 'unsupported_type', 'ephemeral'].includes(type)) return []
  const name =
    textOrNull(payload.title) ?? textOrNull(item.title) ?? (types(type) || type === 'file' ? fileName(reference) : type)
  return [attachmentAt(reference, { name, type: types(type) })]
}

/** The last part of the path, where it looks like a file: `…/dekont.pdf?oh=…`. */
const fileName = (reference: string | null): string | null =>
  /\/([^/?#]+\.[A-Za-z0-9]{2,5})(?:[?#]|$)/.exec(reference ?? '')?.[1] ?? null
