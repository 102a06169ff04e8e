/** The section `email` of santral.yaml: mailboxes, where they are read, and what our own mail looks like. */
import { z } from 'zod'
import { isThisMachine } from '../../adapters/email/clear-text.ts'
import { departments } from '../decision.ts'
import { domain, environmentName, mailbox } from './kinds.ts'

const imap = z.strictObject({
  host: domain,
  port: z.int().min(1).max(65_535).default(993),
  /** `tls` from the first byte, `starttls`, or `none`: to this machine, or with `clear_password`. */
  security: z.enum(['tls', 'starttls', 'none']).default('tls'),
  /** With `none`: the password may travel unencrypted, for the way there is safe by other means. */
  clear_password: z.boolean().default(false),
  user: z.string().min(1).optional(),
  /** Which environment variable holds the password. */
  password_from: environmentName.default('IMAP_PASSWORD'),
  folder: z.string().min(1).default('INBOX'),
})

const section = z
  .strictObject({
    mailboxes: z
      .array(
        z.strictObject({
          address: mailbox,
          department: z.enum(departments).optional(),
          aliases: z.array(mailbox).optional(),
          imap: imap.optional(),
        }),
      )
      .min(1, 'must name at least one mailbox'),
    /** PEM of the authority that signed the mail servers' certificates, where it is no public one; relative to this file. */
    ca_file: z.string().min(1).optional(),
    own_domain: domain.optional(),
    authserv_id: domain.nullable().default(null),
    from: mailbox.optional(),
  })
  .prefault({ mailboxes: [{ address: 'destek@santral.test' }] })

export const emailSection = section.superRefine(({ mailboxes }, context) => {
  mailboxes.forEach(({ imap }, at) => {
    if (imap?.security !== 'none' || imap.clear_password || isThisMachine(imap.host)) return
    context.addIssue({
      code: 'custom',
      path: ['mailboxes', at, 'imap', 'security'],
      message: `would send the password to ${imap.host} unencrypted; set tls or starttls, or clear_password: true if the way there is safe by other means`,
    })
  })
})
