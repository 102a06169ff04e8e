/** A mail as our receiving server would hand it over: RFC 5322, with its Authentication-Results on top (RFC 8601). */
import { createTransport } from 'nodemailer'
import { joined } from '../../../../adapters/wire/joined.ts'
import { type Maker, utf8 } from '../said.ts'

export const email: Maker = async (said, ours, { at, id }) => {
  const domain = said.from.split('@')[1] || 'example.test'
  const { message } = await createTransport({ streamTransport: true, buffer: true, newline: 'windows' }).sendMail({
    from: said.name ? { name: said.name, address: said.from } : said.from,
    to: ours.mailbox,
    subject: said.subject,
    text: said.text,
    date: new Date(at),
    messageId: `<try-${id}@${domain}>`,
    ...(said.inReplyTo && { inReplyTo: `<${said.inReplyTo}>`, references: [`<${said.inReplyTo}>`] }),
    attachments: said.files.map(({ name, type, bytes }) => ({
      filename: name,
      contentType: type,
      content: Buffer.from(bytes),
    })),
  })
  const found = said.dmarc === 'none' ? 'none' : `dmarc=${said.dmarc} header.from=${domain}`
  const trace = `Authentication-Results: ${ours.authservId}; ${found}\r\n`
  return {
    channel: 'email',
    path: '/in/email',
    headers: { 'content-type': 'message/rfc822', authorization: `Bearer ${ours.mailSecret}` },
    body: joined([utf8(trace), message as Buffer]),
  }
}
