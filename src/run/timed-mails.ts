/** Mails on disk with the time that they are taken at: now, or when they were received, oldest first. */
import { type MailFile, mailsIn } from '../../adapters/email/files.ts'
import { type ReceivedAt, receivedAt } from '../../adapters/email/received-at.ts'
import type { Instant } from '../message.ts'

export interface TimedMail extends MailFile {
  at: Instant
  /** What the mail and its file say of when it came. */
  received: ReceivedAt
}

/** All at the time at which they are read, in order of name. */
export async function* mailsNow(paths: string[]): AsyncGenerator<TimedMail> {
  for (const path of paths) {
    for await (const mail of mailsIn(path)) {
      const now = Date.now()
      yield { ...mail, at: now, received: receivedAt(mail.raw, mail.changedAt, now) }
    }
  }
}

/**
 * Each at the time at which it came. Decisions take time to go on: files are read in the order of their first mail, and none
 * is taken at an earlier time than the one before it (an mbox that is out of order).
 */
export async function* mailsAsReceived(paths: string[]): AsyncGenerator<TimedMail> {
  const now = Date.now()
  const files = new Map<string, Instant>()
  for (const path of paths) {
    for await (const { path: file, raw, changedAt } of mailsIn(path)) {
      const { at } = receivedAt(raw, changedAt, now)
      files.set(file, Math.min(files.get(file) ?? at, at))
    }
  }
  let last = 0
  for (const [file] of [...files].toSorted(([, a], [, b]) => a - b)) {
    for await (const mail of mailsIn(file)) {
      const received = receivedAt(mail.raw, mail.changedAt, now)
      last = Math.max(last, received.at)
      yield { ...mail, at: last, received }
    }
  }
}
