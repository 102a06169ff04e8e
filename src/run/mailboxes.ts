/** The mailboxes that the settings give an IMAP server for, watched; their mail is kept like every delivery. */
import type { Logger } from 'pino'
import { type ImapAccount, type Watch, watchMailboxes } from '../../adapters/email/imap.ts'
import type { Accept } from '../accept/accept.ts'
import type { Config } from '../config.ts'
import type { Sql } from '../store/connect.ts'
import { imapPositions } from '../store/imap-positions.ts'
import { mailTrust } from './mail-trust.ts'
import type { Metrics } from './metrics.ts'

interface Around {
  keep: Accept['keep']
  nudge(): void
  counted: Metrics
  log: Logger
}

export function startMailboxes(sql: Sql, config: Config, { keep, nudge, counted, log }: Around): Watch {
  return watchMailboxes({
    accounts: accountsOf(config),
    mailboxes: config.desk.mailboxes,
    state: imapPositions(sql),
    async keep(parcels) {
      const receivedAt = Date.now()
      const kept = await keep(parcels.map(parcel => ({ ...parcel, channel: 'email', proof: 'IMAP', receivedAt })))
      const fresh = kept.filter(one => one.fresh).length
      counted.received.inc({ channel: 'email', result: 'kept' }, fresh)
      counted.received.inc({ channel: 'email', result: 'redelivered' }, kept.length - fresh)
      nudge()
    },
    report({ mailbox, trouble }) {
      counted.mailboxes.set({ mailbox }, trouble === null ? 0 : 1)
      if (trouble === null) log.info({ mailbox }, 'the mailbox is read again')
      else log.warn({ mailbox, trouble }, 'the mailbox cannot be read; it is tried again')
    },
  })
}

function accountsOf(config: Config): ImapAccount[] {
  const { settings, secrets } = config
  const ca = mailTrust(config)
  return settings.email.mailboxes.flatMap(({ address, imap }) => {
    const password = secrets.imap[address]
    if (!imap || !password) return []
    return {
      mailbox: address,
      host: imap.host,
      port: imap.port,
      secure: imap.security === 'tls',
      plaintext: imap.security === 'none',
      clearPassword: imap.clear_password,
      ...(ca && { ca }),
      user: imap.user ?? address,
      password,
      folder: imap.folder,
    }
  })
}
