/**
 * For servers of ours that do no checks of their own: SPF, DKIM and DMARC where the mail is accepted, written down as an
 * Authentication-Results field in front of the bytes that are kept, so that parse stays pure. Node only (mailauth, DNS).
 */
import { authenticate, type DNSResolver } from 'mailauth'
import { joined } from '../wire/joined.ts'
import { readAuthenticationResults } from './authentication-results.ts'
import { bodyOffset } from './headers.ts'

/** What the SMTP session said, and where names are looked up. */
export interface Envelope {
  /** Absent: SPF is not checked, only DKIM can prove the sender. */
  ip?: string
  helo?: string
  /** MAIL FROM; '' for a null path. */
  mailFrom?: string
  resolver?: Resolver
}

/** As dns.promises.resolve; throws with `code` ENOTFOUND or ENODATA where there is nothing. */
export type Resolver = DNSResolver

/** The mail with our server's field on top, and none that only claims to be ours (RFC 8601 §5). Where DNS is away it says so, and the sender is claimed. */
export async function verifyMail(raw: Uint8Array, authservId: string, envelope: Envelope): Promise<Uint8Array> {
  const claimed = withoutResultsOf(raw, authservId)
  const found = await authenticate(Buffer.from(claimed), {
    ip: envelope.ip,
    helo: envelope.helo,
    sender: envelope.mailFrom ?? '',
    mta: authservId,
    disableArc: true,
    disableBimi: true,
    ...(envelope.resolver ? { resolver: envelope.resolver } : {}),
  })
  const field = found.headers.slice(found.headers.indexOf('Authentication-Results:'))
  const top = new TextEncoder().encode(`${field.trimEnd()}\r\n`)
  return joined([top, claimed])
}

/** Every byte but Authentication-Results fields that carry our server's name. */
export function withoutResultsOf(raw: Uint8Array, authservId: string): Uint8Array {
  const end = bodyOffset(raw)
  const kept: Uint8Array[] = []
  let at = 0
  while (at < end) {
    let next = raw.indexOf(10, at) + 1 || end
    while (next < end && (raw[next] === 32 || raw[next] === 9)) next = raw.indexOf(10, next) + 1 || end
    const field = raw.subarray(at, Math.min(next, end))
    if (!isResultOf(new TextDecoder('latin1').decode(field), authservId)) kept.push(field)
    at = next
  }
  return joined([...kept, raw.subarray(end)])
}

function isResultOf(field: string, authservId: string): boolean {
  const value = /^authentication-results[ \t]*:([\s\S]*)$/i.exec(field)?.[1]
  if (value === undefined) return false
  return readAuthenticationResults(value.replace(/\r?\n/g, ''))?.authservId === authservId.toLowerCase()
}
