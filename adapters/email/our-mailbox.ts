/** Which of our mailboxes a mail came to: the envelope's trace first, then the addresses that the writer put in. */
import type { Headers } from './headers.ts'

export interface OurMailbox {
  address: string
  aliases?: readonly string[]
}

const traces = [
  'delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to', 'x-delivered-to', 'x-forwarded-to', 'to', 'cc', 'resent-to',
  'bcc', 'apparently-to',
] // biome-ignore format: a list

/** The main address; the first mailbox where none is named, as for a blind copy. */
export function ourMailboxOf(headers: Headers, mailboxes: readonly OurMailbox[]): string {
  const main = new Map<string, string>()
  for (const { address, aliases = [] } of mailboxes) {
    for (const one of [address, ...aliases]) main.set(one.toLowerCase(), address)
  }
  for (const trace of traces) {
    for (const { address } of headers.mailboxes(trace)) {
      const found = main.get(address) ?? main.get(address.replace(/\+[^@]*@/, '@'))
      if (found) return found
    }
  }
  return mailboxes[0]?.address ?? ''
}
