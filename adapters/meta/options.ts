/** What every Meta product needs to know. The values stand in the app's dashboard at developers.facebook.com. */
import { positive, required, url } from '../wire/options.ts'

export interface MetaOptions {
  /** App secret: signs what Meta posts. */
  appSecret: string
  /** Words of our own choice, repeated by Meta when the webhook is set up. */
  verifyToken: string
  /** Token that messages are sent with. Absent: the channel only takes messages in. */
  accessToken?: string
  /** Default https://graph.facebook.com */
  graphUrl?: string
  /** Default v25.0 */
  apiVersion?: string
  /** Milliseconds. Default 10000. */
  timeoutMs?: number
  /** The clock that the 24-hour window is measured with. Default Date.now. */
  now?: () => number
}

/** Throws, naming the setting, where one is missing or wrong. */
export function checkedMeta(channel: string, options: MetaOptions) {
  const apiVersion = options.apiVersion ?? 'v25.0'
  if (!/^v\d+\.\d+$/.test(apiVersion)) throw new Error(`${channel}.apiVersion must look like v25.0`)
  return {
    appSecret: required(channel, 'appSecret', options.appSecret),
    verifyToken: required(channel, 'verifyToken', options.verifyToken),
    accessToken: options.accessToken === undefined ? undefined : required(channel, 'accessToken', options.accessToken),
    apiVersion,
    graphUrl: url(channel, 'graphUrl', options.graphUrl ?? 'https://graph.facebook.com'),
    timeoutMs: positive(channel, 'timeoutMs', options.timeoutMs ?? 10_000),
    now: options.now ?? Date.now,
  }
}
