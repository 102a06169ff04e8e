import { generateKeyPairSync } from 'node:crypto'
import { authenticate } from 'mailauth'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { OutgoingNotice, Parcel } from '../../../adapters/adapter.ts'
import { watchMailboxes } from '../../../adapters/email/imap.ts'
import { emailAdapter } from '../../../adapters/email/index.ts'
import { noticeHtml } from '../../../adapters/email/notice-html.ts'
import { type SmtpOptions, smtpSender } from '../../../adapters/email/send.ts'
import { dovecotAbsent, startDovecot } from './dovecot.ts'

interface Answer {
  at: 'mail' | 'rcpt' | 'data'
  code: number
  words: string
}

interface Received {
  raw: string
  from: string
  to: string[]
}

const secret = 'send-test-secret'
const email = emailAdapter({
  mailboxes: [{ address: 'destek@santral.test' }],
  ownMailDomain: 'santral.test',
  authservId: null,
  secret,
})
const parse = async (raw: string) => {
  const [parcel] = email.split({ method: 'POST', url: '', headers: {}, body: new TextEncoder().encode(raw) }).parcels
  return email.parse({ id: 1, channel: 'email', receivedAt: 0, session: null, proof: '', ...(parcel as Parcel) })
}

const notice: OutgoingNotice = {
  id: 17, channel: 'email', account: null, address: 'ayse@example.test', kind: 'ticket-opened', language: 'tr',
  subject: 'T-000042: Sitem açılmıyor', text: 'Sayın Ayşe İnce,\n\nTalebiniz alındı: https://panel.santral.test/t/42.', ticket: 'T-000042',
  references: ['a0@example.test', 'a1@example.test'], lastInboundAt: null,
} // biome-ignore format: a fixture

