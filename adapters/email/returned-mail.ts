/** What a bounce or report tells of the mail that it speaks of: whom it was for, and its Message-ID if it was ours. */
import { isReturned } from './bounce.ts'
import { decodeText } from './charset.ts'
import { type Headers, headersOf } from './headers.ts'
import { answeredIds, plainMessageId, readSignedId } from './message-id.ts'
import type { Mail } from './mime.ts'

const readable = 50_000

/** The Message-ID of ours that the mail names, signed ones first; null where it names none. */
export function ourIdIn(mail: Mail, text: string, ours: { secret: string; ownMailDomain: string }): string | null {
  const { headers } = mail
  const ids = [
    ...answeredIds(headers.all('in-reply-to'), headers.all('references')),
    ...answeredIds(headers.all('original-message-id'), headers.all('x-original-message-id')),
    ...returnedHeaders(mail).flatMap(returned => returned.all('message-id').map(plainMessageId)),
    ...reportFields(mail, 'original-message-id').map(plainMessageId),
    ...text
      .slice(0, readable)
      .split(/[\s<>"()]+/)
      .filter(word => word.includes('@'))
      .map(plainMessageId),
  ].filter(id => id !== null)
  const domain = `@${ours.ownMailDomain.toLowerCase()}`
  return (
    ids.find(id => readSignedId(id, ours.secret) !== null) ??
    // Our other mail: an id has more to it than an address.
    ids.find(id => id.toLowerCase().endsWith(domain) && /^[^@]*\d[^@]{7,}@/.test(id)) ??
    null
  )
}

/** RFC 3464 §2.3, RFC 5965 §3.2, X-Failed-Recipients, the words of the report, the returned mail's To: the first that tells. */
export function failedRecipient(mail: Mail, text: string): string | null {
  const { headers } = mail
  const own = new Set(
    ['to', 'from', 'delivered-to', 'cc'].flatMap(name => headers.mailboxes(name).map(one => one.address)),
  )
  const candidates = [
    ...reportFields(mail, 'original-recipient'),
    ...reportFields(mail, 'final-recipient'),
    ...reportFields(mail, 'original-rcpt-to'),
    ...headers.all('x-failed-recipients'),
    ...returnedHeaders(mail).flatMap(returned => returned.all('x-hmxmroriginalrecipient')),
  ].map(firstAddress)
  const stated = candidates.find(address => address !== null)
  if (stated) return stated
  const named = text
    .slice(0, readable)
    .split('\n')
    .filter(line => !aboutTheWay.test(line))
    .map(firstAddress)
    .filter(address => address !== null && !/^(?:mailer-daemon|postmaster|abuse)@/.test(address))
  return (
    named.find(address => address !== null && !own.has(address)) ??
    (returnedHeaders(mail).flatMap(returned => returned.mailboxes('to'))[0]?.address || null) ??
    // Mail to oneself.
    named[0] ??
    null
  )
}

/** Lines of a returned header block that name others than the recipient. */
const aboutTheWay =
  /^\s*(?:message-?id|received|from|return-path|references|in-reply-to|reply-to|x-[\w-]+|id\b|envelope-from|mail from)\b/i

/** Values of a field in the machine-readable parts of a report. */
function reportFields(mail: Mail, name: string): string[] {
  return mail.parts
    .filter(({ type }) =>
      /^message\/(?:global-)?(?:delivery-status|feedback-report|disposition-notification)$/.test(type),
    )
    .flatMap(({ content }) => decodeText(content.subarray(0, readable), null).split(/\r?\n[ \t]*(?=\S)/))
    .filter(line => line.toLowerCase().startsWith(`${name}:`))
    .map(line => line.slice(name.length + 1).trim())
}

function returnedHeaders(mail: Mail): Headers[] {
  return mail.parts.filter(({ type }) => isReturned(type)).map(({ content }) => headersOf(content))
}

function firstAddress(text: string): string | null {
  const found = /[^\s<>"'(),;:[\]|]{1,128}@[\p{L}\d](?:[\p{L}\d.-]{0,250}[\p{L}\d])?/u.exec(text.slice(0, 1000))?.[0]
  return found ? found.toLowerCase() : null
}
