/** The contact form and the customer panel's ticket form. Answers go out by e-mail and in the panel, not from here. */
import type { Session } from '../../src/message.ts'
import type { Adapter, RawRequest } from '../adapter.ts'
import { tokenHeader, windowOf } from '../chat/window.ts'
import { jsonObject } from '../wire/body.ts'
import { id, textOrNull } from '../wire/plain.ts'
import { contentKey } from '../wire/proof.ts'
import { pageMessage, statedEmail, statedPhone } from './stated.ts'
import { verifyPage } from './verify.ts'

export interface FormOptions {
  /** Name of the page that posts, where there are several. Default 'form'. */
  account?: string
  /** Set where another server posts for its visitors; see verify.ts. */
  secret?: string
  /** Key of our chat widget's windows: outside working hours it posts here, and its token vouches for it. */
  windows?: string
  /** Who is logged in, as the panel's own cookie proves. Absent: nobody. */
  session?: (request: RawRequest) => Session | null
}

export function formAdapter(options: FormOptions = {}): Adapter {
  if (options.secret === '') throw new Error('form.secret is empty: leave it out or set it')
  return {
    channel: 'form',
    async verify(request) {
      const { secret, windows } = options
      if (windows && windowOf(windows, request.headers[tokenHeader])) return { by: 'our own chat window' }
      return verifyPage(request, secret)
    },
    split(request) {
      const body = jsonObject(request.body)
      if (!['text', 'subject', 'attachments'].some(name => body[name] !== undefined))
        throw new Error('the form has neither text nor subject nor attachments')
      const key = id(body.id) ?? contentKey(request.body)
      const session = options.session?.(request) ?? null
      const lane = session?.customer ?? statedEmail(body) ?? statedPhone(body) ?? key
      return {
        parcels: [{ account: options.account ?? 'form', key, raw: request.body, sentAt: null, lane, session }],
        events: [],
      }
    },
    parse(delivery) {
      const body = jsonObject(delivery.raw)
      const address = statedEmail(body) ?? statedPhone(body) ?? `visitor:${delivery.key}`
      return { ...pageMessage('form', delivery, body, address), subject: textOrNull(body.subject) }
    },
  }
}
