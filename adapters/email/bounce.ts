/**
 * Mail that says that mail was not delivered, or not yet: RFC 3464 reports and what mail systems write in their own words.
 * A person who writes *about* bounces is none: words count only where the sender or the envelope is a mail system's.
 */
import { fold } from '../../src/policy/fold.ts'
import type { Mail } from './mime.ts'
import { robotSenderOf } from './robot-sender.ts'

const subjects =
  /^\W{0,3}(?:(?:re|aw|ynt): ?)?(?:undeliver(?:able|ed)|undeliverable|returned mail|failure notice|mail failure|mail delivery fail(?:ed|ure)|message delivery (?:has )?fail|delivery (?:status )?(?:notification|failure|status)|delivery has failed|mail system error|email delivery failure|\[postmaster\]|mail could not be delivered|could not send|warning: ?(?:could not send|message)|warning--could not|delayed mail|message (?:you sent )?(?:blocked|delayed|not delivered|undeliverable)|there was an error sending your mail|mail failed|non remis|unzustellbar|nicht zustellbar|unzustellbarkeit|mailfehler|delivery report|non-delivery|nondelivery|ileti(?:niz)? (?:teslim edilemedi|iletilemedi)|teslim edilemedi|iletilemeyen|iletilemedi|teslim edilmedi|gonderilemedi|geri donen (?:ileti|posta)|no se puede entregar|devolvido|mensaje no entregado|ваше сообщение не доставлено|недоставленное)|delivery status notification|returned mail|mail delivery (?:failed|failure)|returning message to sender|undeliverable\b|message undeliverable/

const words =
  /could not be delivered|couldn't be delivered|was not delivered|not delivered to|undeliverable|delivery (?:to the following|has failed|failed|error|of the following)|did not reach the following|delivery of your message|user unknown|unknown user|no such (?:user|recipient|mailbox)|invalid user address|unknown recipient|recipient (?:address )?rejected|mailbox (?:is )?(?:full|unavailable|exceeds)|mailbox exceeds|permanent(?:ly)? (?:fatal )?err|had delivery errors|unable to deliver|wasn't able to deliver|cannot be delivered|can't be delivered|delivery errors|unrouteable|retry timeout exceeded|teslim edilemedi|iletilemedi|teslim edilmedi|送信に失敗|配信できませんでした|送信できません|не доставлено|nicht zugestellt|duplicated message-id|\b[45]\d\d[ -][45]\.\d{1,3}\.\d{1,3}\b|\b55[0-4][ -]|smtp (?:error|server)/

const returned =
  /original (?:message|mail|headers?) (?:follows|as follows)|original message|this is a copy of the message|headers of the (?:undelivered|original)|message headers? follow|message details:|rcpt to: ?\S+@|below this line is a copy|undelivered-message|unsent message|returned message|your message\s+to:|orijinal (?:ileti|mesaj)/

/** What shows that it is one; null where it is none. */
export function bounceEvidence(mail: Mail, text: string): string | null {
  const { headers } = mail
  const report = mail.parts.some(({ type }) => /^message\/(?:global-)?delivery-status$/.test(type))
  const reportType = mail.type === 'multipart/report' && /delivery-status|^$/.test(mail.params['report-type'] ?? '')
  const sender = robotSenderOf(headers)
  const subject = headers.text('subject') ?? ''
  const said = fold(text.slice(0, 20_000))
  const signs = [
    subjects.test(fold(subject)) && `Subject: ${subject}`,
    words.test(said) && `"${words.exec(said)![0]}"`,
    (returned.test(said) || mail.parts.some(({ type }) => isReturned(type))) && 'the returned mail is in it',
    sender.nullPath && 'Return-Path: <>',
    headers.text('from')?.replace(/\s/g, '') === '<>' && 'From: <>',
    robotList(mail) && 'sent by a list program',
  ].filter(sign => sign !== false)

  if (reportType) return 'multipart/report; report-type=delivery-status'
  if (headers.text('x-failed-recipients')) return `X-Failed-Recipients: ${headers.text('x-failed-recipients')}`
  if (report && (signs.length > 0 || sender.daemon || sender.postmaster)) return 'message/delivery-status'
  if (sender.daemon) return `From: ${headers.text('from')}`
  const needed = sender.postmaster ? 1 : 2
  const spoken = signs.some(sign => sign !== 'Return-Path: <>' && sign !== 'the returned mail is in it')
  const counted = sender.postmaster && !sender.nullPath ? signs.length - 1 : signs.length
  if (spoken && counted >= needed && (sender.postmaster || isEnvelope(signs))) return signs.slice(0, 2).join(', ')
  return notificationService(mail, said)
}

const isEnvelope = (signs: string[]) =>
  signs.includes('Return-Path: <>') || signs.includes('From: <>') || signs.includes('sent by a list program')

const robotList = ({ headers }: Mail) =>
  headers.text('x-mlserver') !== null || headers.text('x-list-administrivia') !== null

/** Amazon SES tells of bounces through SNS, as JSON in a mail. https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html */
function notificationService({ headers }: Mail, said: string): string | null {
  if (headers.text('x-amz-sns-message-id') === null) return null
  return /\\?"notificationtype\\?" ?: ?\\?"(?:bounce|complaint|delivery)\\?"/.test(said)
    ? 'x-amz-sns-message-id, notificationType'
    : null
}

export const isReturned = (type: string) =>
  /^(?:message\/rfc822|text\/rfc822-headers|message\/(?:global|rfc822-headers|global-headers))$/.test(type)
