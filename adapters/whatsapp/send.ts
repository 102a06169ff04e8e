/** Answers on WhatsApp: …/whatsapp/cloud-api/reference/messages. Outside the 24-hour window only a template may leave. */
import type { OutgoingNotice, Sent } from '../adapter.ts'
import { type GraphRoute, graphPost } from '../meta/graph.ts'
import { windowClosed, windowOpen } from '../meta/window.ts'
import { cut, partwise } from '../wire/parts.ts'
import type { Fields } from '../wire/plain.ts'

export interface WhatsappRoute extends GraphRoute {
  /** Our numbers in E.164 and the ids that Meta knows them by; the first is the default. */
  numbers: Record<string, string>
  /** Approved template whose body is one parameter: the words. Its language follows the notice. */
  template: string | undefined
  now: () => number
}

export function whatsappSender(route: WhatsappRoute): (notice: OutgoingNotice) => Promise<Sent> {
  const send = partwise()
  return async notice => {
    const ids = Object.values(route.numbers)
    const from = notice.account && ids.length > 1 ? route.numbers[notice.account] : ids[0]
    if (!from) return { sent: false, retry: false, because: `whatsapp.numbers has no id for ${notice.account}` }
    const open = windowOpen(notice.lastInboundAt, route.now())
    if (!open && !route.template) return windowClosed('set whatsapp.template, or answer on another channel')
    const bodies = open ? cut(notice.text, 4096).map(words) : [template(route.template ?? '', notice)]
    return send(
      notice.id,
      bodies.map(body => JSON.stringify(body)),
      (body, at) =>
        graphPost(route, `${encodeURIComponent(from)}/messages`, {
          messaging_product: 'whatsapp',
          ...recipient(notice.address),
          ...(at === 0 &&
            open &&
            notice.references.length > 0 && { context: { message_id: notice.references.at(-1) } }),
          // Comes back in the statuses of this message.
          biz_opaque_callback_data: `notice:${notice.id}`,
          ...JSON.parse(body),
        }),
    )
  }
}

/** A number, or the id of somebody who hides theirs. */
const recipient = (address: string): Fields =>
  address.startsWith('+') ? { recipient_type: 'individual', to: address.slice(1) } : { recipient: address }

const words = (body: string): Fields => ({ type: 'text', text: { body, preview_url: false } })

/** Parameters of a template take no line breaks, tabs or runs of blanks, and 1,024 letters. */
function template(name: string, notice: OutgoingNotice): Fields {
  const text = notice.text.replace(/\s+/g, ' ').trim()
  const parameter = { type: 'text', text: cut(text, 1024)[0] ?? '' }
  return {
    type: 'template',
    template: { name, language: { code: notice.language }, components: [{ type: 'body', parameters: [parameter] }] },
  }
}
