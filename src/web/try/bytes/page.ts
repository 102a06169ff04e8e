/** What our own chat window and form post; signed where the settings ask for it. */
import { hex, hmacSha256 } from '../../../../adapters/wire/proof.ts'
import { type Made, type Maker, type Said, utf8 } from '../said.ts'

export const chat: Maker = (said, ours, { id }) =>
  posted('chat', ours.chatSecret, {
    id: String(id),
    session: `try-${said.from || 'visitor'}`,
    text: said.text,
    ...(said.name && { name: said.name }),
    ...(said.from.includes('@') && { email: said.from }),
    attachments: files(said),
  })

export const form: Maker = (said, ours, { id }) =>
  posted('form', ours.formSecret, {
    id: `try-${id}`,
    subject: said.subject,
    text: said.text,
    ...(said.name && { name: said.name }),
    ...(said.from.includes('@') ? { email: said.from } : said.from ? { phone: said.from } : {}),
    attachments: files(said),
  })

const files = (said: Said) =>
  said.files.map(({ name, type, bytes }) => ({ name, type, content_base64: Buffer.from(bytes).toString('base64') }))

function posted(channel: 'chat' | 'form', secret: string | null, json: object): Made {
  const body = utf8(JSON.stringify(json))
  return {
    channel,
    path: `/in/${channel}`,
    headers: {
      'content-type': 'application/json',
      ...(secret !== null && { 'x-santral-signature': `sha256=${hex(hmacSha256(secret, body))}` }),
    },
    body,
  }
}
