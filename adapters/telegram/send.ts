/** Replies and files through the Bot API: core.telegram.org/bots/api#sendmessage. It has no idempotency key. */
import type { OutgoingNotice, Sent } from '../adapter.ts'
import { type Call, call } from '../wire/call.ts'
import { cut, partwise } from '../wire/parts.ts'
import { fields, id, number, textOrNull } from '../wire/plain.ts'

export interface TelegramRoute {
  token: string
  apiUrl: string
  timeoutMs: number
}

export function telegramSender(route: TelegramRoute): (notice: OutgoingNotice) => Promise<Sent> {
  const send = partwise()
  return notice => {
    const files = notice.attachments ?? []
    const words = cut(notice.text, 4096)
    const target = targetOf(notice)
    return send(notice.id, [...words, ...files.map(file => file.name)], (part, at) =>
      at < words.length
        ? post(
            route,
            'sendMessage',
            JSON.stringify({ ...target, text: part, link_preview_options: { is_disabled: true } }),
          )
        : post(route, 'sendDocument', form(target, files[at - words.length])),
    )
  }
}

/** The chat, and the message that is answered: the last one of this chat among the references. */
function targetOf(notice: OutgoingNotice): Record<string, unknown> {
  const keys = notice.references
    .map(key => /^(?:(.+):)?(-?\d+):(\d+)$/.exec(key))
    .filter(key => key?.[2] === notice.address)
  const [, business, , answered] = keys.at(-1) ?? []
  return {
    chat_id: notice.address,
    ...(business && { business_connection_id: business }),
    ...(answered && { reply_parameters: { message_id: Number(answered), allow_sending_without_reply: true } }),
  }
}

function form(
  target: Record<string, unknown>,
  file: { name: string; type: string; bytes: Uint8Array } | undefined,
): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(target))
    data.set(name, typeof value === 'string' ? value : JSON.stringify(value))
  if (file) data.set('document', new Blob([new Uint8Array(file.bytes)], { type: file.type }), file.name)
  return data
}

function post(route: TelegramRoute, method: string, body: string | FormData): Promise<Sent> {
  const headers: Call['headers'] = typeof body === 'string' ? { 'content-type': 'application/json' } : {}
  return call(
    { url: `${route.apiUrl}/bot${route.token}/${method}`, headers, body, timeoutMs: route.timeoutMs },
    {
      id: answer =>
        [id(fields(fields(answer.result).chat).id), id(fields(answer.result).message_id)].filter(Boolean).join(':') ||
        null,
      reason: answer => textOrNull(answer.description),
      wait: answer => seconds(number(fields(answer.parameters).retry_after)),
    },
  )
}

const seconds = (count: number | null) => (count === null ? null : count * 1000)
