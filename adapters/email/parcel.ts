/** One mail as a parcel: what intake needs to know before it is kept, cheaply read from the header block alone. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Parcel } from '../adapter.ts'
import { type Headers, headersOf } from './headers.ts'
import { plainMessageId } from './message-id.ts'
import { type OurMailbox, ourMailboxOf } from './our-mailbox.ts'

/** `account`: the mailbox it was fetched from, where that is known. */
export function parcelOf(raw: Uint8Array, mailboxes: readonly OurMailbox[], account?: string): Parcel {
  const headers = headersOf(raw)
  return {
    account: account ?? ourMailboxOf(headers, mailboxes),
    key: keyOf(headers, raw),
    raw,
    sentAt: mailDate(headers.text('date')),
    lane: headers.mailboxes('from').find(({ address }) => address)?.address ?? '',
    digest: digestOf(headers, raw),
  }
}

/** The Message-ID where there is exactly one good one, else the hash of the bytes: no two different mails may be taken for one. */
function keyOf(headers: Headers, raw: Uint8Array): string {
  const ids = headers.count('message-id') === 1 ? headers.all('message-id').map(plainMessageId) : []
  return ids[0] ?? `sha256:${bytesToHex(sha256(raw))}`
}

/** Who, when, about what and the body: the same on whatever way the mail came. */
function digestOf(headers: Headers, raw: Uint8Array): string {
  const hash = sha256.create()
  for (const name of ['from', 'date', 'subject']) hash.update(utf8ToBytes(`${headers.all(name).join('\n')}\0`))
  return bytesToHex(hash.update(raw.subarray(bodyStart(raw))).digest())
}

/** The first byte after the empty line; the end where there is none. */
function bodyStart(raw: Uint8Array): number {
  for (let i = 0; i + 1 < raw.length; i++) {
    if (raw[i] !== 10) continue
    if (raw[i + 1] === 10) return i + 2
    if (raw[i + 1] === 13 && raw[i + 2] === 10) return i + 3
  }
  return raw.length
}

/** Milliseconds since the epoch of a date as mails have it (RFC 5322 §3.3); null where there is none. */
export function mailDate(field: string | null): number | null {
  const text = field?.replace(/\([^()]*\)/g, '').replace(/\s+/g, ' ')
  const at = text ? Date.parse(text) : Number.NaN
  return Number.isNaN(at) ? null : at
}
