/** New mails of an open folder, in batches bounded by number and bytes; each is kept, then remembered, then flagged. */
import type { ImapFlow } from 'imapflow'
import type { Parcel } from '../adapter.ts'
import { folderName, type ImapAccount, type ImapState } from './imap.ts'
import { fetchLong } from './long-mail.ts'
import type { OurMailbox } from './our-mailbox.ts'
import { parcelOf } from './parcel.ts'
import { longestMail } from './shares.ts'

export interface FetchOptions {
  mailboxes: readonly OurMailbox[]
  state: ImapState
  keep(parcels: Parcel[]): Promise<void>
  stopping(): boolean
}

const mailsAtOnce = 100
const bytesAtOnce = 16 << 20

interface Batch {
  uids: number[]
  /** It is one mail, and too long to be taken whole. */
  long: boolean
}

/** Throws when the connection breaks or `keep` refuses: the mails of that batch are still unseen. */
export async function fetchNew(client: ImapFlow, account: ImapAccount, options: FetchOptions): Promise<void> {
  const { mailbox } = client
  if (!mailbox) throw new Error('no folder is open')
  const folder = folderName(account)
  const uidValidity = String(mailbox.uidValidity)
  const known = await options.state.get(folder)
  // Under another uidValidity every number is new: all is fetched again, and what was kept before is kept once.
  let last = known?.uidValidity === uidValidity ? known.lastUid : 0
  const uids = await client.search({ uid: `${last + 1}:*` }, { uid: true })
  if (!Array.isArray(uids)) throw new Error('the server did not answer the search')
  // `n:*` names the newest mail even where its number is below n.
  const fresh = uids.filter(uid => uid > last).sort((a, b) => a - b)
  for (let at = 0; at < fresh.length; at += mailsAtOnce) {
    for (const batch of await bounded(client, fresh.slice(at, at + mailsAtOnce))) {
      if (options.stopping()) return
      const raws = batch.long ? await fetchOneLong(client, batch.uids[0]!) : await fetchWhole(client, batch.uids)
      const parcels = raws.map(raw => parcelOf(raw, options.mailboxes, account.mailbox))
      if (parcels.length > 0) await options.keep(parcels)
      last = batch.uids.at(-1)!
      await options.state.set(folder, { uidValidity, lastUid: last })
      if (parcels.length > 0) await client.messageFlagsAdd(rangeOf(batch.uids), ['\\Seen'], { uid: true })
    }
  }
}

/** Cut so that no batch holds more bytes than may be in memory at once. */
async function bounded(client: ImapFlow, uids: number[]): Promise<Batch[]> {
  const sizes = new Map<number, number>()
  for await (const { uid, size } of client.fetch(rangeOf(uids), { uid: true, size: true }, { uid: true })) {
    sizes.set(uid, size ?? 0)
  }
  if (!client.usable) throw new Error('the connection was closed')
  const batches: Batch[] = []
  let bytes = Number.POSITIVE_INFINITY
  for (const uid of uids) {
    const size = sizes.get(uid) ?? 0
    if (bytes + size > bytesAtOnce) {
      batches.push({ uids: [], long: size > longestMail })
      bytes = 0
    }
    batches.at(-1)!.uids.push(uid)
    bytes += size
  }
  return batches
}

async function fetchWhole(client: ImapFlow, uids: number[]): Promise<Uint8Array[]> {
  const raws: Uint8Array[] = []
  for await (const { source } of client.fetch(rangeOf(uids), { uid: true, source: true }, { uid: true })) {
    if (source) raws.push(new Uint8Array(source))
  }
  // A mail that somebody deleted meanwhile is missing from the answer; so is one that a broken connection swallowed.
  if (!client.usable) throw new Error('the connection was closed')
  return raws
}

async function fetchOneLong(client: ImapFlow, uid: number): Promise<Uint8Array[]> {
  const raw = await fetchLong(client, uid, longestMail)
  if (!client.usable) throw new Error('the connection was closed')
  return raw ? [raw] : []
}

const rangeOf = (uids: number[]) => uids.join(',')
