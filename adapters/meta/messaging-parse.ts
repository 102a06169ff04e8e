/** Parse for Messenger and Instagram: one item of `messaging` → one message. */
import { type Delivery, type Message, message } from '../../src/message.ts'
import { type Fields, fields, id, lines, list, text, textOrNull } from '../wire/plain.ts'
import { entriesOf } from './envelope.ts'
import { type MessagingObject, personOf } from './messaging.ts'
import { contentOf } from './messaging-content.ts'
import { refOf } from './referral.ts'

export const messagingParser =
  (channel: 'messenger' | 'instagram', object: MessagingObject) =>
  (delivery: Delivery): Message => {
    const item = list(entriesOf(delivery.raw, object)[0]?.messaging)[0] ?? {}
    const address = personOf(item)
    if (!address) throw new Error('the message names no sender')
    return message({
      channel,
      account: delivery.account,
      key: delivery.key,
      at: delivery.receivedAt,
      session: delivery.session,
      sender: { channel, address, name: null, proof: 'proven', because: 'sender id in a request that Meta signed' },
      ...meant(item),
      ...carried(item),
    })
  }

/** A link that opened the conversation stands beneath what was said; alone it is a beginning. */
function carried(item: Fields): Partial<Message> {
  const ref = refOf(item)
  if (!ref) return {}
  if (item.referral !== undefined) return { kind: 'command', command: 'start', text: ref, ref }
  return { text: lines(meant(item).text ?? '', ref), ref }
}

function meant(item: Fields): Partial<Message> {
  if (item.postback !== undefined) return postback(fields(item.postback))
  if (item.message_edit !== undefined) {
    const edit = fields(item.message_edit)
    return {
      kind: 'edit',
      text: text(edit.text).trim(),
      thread: { replyTo: [], edits: id(edit.mid), ticket: null, group: null },
    }
  }
  const said = fields(item.message)
  const payload = text(fields(said.quick_reply).payload)
  const content = contentOf(said)
  const thread = { replyTo: answered(fields(said.reply_to)), edits: null, ticket: null, group: null }
  if (payload.startsWith('menu:')) return { ...content, thread, kind: 'menu', menu: payload.slice('menu:'.length) }
  return { ...content, thread }
}

/** A pressed button of ours. "Get started" opens the conversation. */
function postback(pressed: Fields): Partial<Message> {
  const payload = text(pressed.payload)
  const words = text(pressed.title)
  if (/^get[_ ]?started/i.test(payload)) return { kind: 'command', command: 'start', text: words }
  return { kind: 'menu', menu: payload.replace(/^menu:/, '') || words, text: words || payload }
}

/** The message that is answered, or the story. */
function answered(reply: Fields): string[] {
  const story = textOrNull(fields(reply.story).id)
  return [id(reply.mid), story && `story:${story}`].filter(one => one !== null)
}
