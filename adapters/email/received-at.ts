/** When a mail came, going by the mail itself and the file that holds it: for archives, which come here all at once. */
import { headersOf } from './headers.ts'
import { mailDate } from './parcel.ts'

export interface ReceivedAt {
  /** Milliseconds since the epoch, never after `now`. */
  at: number
  /** `now`: what stands there lies in the future. */
  by: 'received' | 'date' | 'file' | 'now'
}

/**
 * The time of the topmost Received field, which our own server wrote (RFC 5321 §4.4); else Date, which the sender wrote; else
 * that of the file. Only the topmost: whatever is below may be anybody's.
 */
export function receivedAt(raw: Uint8Array, fileTime: number, now: number): ReceivedAt {
  const headers = headersOf(raw)
  const received = mailDate(headers.text('received')?.split(';').at(-1) ?? null)
  const candidates = [
    { at: received, by: 'received' },
    { at: mailDate(headers.text('date')), by: 'date' },
    { at: fileTime, by: 'file' },
  ] as const
  for (const { at, by } of candidates) if (at !== null && at > 0) return at > now ? { at: now, by: 'now' } : { at, by }
  return { at: now, by: 'now' }
}
