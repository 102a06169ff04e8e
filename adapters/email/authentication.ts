/**
 * How far the mail proves its sender. The topmost Authentication-Results field of all counts, if it is our server's;
 * any other, above or below, is words of a stranger (RFC 8601 §5). Pure: what the server found stands in the bytes.
 */
import { getDomain } from 'tldts'
import type { SenderProof } from '../../src/message.ts'
import { type AuthResult, readAuthenticationResults } from './authentication-results.ts'
import type { Headers } from './headers.ts'
import type { Mailbox } from './mailboxes.ts'

export interface SenderFound extends Mailbox {
  proof: SenderProof
  because: string
}

export function senderOf(headers: Headers, authservId: string | null): SenderFound {
  const named = headers.mailboxes('from').filter(({ address }) => address.includes('@'))
  const sender = named[0] ?? substitute(headers)
  const found = (proof: SenderProof, because: string) => ({ ...sender, proof, because })

  const results = trustedResults(headers, authservId)
  const failed = results?.find(({ method, result }) => method === 'dmarc' && result === 'fail')
  if (failed) return found('forged', words(failed))
  if (headers.count('from') > 1) return found('forged', `${headers.count('from')} From fields`)
  if (named.length === 0) return found('claimed', 'no address in From')
  if (named.length > 1) return found('claimed', `${named.length} addresses in From`)
  if (results === null) return found('claimed', 'no Authentication-Results of our server')
  const passed = results.find(result => proves(result, domainOf(sender.address)))
  if (passed) return found('proven', words(passed))
  return found('claimed', results.length > 0 ? results.map(words).join('; ').slice(0, 300) : 'nothing was checked')
}

function trustedResults(headers: Headers, authservId: string | null): AuthResult[] | null {
  const top = headers.fields.find(({ name }) => name === 'authentication-results')
  const read = top ? readAuthenticationResults(top.value) : null
  return read && authservId && read.authservId === authservId.toLowerCase() ? read.results : null
}

/** RFC 7489 §3.1: DMARC itself, or a DKIM signature or envelope sender of the same organization as the From address. */
function proves({ method, result, properties }: AuthResult, from: string): boolean {
  if (result !== 'pass' || from === '') return false
  // Some servers name the organization's domain here, some the whole address.
  if (method === 'dmarc') return aligned(domainOf(properties['header.from'] ?? from), from)
  if (method === 'dkim') return aligned(properties['header.d'] ?? domainOf(properties['header.i'] ?? ''), from)
  if (method === 'spf') return aligned(domainOf(properties['smtp.mailfrom'] ?? ''), from)
  return false
}

/** The part after the last '@', or the whole where there is none. */
const domainOf = (address: string) => plain(address.slice(address.lastIndexOf('@') + 1))
const plain = (domain: string) =>
  domain
    .trim()
    .toLowerCase()
    .replace(/[>.]+$/, '')

function aligned(domain: string, from: string): boolean {
  const organization = (name: string) => getDomain(plain(name), { allowPrivateDomains: true })
  const ours = organization(from)
  return ours !== null && ours === organization(domain)
}

function words({ method, result, properties }: AuthResult): string {
  const which = ['header.from', 'header.d', 'header.i', 'smtp.mailfrom'].find(name => properties[name])
  return which ? `${method}=${result} ${which}=${properties[which]}` : `${method}=${result}`
}

/** A mail without From still came from somewhere; nothing proves it. */
function substitute(headers: Headers): Mailbox {
  for (const name of ['from', 'sender', 'reply-to', 'return-path', 'resent-from', 'x-sender']) {
    const found = headers.mailboxes(name).find(({ address }) => address.includes('@'))
    if (found) return found
  }
  return { name: headers.mailboxes('from')[0]?.name ?? null, address: '' }
}
