/** Mails over the limit of 25 MiB, from a real IMAP server: text and files that fit arrive, the rest is named and stays there. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Parcel } from '../../../adapters/adapter.ts'
import { type ImapPosition, watchMailboxes } from '../../../adapters/email/imap.ts'
import { emailAdapter } from '../../../adapters/email/index.ts'
import { shortenMail } from '../../../adapters/email/shorten-mail.ts'
import { admitFiles } from '../../../src/accept/admit-files.ts'
import { type Dovecot, dovecotAbsent, startDovecot } from './dovecot.ts'

const absent = dovecotAbsent()
const mailboxes = [{ address: 'destek@santral.test' }]
const email = emailAdapter({ mailboxes, ownMailDomain: 'santral.test', authservId: null, secret: 'long' })

const line = `${'QUJD'.repeat(19)}\r\n`
/** Base64 of about so many MiB of mail. */
const base64 = (mebibytes: number) => line.repeat(Math.ceil((mebibytes << 20) / line.length))
const head = (id: string, type: string) =>
  `From: Ali <ali@example.test>\r\nTo: destek@santral.test\r\nSubject: =?utf-8?Q?B=C3=BCy=C3=BCk?= ${id}\r\nMessage-ID: <${id}@example.test>\r\nMIME-Version: 1.0\r\n${type}\r\n`
const text = (words: string, more = '') =>
  `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n${more}\r\n${words}`
const file = (name: string, type: string, content: string) =>
  `Content-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${content}`
const mixed = (id: string, parts: string[]) =>
  `${head(id, 'Content-Type: multipart/mixed; boundary="b 1"\r\n')}${parts.map(one => `--b 1\r\n${one}\r\n`).join('')}--b 1--\r\n`

