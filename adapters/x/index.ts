/** Direct messages on X through the Account Activity API. Posts are events: support is given in private. */
import type { Adapter } from '../adapter.ts'
import { positive, required, url } from '../wire/options.ts'
import { xFile } from './file.ts'
import { parseX } from './parse.ts'
import { xSender } from './send.ts'
import { answerCrc, verifyX } from './signature.ts'
import { splitX } from './split.ts'

export interface XOptions {
  /** API secret key of the app: signs what X posts and answers its challenges. */
  consumerSecret: string
  /** OAuth 2.0 user token with dm.write, or a function that gives a fresh one. Absent: messages only come in. */
  accessToken?: string | (() => Promise<string>)
  apiUrl?: string
  /** Milliseconds. Default 10000. */
  timeoutMs?: number
}

export function xAdapter(options: XOptions): Adapter {
  const secret = required('x', 'consumerSecret', options.consumerSecret)
  const apiUrl = url('x', 'apiUrl', options.apiUrl ?? 'https://api.x.com')
  const timeoutMs = positive('x', 'timeoutMs', options.timeoutMs ?? 10_000)
  const { accessToken } = options
  if (typeof accessToken === 'string') required('x', 'accessToken', accessToken)
  const adapter: Adapter = {
    channel: 'x',
    verify: async request => verifyX(request, secret),
    handshake: request => answerCrc(request, secret),
    split: splitX,
    parse: parseX,
  }
  if (accessToken) {
    const token = async () => (typeof accessToken === 'string' ? accessToken : accessToken())
    adapter.send = xSender({ apiUrl, timeoutMs, token })
    adapter.fetchFile = xFile({ apiUrl, timeoutMs, token })
  }
  return adapter
}
