/** Mails over 25 MiB on disk: text and files that fit arrive, the rest is named; the same bytes as over IMAP. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { mailsIn } from '../../../adapters/email/files.ts'
import { emailAdapter } from '../../../adapters/email/index.ts'
import { type MailBytes, shortenMail } from '../../../adapters/email/shorten-mail.ts'
import { deliveryOf } from '../taken.ts'

const folder = mkdtempSync(join(tmpdir(), 'santral-long-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const mailboxes = [{ address: 'destek@santral.test' }]
const email = emailAdapter({ mailboxes, ownMailDomain: 'santral.test', authservId: null, secret: 'long' })

const head = (type: string) =>
  `From: Ali <ali@example.test>\r\nTo: destek@santral.test\r\nSubject: Uzun\r\nMessage-ID: <uzun@example.test>\r\nMIME-Version: 1.0\r\n${type}\r\n`
const text = (words: string) =>
  `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${words}`
const file = (name: string, size: number, more = '') =>
  `Content-Type: application/pdf; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n${more}\r\n${`${'QUJD'.repeat(19)}\r\n`.repeat(Math.ceil(size / 78))}`
const multipart = (parts: string[], boundary = 'b 1', kind = 'mixed') =>
  `Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\nİlk satırlar.\r\n${parts.map(one => `--${boundary}\r\n${one}\r\n`).join('')}--${boundary}--\r\nson\r\n`
const mail = (parts: string[], boundary = 'b 1') => head('').replace(/\r\n$/, '') + multipart(parts, boundary)

const bytes = (words: string) => new TextEncoder().encode(words)
const inPieces = (raw: Uint8Array, size: number): MailBytes => ({
  chunks: Array.from({ length: Math.ceil(raw.length / size) }, (_, n) => raw.subarray(n * size, (n + 1) * size)),
  read: (start, length) => raw.subarray(start, start + length),
})

async function read(raw: Uint8Array) {
  const [parcel] = email.split({ method: 'FILE', url: '', headers: {}, body: raw }).parcels
  const { text, attachments } = await email.parse(deliveryOf(email, parcel!))
  return [text, ...attachments.map(one => [one.name, one.type, one.size, one.bytes ? 'here' : one.withheld].join(' '))]
}
const short = async (raw: string, most: number, size = 1000) =>
  read(await shortenMail(inPieces(bytes(raw), size), most))

describe('of a mail with room for 10,000 bytes', () => {
  it.each<[what: string, raw: string, shown: string[]]>([
    ['the text and the file that fits', mail([text('Merhaba, ekler şunlar:'), file('büyük.pdf', 20_000), text('İyi günler'), file('kucuk.pdf', 700)]),
      ['Merhaba, ekler şunlar:\n\nİyi günler', 'büyük.pdf application/pdf 14649 too-large', 'kucuk.pdf application/pdf 513 here']],
    ['alternatives inside, and an attached mail', mail([multipart([text('Düz'), 'Content-Type: text/html; charset=utf-8\r\n\r\n<p>Süslü</p>'], 'ic', 'alternative'), `Content-Type: message/rfc822\r\n\r\n${head('')}\r\nesas ileti`, file('a.pdf', 30_000)]),
      ['Düz', ' message/rfc822 130 here', 'a.pdf application/pdf 21945 too-large']],
    ['an attached mail that does not fit', mail([text('Ekte'), `Content-Type: message/rfc822\r\n\r\n${mail([text('iç'), file('b.pdf', 30_000)], 'ic')}`]),
      ['Ekte', ' message/rfc822 30458 too-large']],
    ['a file that is the whole mail', head('Content-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: base64\r\n') + 'QUJD\r\n'.repeat(3000),
      ['', 'a.pdf application/pdf 13153 too-large']],
    ['lines that end in LF alone', mail([text('Tek satır sonu'), file('a.pdf', 30_000), text('son')]).replaceAll('\r\n', '\n'),
      ['Tek satır sonu\n\nson', 'a.pdf application/pdf 21663 too-large']],
    ['a mail that breaks off inside its file', mail([text('Yarım'), file('a.pdf', 30_000)]).slice(0, 20_000),
      ['Yarım', 'a.pdf application/pdf 14311 too-large']],
    ['a boundary that is the beginning of another', mail([text('Dış'), multipart([text('İç'), file('a.pdf', 30_000)], 'b 1 2'), file('b.pdf', 300)]),
      ['Dış\n\nİç', 'a.pdf application/pdf 21945 too-large', 'b.pdf application/pdf 228 here']],
  ])('%s', async (_, raw, shown) => {
    expect(await short(raw, 10_000)).toEqual(shown)
  }) // biome-ignore format: a table

  it('a multipart whose boundary never comes is its text', async () => {
    const raw = `${head('Content-Type: multipart/mixed; boundary=yok\r\n')}Sunucumuz açılmıyor.\r\n${'x\r\n'.repeat(2_000_000)}`
    const [words = '', ...files] = await short(raw, 2 << 20, 1 << 20)
    expect(words.slice(0, 21)).toBe('Sunucumuz açılmıyor.\n')
    expect(files).toEqual(['rest-of-the-text.txt text/plain 4951449 too-large'])
  })
})

it('it is the same mail however its bytes come in', async () => {
  const raw = bytes(mail([text('Merhaba'), file('a.pdf', 30_000), text('son')]))
  const whole = await shortenMail(inPieces(raw, raw.length), 10_000)
  for (const size of [1, 7, 78, 4096]) expect(await shortenMail(inPieces(raw, size), 10_000)).toEqual(whole)
})

it('files of 40 MB are read so, alone and in an mbox; small ones stay as they are', { timeout: 60_000 }, async () => {
  const long = mail([text('Kayıtlar ektedir.'), file('kayit.pdf', 40 << 20), file('not.pdf', 500)])
  writeFileSync(join(folder, '1.eml'), long)
  writeFileSync(join(folder, '2.mbox'), `From a@b.test Mon Mar  2 10:00:00 2026\n${long}\n`)
  writeFileSync(join(folder, '3.eml'), `${head('')}kısa\r\n`)
  const found = []
  for await (const { source, raw, isShort } of mailsIn(folder))
    found.push([source.slice(folder.length + 1), isShort, await read(raw)])
  const shown = [
    'Kayıtlar ektedir.',
    `kayit.pdf application/pdf ${Math.floor(Math.ceil((40 << 20) / 78) * 57)} too-large`,
    'not.pdf application/pdf 399 here',
  ]
  expect(found).toEqual([
    ['1.eml', true, shown],
    ['2.mbox#1', true, shown],
    ['3.eml', false, ['kısa']],
  ])
})