describe.skipIf(absent)(`mails over 25 MiB${absent ? ` (skipped: ${absent})` : ''}`, () => {
  let server: Dovecot
  beforeAll(async () => {
    server = await startDovecot()
  })
  afterAll(() => server?.stop())

  const positions = new Map<string, ImapPosition>()
  /** What new mails of the mailbox are kept as. */
  async function fetched(count: number): Promise<Parcel[]> {
    const kept: Parcel[] = []
    const watch = watchMailboxes({
      accounts: [
        {
          mailbox: 'destek@santral.test',
          host: '127.0.0.1',
          port: server.port,
          secure: false,
          plaintext: true,
          user: 'long',
          password: 'secret',
        },
      ],
      mailboxes,
      state: {
        get: async folder => positions.get(folder) ?? null,
        set: async (folder, position) => void positions.set(folder, position),
      },
      keep: async parcels => void kept.push(...parcels),
      report: ({ trouble }) => trouble && console.error(trouble),
    })
    try {
      await expect.poll(() => kept.length, { timeout: 60_000 }).toBe(count)
    } finally {
      await watch.stop()
    }
    return kept
  }
  async function read(parcel: Parcel) {
    const message = await email.parse({
      id: 1,
      channel: 'email',
      receivedAt: 0,
      session: null,
      proof: '',
      ...parcel,
      sentAt: null,
    })
    const limits = { limits: () => ({ bytes: 25 << 20, count: 50 }) } as unknown as Parameters<typeof admitFiles>[2]
    return {
      subject: message.subject,
      text: message.text,
      files: admitFiles(message.attachments, 'email', limits).map(({ name, type, size, bytes, withheld, missing }) =>
        [name, type, Math.round((size ?? 0) / (1 << 20)), bytes ? 'here' : withheld, missing ?? ''].join(' | '),
      ),
    }
  }
  const left = 'the mail is too long to be taken whole; this stays in the mail as it came'

  it('a mail of 40 MB: the text before and after, the small file; the long one is named', {
    timeout: 120_000,
  }, async () => {
    await server.deliver('long', [
      mixed('m1', [
        text('Merhaba, kayıtlar ektedir: şğıÇ.'),
        file('=?utf-8?B?a2F5xLF0LnppcA==?=', 'application/zip', base64(40)),
        text('Ekran görüntüsü de var.'),
        file('ekran.png', 'image/png', 'iVBORw0KGgo=\r\n'),
      ]),
    ])
    const [parcel] = await fetched(1)
    expect(parcel?.key).toBe('m1@example.test')
    expect(parcel?.raw.length).toBeLessThan(10_000)
    expect(await read(parcel!)).toEqual({
      subject: 'Büyük m1',
      text: 'Merhaba, kayıtlar ektedir: şğıÇ.\n\nEkran görüntüsü de var.',
      files: [`kayıt.zip | application/zip | 29 | too-large | ${left}`, 'ekran.png | image/png | 0 | here | '],
    })
    expect((await server.flags('long')).at(-1)).toContain('\\Seen')
  })

  it('files come as long as there is room, a small one behind a long one too', { timeout: 120_000 }, async () => {
    await server.deliver('long', [
      mixed('m2', [
        text('Üç dosya'),
        file('bir.pdf', 'application/pdf', base64(12)),
        file('iki.pdf', 'application/pdf', base64(14)),
        file('üç.pdf'.replace('ü', 'u').replace('ç', 'c'), 'application/pdf', base64(1)),
      ]),
    ])
    const [parcel] = await fetched(1)
    expect((await read(parcel!)).files).toEqual([
      'bir.pdf | application/pdf | 9 | here | ',
      `iki.pdf | application/pdf | 10 | too-large | ${left}`,
      'uc.pdf | application/pdf | 1 | here | ',
    ])
  })

  it('a mail that is one long text: its beginning, and the rest named', { timeout: 120_000 }, async () => {
    const words = 'Sunucumuz açılmıyor, kayıtlar aşağıda.\r\n'
    await server.deliver('long', [
      head('m3', 'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n') +
        words +
        'kayıt satırı\r\n'.repeat(2_000_000),
    ])
    const [parcel] = await fetched(1)
    const { text: taken, files } = await read(parcel!)
    expect(taken.slice(0, 60)).toBe('Sunucumuz açılmıyor, kayıtlar aşağıda.\nkayıt satırı\nkayıt sa')
    const raw = new TextDecoder().decode(parcel?.raw)
    expect(raw).toMatch(/\r\nkayıt satırı\r\n\r\n--=_cut_/)
    expect(raw).not.toContain('\ufffd')
    expect(files).toEqual([`rest-of-the-text.txt | text/plain | 31 | too-large | ${left}`])
  })

  it('a mail that is one long file', { timeout: 120_000 }, async () => {
    const type =
      'Content-Type: application/pdf; name="rapor.pdf"\r\nContent-Disposition: attachment; filename="rapor.pdf"\r\n'
    await server.deliver('long', [head('m4', `${type}Content-Transfer-Encoding: base64\r\n`) + base64(30)])
    const [parcel] = await fetched(1)
    expect(await read(parcel!)).toEqual({
      subject: 'Büyük m4',
      text: '',
      files: [`rapor.pdf | application/pdf | 22 | too-large | ${left}`],
    })
  })

  it('alternatives, a nested multipart, an attached mail and a report stay what they are', {
    timeout: 120_000,
  }, async () => {
    const alternatives = `Content-Type: multipart/alternative; boundary=in\r\n\r\n--in\r\n${text('Düz')}\r\n--in\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Süslü</p>\r\n--in--\r\n`
    const forwarded = `Content-Type: message/rfc822\r\n\r\n${head('inner', '')}\r\niç ileti\r\n`
    const report =
      'Reporting-MTA: dns; mx.example.test\r\n\r\nFinal-Recipient: rfc822; ayse@example.test\r\nAction: failed\r\nStatus: 5.1.1\r\n'
    await server.deliver('long', [
      mixed('m5', [alternatives, forwarded, file('uzun.bin', 'application/octet-stream', base64(30))]),
      `${head('m6', 'Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n')}--b\r\n${text('Teslim edilemedi')}\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n${report}\r\n--b\r\n${file('geri.eml', 'application/octet-stream', base64(30))}\r\n--b--\r\n`.replace(
        'From: Ali <ali@example.test>',
        'From: MAILER-DAEMON@mx.example.test',
      ),
    ])
    const parcels = await fetched(2)
    const first = await read(parcels[0]!)
    expect(first.text).toBe('Düz')
    expect(first.files.map(one => one.split(' | ').slice(1, 4).join(' '))).toEqual([
      'message/rfc822 0 here',
      'application/octet-stream 22 too-large',
    ])
    const bounce = await email.parse({
      id: 1,
      channel: 'email',
      receivedAt: 0,
      session: null,
      proof: '',
      ...parcels[1]!,
      sentAt: null,
    })
    expect(bounce.automatic).toMatchObject({ kind: 'bounce', recipient: 'ayse@example.test' })
  })

  it('is the same bytes when it is read from a file', { timeout: 120_000 }, async () => {
    const raw = new TextEncoder().encode(
      mixed('m8', [
        text('Dosyadan'),
        file('a.bin', 'application/zip', base64(26)),
        text('son'),
        file('b.txt', 'text/plain', 'QQ==\r\n'),
      ]),
    )
    await server.deliver('long', [new TextDecoder().decode(raw)])
    const [parcel] = await fetched(1)
    const read = (start: number, length: number) => raw.subarray(start, start + length)
    expect(new TextDecoder().decode(await shortenMail({ chunks: [raw], read }))).toBe(
      new TextDecoder().decode(parcel?.raw),
    )
  })

  it('is the same bytes when it is fetched again under new numbers', { timeout: 120_000 }, async () => {
    await server.deliver('long', [mixed('m7', [text('Aynı'), file('a.bin', 'application/zip', base64(26))])])
    const [first] = await fetched(1)
    await server.renumber('long')
    const again = (await fetched(8)).find(one => one.key === 'm7@example.test')
    expect(again).toEqual(first)
  })
})