describe('notices over SMTP', () => {
  const received: Received[] = []
  let answer: Answer | null = null
  let port = 0
  const refuse = (at: string) =>
    answer?.at === at ? Object.assign(new Error(answer.words), { responseCode: answer.code }) : null
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onAuth: (auth, _, done) =>
      auth.password === 'right'
        ? done(null, { user: 'u' })
        : done(Object.assign(new Error('no'), { responseCode: 535 })),
    onMailFrom: (_, __, done) => done(refuse('mail')),
    onRcptTo: (_, __, done) => done(refuse('rcpt')),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const refused = refuse('data')
        const { mailFrom, rcptTo } = session.envelope
        if (!refused)
          received.push({
            raw: Buffer.concat(chunks).toString(),
            from: mailFrom ? mailFrom.address : '',
            to: rcptTo.map(one => one.address),
          })
        done(refused)
      })
    },
  })
  beforeAll(async () => {
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const address = server.server.address()
    port = typeof address === 'object' && address ? address.port : 0
  })
  afterAll(() => new Promise<void>(resolve => server.close(() => resolve())))
  beforeEach(() => {
    received.length = 0
    answer = null
  })

  const options = (more: Partial<SmtpOptions> = {}): SmtpOptions => ({
    host: '127.0.0.1', port, secure: false, plaintext: true, company: 'Santral Barındırma', mailbox: 'destek@santral.test',
    ownMailDomain: 'santral.test', secret, timeout: 3000, ...more,
  }) // biome-ignore format: one line reads better
  const send = async (given: Partial<OutgoingNotice> = {}, more: Partial<SmtpOptions> = {}) => {
    const sender = smtpSender(options(more))
    try {
      return await sender.send({ ...notice, ...given })
    } finally {
      sender.close()
    }
  }
  const header = (name: string) =>
    new RegExp(`^${name}: (.*(?:\r\n[ \t].*)*)`, 'im').exec(received[0]?.raw ?? '')?.[1]?.replace(/\r\n\s+/g, ' ')

  it('carries its thread, says that a program wrote it, and reads well both ways', async () => {
    const sent = await send()
    expect(sent).toEqual({ sent: true, id: expect.stringMatching(/^T-000042\.17\.[0-9a-f]{24}@santral\.test$/) })
    expect(received[0]).toMatchObject({ from: 'destek@santral.test', to: ['ayse@example.test'] })
    expect(header('In-Reply-To')).toBe('<a1@example.test>')
    expect(header('References')).toBe('<a0@example.test> <a1@example.test>')
    expect(header('Auto-Submitted')).toBe('auto-replied')
    expect(header('X-Auto-Response-Suppress')).toBe('All')
    const read = await parse(received[0]!.raw)
    expect(read).toMatchObject({
      subject: notice.subject,
      fullText: notice.text,
      sender: { address: 'destek@santral.test', name: 'Santral Barındırma' },
    })
    expect(received[0]?.raw).toContain('text/html')
  })

  it('is the same mail when sent again', async () => {
    const [first, second] = [await send(), await send()]
    expect(first).toEqual(second)
    expect(await send({ id: 18 })).not.toEqual(first)
  })

  it.each<[what: string, given: Partial<OutgoingNotice>, submitted: string | undefined]>([
    ['a notice that answers nothing', { references: [] }, 'auto-generated'],
    ['words of a person', { kind: 'desk-reply' }, undefined],
  ])('%s', async (_, given, submitted) => {
    await send(given)
    expect(header('Auto-Submitted')).toBe(submitted)
  })

  it('our own mail coming back is a loop, and names itself', async () => {
    const sent = await send()
    expect((await parse(received[0]!.raw)).automatic).toMatchObject({ kind: 'loop' })
    const bounce = `From: MAILER-DAEMON@mx.example.test\r\nSubject: Undelivered Mail Returned to Sender\r\n\r\n<ayse@example.test>: 550 5.1.1 unknown\r\n\r\n--- returned ---\r\nMessage-ID: <${sent.sent && sent.id}>\r\n`
    expect((await parse(bounce)).automatic).toMatchObject({
      kind: 'bounce',
      about: sent.sent && sent.id,
      recipient: 'ayse@example.test',
    })
  })

  it('an answer leads home though its subject was changed; a made-up id does not', async () => {
    const sent = await send()
    const id = sent.sent ? sent.id! : ''
    const reply = (to: string) =>
      `From: ayse@example.test\r\nTo: destek@santral.test\r\nSubject: baska konu\r\nIn-Reply-To: <${to}>\r\n\r\nTeşekkürler`
    expect((await parse(reply(id))).thread).toMatchObject({ replyTo: [id], ticket: 'T-000042' })
    expect((await parse(reply(id.replace('T-000042', 'T-000043')))).thread.ticket).toBeNull()
    expect((await parse(reply(id.replace(/.(?=@)/, unit => (unit === '0' ? '1' : '0'))))).thread.ticket).toBeNull()
    expect((await parse(reply(id.toLowerCase()))).thread.ticket).toBe('T-000042')
  })

  it.each<[what: string, answer: Answer, sent: object]>([
    ['mailbox unknown', { at: 'rcpt', code: 550, words: '5.1.1 no such user' }, { sent: false, retry: false }],
    ['content refused', { at: 'data', code: 554, words: '5.7.1 spam' }, { sent: false, retry: false }],
    ['greylisted', { at: 'rcpt', code: 451, words: '4.7.1 later' }, { sent: false, retry: true, afterMs: 300_000 }],
    ['mailbox full', { at: 'data', code: 452, words: '4.2.2 full' }, { sent: false, retry: true }],
    ['we may not relay', { at: 'mail', code: 530, words: '5.7.0 log in first' }, { sent: false, retry: true }],
  ])('%s', async (_, given, expected) => {
    answer = given
    const sent = await send()
    expect(sent).toMatchObject(expected)
    expect(sent).toMatchObject({ because: expect.stringContaining(given.words) })
    expect(received).toEqual([])
  })

  it('a server that is away, one that is silent, and a login that fails pass', async () => {
    expect(await send({}, { port: 1 })).toMatchObject({ sent: false, retry: true })
    expect(await send({}, { user: 'u', password: 'wrong' })).toMatchObject({ sent: false, retry: true })
    expect(await send({}, { plaintext: false })).toMatchObject({ sent: false, retry: true })
    const { createServer } = await import('node:net')
    const silent = createServer(() => {})
    await new Promise<void>(resolve => silent.listen(0, '127.0.0.1', resolve))
    const address = silent.address()
    const started = Date.now()
    expect(
      await send({}, { port: typeof address === 'object' && address ? address.port : 0, timeout: 300 }),
    ).toMatchObject({ sent: false, retry: true })
    expect(Date.now() - started).toBeLessThan(3000)
    silent.close()
  })

  it.each([
    'ayse@example.test, veli@example.test',
    'ayse@example.test\r\nBcc: veli@example.test',
    'Ayse <ayse@example.test>',
    'ayse',
    '',
  ])('sends nothing to %j', async address => {
    expect(await send({ address })).toMatchObject({ sent: false, retry: false })
    expect(received).toEqual([])
  })

  it('a subject cannot carry a header, and a text no markup', async () => {
    await send({ subject: 'a\r\nBcc: veli@example.test', text: '<script>alert(1)</script> & "x"' })
    expect(received[0]?.to).toEqual(['ayse@example.test'])
    expect(received[0]?.raw).not.toMatch(/^Bcc:/im)
    expect(noticeHtml('<script>alert(1)</script> & "x"', 'tr')).toContain(
      '&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;',
    )
  })

  it('is signed with DKIM where a key is given', async () => {
    const keys = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const privateKey = keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    await send({}, { dkim: { domain: 'santral.test', selector: 's1', privateKey } })
    const published = `v=DKIM1; k=rsa; p=${keys.publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`
    const found = await authenticate(received[0]!.raw, {
      disableBimi: true,
      resolver: async name => {
        if (name === 's1._domainkey.santral.test') return [[published]]
        throw Object.assign(new Error(name), { code: 'ENOTFOUND' })
      },
    })
    expect(found.dkim.results[0]?.status.result).toBe('pass')
  })

  it('carries files', async () => {
    await send({ attachments: [{ name: 'günlük.txt', type: 'text/plain', bytes: new TextEncoder().encode('satır') }] })
    expect((await parse(received[0]!.raw)).attachments).toMatchObject([
      { name: 'günlük.txt', type: 'text/plain', size: 6 },
    ])
  })

  const absent = dovecotAbsent()
  it.skipIf(absent)(
    `the answer to ours comes back through IMAP to the same ticket${absent ? ` (skipped: ${absent})` : ''}`,
    async () => {
      const imap = await startDovecot()
      const sent = await send()
      const id = sent.sent ? sent.id : null
      await imap.deliver('destek', [
        `From: ayse@example.test\r\nTo: destek@santral.test\r\nReferences: <a0@example.test> <${id}>\r\nMessage-ID: <b1@example.test>\r\n\r\nHâlâ kapalı`,
      ])
      const kept: Parcel[] = []
      const watch = watchMailboxes({
        accounts: [
          {
            mailbox: 'destek@santral.test',
            host: '127.0.0.1',
            port: imap.port,
            secure: false,
            plaintext: true,
            user: 'destek',
            password: 'secret',
          },
        ],
        mailboxes: [{ address: 'destek@santral.test' }],
        state: { get: async () => null, set: async () => {} },
        keep: async parcels => void kept.push(...parcels),
      })
      try {
        await expect.poll(() => kept.length, { timeout: 10_000 }).toBe(1)
        const read = await parse(new TextDecoder().decode(kept[0]!.raw))
        expect(read).toMatchObject({ text: 'Hâlâ kapalı', thread: { ticket: 'T-000042' } })
      } finally {
        await watch.stop()
        imap.stop()
      }
    },
  )
})
