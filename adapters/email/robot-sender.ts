/** Senders that are programs, by the names that programs give themselves. A name alone never makes a mail automatic. */
import { fold } from '../../src/policy/fold.ts'
import type { Headers } from './headers.ts'

const daemon =
  /^(?:mailer[-_. ]?daemon|mail[-_. ]?deliver(?:y|)[-_. ]?(?:sub)?system|double-bounce|mailerdaemon|bounce[-_+.]?(?:daemon|system))$/
const daemonName =
  /\b(?:mailer[-_ ]daemon|mail deliver(?:y)? (?:sub)?system|mail delivery service|delivery subsystem)\b/
const postmaster = /^(?:po+st[-_.]?master|mail[-_.]?(?:administrator|admin)|mailmaster|mailadmin)$/
const postmasterName = /^(?:system administrator|mail administrator|postmaster|po+stmaster|mail admin)\b/
const robot =
  /^(?:no-?_?\.?reply|do-?not-?reply|donot-?reply|newsletter|news|bulten|ebulten|e-bulten|kampanya|marketing|pazarlama|mailing|notifications?|bildirim|noreply-.*|yanitlama(?:yin)?)$/

export interface RobotSender {
  /** The part of a mail system that returns mail. */
  daemon: boolean
  /** Where people and programs both write from. */
  postmaster: boolean
  /** An address that takes no answers. */
  robot: boolean
  /** The envelope says that no bounce may come back: RFC 5321 §4.5.5. */
  nullPath: boolean
}

export function robotSenderOf(headers: Headers): RobotSender {
  const path = headers.text('return-path')
  const boxes = [...headers.mailboxes('from'), ...headers.mailboxes('sender')]
  const locals = boxes.map(({ address, name }) => fold(address.split('@')[0] || name || ''))
  const names = boxes.map(({ name }) => fold(name ?? ''))
  const from = fold(headers.text('from') ?? '')
  const pathLocal = fold((path ?? '').replace(/[<>]/g, '').split('@')[0]!)
  return {
    daemon:
      locals.some(local => daemon.test(local)) ||
      names.some(name => daemonName.test(name)) ||
      /^["<]?mailer-daemon\b/.test(from) ||
      daemon.test(pathLocal),
    postmaster: locals.some(local => postmaster.test(local)) || names.some(name => postmasterName.test(name)),
    robot: locals.some(local => robot.test(local)),
    nullPath: path !== null && /^<?\s*>?$/.test(path),
  }
}
