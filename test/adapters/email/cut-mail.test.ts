/** A mail without some of its parts: what is not there is named, wherever it stood, and nothing else is taken for such. */
import { expect, it } from 'vitest'
import { type CutPart, cutMail } from '../../../adapters/email/cut-mail.ts'
import { emailAdapter } from '../../../adapters/email/index.ts'
import { deliveryOf } from '../taken.ts'

const email = emailAdapter({
  mailboxes: [{ address: 'destek@santral.test' }],
  ownMailDomain: 'santral.test',
  authservId: null,
  secret: 'cut',
})
const bytes = (text: string) => new TextEncoder().encode(text)
const header = bytes(
  'From: ali@example.test\r\nSubject: kesik\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n',
)
const words: CutPart = {
  type: 'text/plain',
  header: bytes('Content-Type: text/plain; charset=utf-8\r\n\r\n'),
  content: bytes('Çığ\r\n'),
  left: null,
}

async function read(raw: Uint8Array) {
  const [parcel] = email.split({ method: 'POST', url: '', headers: {}, body: raw }).parcels
  const { text, attachments } = await email.parse(deliveryOf(email, parcel!))
  return [
    text,
    ...attachments.map(({ name, type, size, bytes: here, withheld }) =>
      [name, type, size, here ? 'here' : (withheld ?? 'no bytes')].join(' '),
    ),
  ]
}
const mixed = (...parts: CutPart[]): CutPart => ({ multipart: 'multipart/mixed', params: {}, parts })
const left = (fields: string, type = 'application/pdf'): CutPart => ({
  type,
  header: bytes(fields),
  content: null,
  left: 30_000_000,
})

it.each<[what: string, part: CutPart, shown: string]>([
  ['by file name', left('Content-Type: application/pdf\r\nContent-Disposition: attachment;\r\n filename="rapor.pdf"\r\n\r\n'), 'rapor.pdf application/pdf 30000000 too-large'],
  ['by the name in its type', left('Content-Type: application/pdf;\r\n name="=?utf-8?Q?=C3=A7=C4=B1kt=C4=B1.pdf?="\r\n\r\n'), 'çıktı.pdf application/pdf 30000000 too-large'],
  ['by an encoded name (RFC 2231)', left("Content-Type: application/pdf\r\nContent-Disposition: attachment; filename*=utf-8''%C3%A7.pdf\r\n\r\n"), 'ç.pdf application/pdf 30000000 too-large'],
  ['by its type, where the server did not even give its header', left(''), ' application/pdf 30000000 too-large'],
  ['an attached mail', left('Content-Type: message/rfc822\r\n\r\n', 'message/rfc822'), ' message/rfc822 30000000 too-large'],
])('what is not there is named %s', async (_, part, shown) => {
  expect(await read(cutMail(header, mixed(words, part)))).toEqual(['Çığ', shown])
}) // biome-ignore format: a table

it('a mail of which nothing is there is its subject and a name', async () => {
  const bare = bytes(
    'From: ali@example.test\r\nContent-Type: application/zip; name=a.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n',
  )
  const root: CutPart = { type: 'application/zip', header: null, content: null, left: 40_000_000 }
  expect(await read(cutMail(bare, root))).toEqual(['', 'a.zip application/zip 40000000 too-large'])
})

it('a part that a sender says lies elsewhere is a file like others', async () => {
  const elsewhere =
    'From: ali@example.test\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: message/external-body; access-type=URL; URL="http://example.test/a"; name=a\r\n\r\nContent-Type: text/html\r\n\r\n--b--\r\n'
  expect((await read(bytes(elsewhere)))[1]).toMatch(/^a message\/external-body \d+ here$/)
})

it('the same parts give the same bytes', () => {
  const part = mixed(words, left('Content-Type: application/pdf\r\n\r\n'))
  expect(cutMail(header, part)).toEqual(cutMail(header.slice(), part))
})
