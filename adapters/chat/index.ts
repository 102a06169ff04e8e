/** Live chat: what the widget on a website posts, and what goes back into its window. */
import type { Session } from '../../src/message.ts'
import type { Adapter, OutgoingNotice, Proof, RawRequest, Refusal, Sent } from '../adapter.ts'
import { pageMessage, statedEmail } from '../form/stated.ts'
import { verifyPage } from '../form/verify.ts'
import { jsonObject } from '../wire/body.ts'
import { type Fields, id, text } from '../wire/plain.ts'
import { contentKey } from '../wire/proof.ts'
import { isWindow, tokenHeader, windowOf } from './window.ts'

export interface ChatOptions {
  /** Name of the site that the widget stands on. Default 'chat'. */
  account?: string
  /** Set where another server posts for its visitors; see form/verify.ts. */
  secret?: string
  /** Key of our widget's windows: whoever speaks in one must have its token. Absent: windows are names like others. */
  windows?: string
  /** Who is logged in, as the panel's own cookie proves. Absent: nobody. */
  session?: (request: RawRequest) => Session | null
  /** Puts words into the visitor's window: the router's own live connection. Absent: chat cannot answer. */
  say?: (chat: string, notice: OutgoingNotice) => Promise<Sent> | Sent
}

export function chatAdapter(options: ChatOptions = {}): Adapter {
  if (options.secret === '') throw new Error('chat.secret is empty: leave it out or set it')
  const adapter: Adapter = {
    channel: 'chat',
    verify: async request => verifyWindow(request, options),
    split(request) {
      const body = jsonObject(request.body)
      const named = text(body.type ?? body.event)
      if (['typing', 'read'].includes(named))
        return { parcels: [], events: [{ kind: named as 'typing' | 'read', name: named }] }
      const chat = chatOf(body)
      const key = id(body.id) ? `${chat}:${id(body.id)}` : contentKey(request.body)
      const session = options.session?.(request) ?? null
      return {
        parcels: [{ account: options.account ?? 'chat', key, raw: request.body, sentAt: null, lane: chat, session }],
        events: [],
      }
    },
    parse(delivery) {
      const body = jsonObject(delivery.raw)
      return pageMessage('chat', delivery, body, statedEmail(body) ?? `visitor:${chatOf(body)}`)
    },
  }
  const { say } = options
  if (say) adapter.send = async notice => say(chatToAnswer(notice), notice)
  return adapter
}

/** A token of ours vouches for its own window and no other; what does not come from our widget is held to verifyPage. */
function verifyWindow(request: RawRequest, { secret, windows }: ChatOptions): Proof | Refusal {
  const token = request.headers[tokenHeader]
  const named = windows ? windowNamed(request.body) : ''
  if (!windows || (!token && !isWindow(named))) return verifyPage(request, secret)
  if (windowOf(windows, token) === named) return { by: 'the window’s own token' }
  return { refused: 'token', because: 'X-Santral-Window is not the token of this window; POST /chat/session gives one' }
}

function windowNamed(body: Uint8Array): string {
  try {
    return id(jsonObject(body).session) ?? ''
  } catch {
    return '' // unreadable: split says so
  }
}

/** The window that a message came from. Throws where there is none: nobody could be answered. */
function chatOf(body: Fields): string {
  const chat = id(body.session) ?? statedEmail(body)
  if (!chat) throw new Error('the chat message names neither a session nor an address')
  return chat
}

/** Keys are `window:id`, so that a visitor who gave an address is still answered in the window they wrote from. */
function chatToAnswer(notice: OutgoingNotice): string {
  const key = notice.references.at(-1)
  if (notice.address.startsWith('visitor:')) return notice.address.slice('visitor:'.length)
  return key?.includes(':') ? key.slice(0, key.lastIndexOf(':')) : notice.address
}
