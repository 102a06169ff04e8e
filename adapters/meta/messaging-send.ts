/** Answers on Messenger and Instagram: …/messenger-platform/reference/send-api. Words only. */
import type { OutgoingNotice, Sent } from '../adapter.ts'
import { cut, partwise } from '../wire/parts.ts'
import { type GraphRoute, graphPost } from './graph.ts'
import { week, windowClosed, windowOpen } from './window.ts'

export interface MessagingRoute extends GraphRoute {
  now: () => number
  /** Letters of one message: 2000 on Messenger; 500 on Instagram, whose limit is 1000 bytes. */
  limit: number
  /** The app may use the tag HUMAN_AGENT: a person's answer may leave for seven days. */
  humanAgent: boolean
}

export function messagingSender(route: MessagingRoute): (notice: OutgoingNotice) => Promise<Sent> {
  const send = partwise()
  return async notice => {
    const now = route.now()
    const open = windowOpen(notice.lastInboundAt, now)
    const byPerson = route.humanAgent && notice.kind === 'desk-reply' && windowOpen(notice.lastInboundAt, now, week)
    if (!open && !byPerson) return windowClosed('answer on another channel')
    const manner = open ? { messaging_type: 'RESPONSE' } : { messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' }
    return send(notice.id, cut(notice.text, route.limit), part =>
      graphPost(route, `${notice.account ? encodeURIComponent(notice.account) : 'me'}/messages`, {
        recipient: { id: notice.address },
        ...manner,
        message: { text: part },
      }),
    )
  }
}
