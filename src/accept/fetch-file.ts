/** One file that lies at a provider: stored, tried later, or given up, and put on record. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Adapter, Fetched } from '../../adapters/adapter.ts'
import type { Channel, Instant } from '../message.ts'
import { backoff, type Jitter } from '../notify/patience.ts'
import type { AttachmentRules } from '../policy/files/attachments.ts'
import { type AwaitedFile, fileArrived, fileGivenUp, fileLater } from '../store/awaited-files.ts'
import type { Sql } from '../store/connect.ts'
import { admitFiles } from './admit-files.ts'

export interface Fetching {
  sql: Sql
  clock: () => Instant
  adapters: Partial<Record<Channel, Adapter>>
  /** In force now. */
  rules(): AttachmentRules
  /** Backstop for adapters whose own time-out fails, in milliseconds. */
  timeoutMs: number
  /** After how long a file is given up, in milliseconds; one try it always has. */
  giveUpAfterMs: number
  jitter: Jitter
}

export async function fetchFile(file: AwaitedFile, given: Fetching): Promise<void> {
  const { sql, rules } = given
  const { attachment, channel } = file
  const fetched = await contentOf(file, given)
  if ('missing' in fetched) return postponed(file, fetched, given)
  const whole = { ...attachment, type: fetched.type ?? attachment.type, bytes: fetched.bytes }
  const [admitted = attachment] = admitFiles([whole], channel, rules())
  await fileArrived(sql, file, admitted)
}

export const notSetUp = (channel: Channel) => `${channel} is not set up to fetch files`

/** Adapters do not throw for refusals: what they throw is a bug or an outage, and worth another try. */
async function contentOf({ attachment, channel }: AwaitedFile, given: Fetching): Promise<Fetched> {
  const { adapters, rules, timeoutMs } = given
  const over = new AbortController()
  const tooLong = sleep(timeoutMs, null, { signal: over.signal }).catch(() => null)
  try {
    const asked = adapters[channel]?.fetchFile?.(attachment.reference ?? '', rules().limits(channel).bytes)
    if (!asked) return { missing: notSetUp(channel), retry: true }
    return (await Promise.race([asked, tooLong])) ?? { missing: `no answer within ${timeoutMs / 1000} s`, retry: true }
  } catch (error) {
    return { missing: error instanceof Error ? error.message : String(error), retry: true }
  } finally {
    over.abort()
  }
}

async function postponed(
  file: AwaitedFile,
  { missing, retry }: Extract<Fetched, { missing: string }>,
  { sql, clock, giveUpAfterMs, jitter }: Fetching,
) {
  if (!retry) return fileGivenUp(sql, file, missing)
  const dueAt = clock() + backoff('file', file.message, file.attempts, jitter)
  if (dueAt <= file.since + giveUpAfterMs) return fileLater(sql, file, dueAt, missing)
  return fileGivenUp(sql, file, `given up after ${file.attempts} tries: ${missing}`)
}
