/** E-mail: RFC 5322 bytes in, from IMAP, files or a Worker's email(); SMTP out. See README.md. */
import type { Message } from '../../src/message.ts'
import { message } from '../../src/message.ts'
import type { Adapter, OutgoingNotice, Sent } from '../adapter.ts'
import { attachmentsOf } from './attachments.ts'
import { senderOf } from './authentication.ts'
import { automaticOf } from './automatic.ts'
import { bodyOf } from './body.ts'
import { answeredIds, readSignedId } from './message-id.ts'
import { readMail } from './mime.ts'
import type { OurMailbox } from './our-mailbox.ts'
import { parcelOf } from './parcel.ts'
import { visibleText } from './visible-text.ts'

export interface EmailOptions {
  /** Our mailboxes, the first being the one for whatever names none. */
  mailboxes: readonly OurMailbox[]
  /** Domain of the mail that we send: what comes from it comes back. */
  ownMailDomain: string
  /** Name of our receiving server in Authentication-Results; null: no such field is believed. */
  authservId: string | null
  /** Key of the Message-IDs that we sign. */
  secret: string
  /** Takes out one notice; absent: this process sends no mail. See send.ts. */
  send?: (notice: OutgoingNotice) => Promise<Sent>
}

export function emailAdapter(options: EmailOptions): Adapter {
  if (options.mailboxes.length === 0)
    throw new Error('email.mailboxes: name at least one mailbox, e.g. destek@example.test')
  if (options.secret === '') throw new Error('secret: set the key that Message-IDs are signed with')

  return {
    channel: 'email',

    // The bytes come from our own mailbox or disk: whoever could read there has proven enough. The sender has not.
    verify: async () => ({ by: 'mailbox' }),

    split: request => ({ parcels: [parcelOf(request.body, options.mailboxes)], events: [] }),

    async parse(delivery): Promise<Message> {
      const mail = await readMail(delivery.raw)
      const { headers } = mail
      if (headers.fields.length === 0) throw new Error('not a mail: there is no header field in it')
      const { name, address, proof, because } = senderOf(headers, options.authservId)
      const body = bodyOf(mail)
      const replyTo = answeredIds(headers.all('in-reply-to'), headers.all('references'))
      const automatic = automaticOf(mail, body.text, options)
      const ours = [...replyTo, ...(automatic?.about ? [automatic.about] : [])]
        .map(id => readSignedId(id, options.secret))
        .find(id => id?.ticket)
      return message({
        channel: 'email',
        account: delivery.account,
        key: delivery.key,
        at: delivery.receivedAt,
        sender: { channel: 'email', address, name, proof, because },
        session: delivery.session,
        subject: headers.text('subject') || null,
        text: visibleText(body.text, headers.text('subject')),
        fullText: body.text,
        attachments: attachmentsOf(body.files),
        thread: { replyTo, edits: null, ticket: ours?.ticket ?? null, group: null },
        automatic,
      })
    },

    ...(options.send ? { send: options.send } : {}),
  }
}
