/**
 * Watches mailboxes over IMAP: IDLE, reconnect with backoff, one loop a mailbox so that a dead one delays no other. A mail is
 * remembered and flagged only after `keep` has resolved; whatever is cut short before is fetched again (RFC 9051).
 */
import { ImapFlow } from 'imapflow'
import type { Parcel } from '../adapter.ts'
import { bellOf } from './bell.ts'
import { clearTextRefused } from './clear-text.ts'
import { fetchNew } from './imap-fetch.ts'
import type { MailServer } from './mail-server.ts'
import type { OurMailbox } from './our-mailbox.ts'
import { tlsTrouble } from './tls-trouble.ts'

export interface ImapAccount extends MailServer {
  /** Our address whose mail lies there: the account of every mail fetched. Aliases of it belong to the same. */
  mailbox: string
  user: string
  password: string
  /** Default: INBOX. */
  folder?: string
}

/** How far a folder was read. UIDs mean nothing under another uidValidity. */
export interface ImapPosition {
  uidValidity: string
  lastUid: number
}

/** Kept by the store, by `folderName(account)`. */
export interface ImapState {
  get(folder: string): Promise<ImapPosition | null>
  set(folder: string, position: ImapPosition): Promise<void>
}

export interface WatchOptions {
  accounts: readonly ImapAccount[]
  mailboxes: readonly OurMailbox[]
  state: ImapState
  /** Resolves once the mails are durable. What it rejects is fetched again. */
  keep(parcels: Parcel[]): Promise<void>
  /** Told of every trouble and recovery; default: nobody. */
  report?: (event: { mailbox: string; trouble: string | null }) => void
  /** Wait after the first failure and at most, in milliseconds. Default: 1 s and 5 min. */
  backoff?: { first: number; most: number }
}

export interface Watch {
  /** Ends after what is being kept is kept. */
  stop(): Promise<void>
}

export const folderName = ({ user, host, folder }: ImapAccount) => `${user}@${host}/${folder ?? 'INBOX'}`

export function watchMailboxes(options: WatchOptions): Watch {
  const loops = options.accounts.map(account => watchOne(account, options))
  return {
    async stop() {
      await Promise.all(loops.map(loop => loop.stop()))
    },
  }
}

function imapTrouble(error: unknown, host: string): string {
  const words = error instanceof Error ? error.message : String(error)
  return tlsTrouble(error, host) ?? words
}

/** Looks anyway after this long, for servers whose IDLE sleeps in. */
const lookAnyway = 5 * 60_000

function watchOne(account: ImapAccount, options: WatchOptions): Watch {
  const { first, most } = options.backoff ?? { first: 1000, most: 5 * 60_000 }
  const bell = bellOf()
  let stopping = false
  /** Gives up on a server that does not let us in. */
  let giveUp: (() => void) | null = null
  let failures = 0
  const ended = run()
  return {
    async stop() {
      stopping = true
      bell.ring()
      giveUp?.()
      await ended
    },
  }

  async function run() {
    while (!stopping) {
      try {
        await connectAndWatch()
      } catch (error) {
        options.report?.({ mailbox: account.mailbox, trouble: imapTrouble(error, account.host) })
      }
      if (stopping) return
      const wait = Math.min(most, first * 2 ** Math.min(failures++, 20))
      await bell.wait(wait / 2 + Math.random() * (wait / 2))
    }
  }

  async function connectAndWatch() {
    const refused = clearTextRefused(account, 'imap.clear_password: true')
    if (refused) throw new Error(refused)
    const connection = new ImapFlow({
      host: account.host,
      port: account.port,
      secure: account.secure,
      ...(account.secure ? {} : { doSTARTTLS: account.plaintext !== true }),
      ...(account.ca && { tls: { ca: account.ca } }),
      auth: { user: account.user, pass: account.password },
      logger: false,
      autoIdleDelay: 20,
      maxIdleTime: 2 * 60_000,
      connectionTimeout: 20_000,
      greetingTimeout: 10_000,
    })
    connection.on('error', () => bell.ring())
    connection.on('close', () => bell.ring())
    connection.on('exists', () => bell.ring())
    try {
      giveUp = () => connection.close()
      await connection.connect()
      await connection.mailboxOpen(account.folder ?? 'INBOX')
      giveUp = null
      while (!stopping) {
        await fetchNew(connection, account, { ...options, stopping: () => stopping })
        if (failures > 0) options.report?.({ mailbox: account.mailbox, trouble: null })
        failures = 0
        if (!stopping) await bell.wait(lookAnyway)
        if (!connection.usable) throw new Error('the connection was closed')
      }
      await Promise.race([connection.logout(), new Promise(resolve => setTimeout(resolve, 2000).unref())])
    } finally {
      giveUp = null
      connection.close()
    }
  }
}
